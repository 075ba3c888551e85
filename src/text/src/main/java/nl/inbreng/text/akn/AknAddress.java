package nl.inbreng.text.akn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.text.TekstEenheid;

/**
 * An address in Akoma Ntoso and the unit at which it points: by the eId that {@link AknId} gives, or else by the abbreviations of the Akoma
 * Ntoso naming convention ("art_2__para_1__list_1__point_a"), in which headings and lists around a unit are no part of our keys.
 */
final class AknAddress {

    private static final Map<String, String> NAMES = Map.of("art", "artikel", "article", "artikel", "para", "lid", "paragraph", "lid", "point", "onderdeel",
            "item", "onderdeel", "clause", "beslispunt", "al", "alinea");
    private static final Set<String> AROUND = Set.of("book", "part", "title", "chp", "chapter", "sec", "section", "list", "body", "content", "intro", "hcontainer");

    private AknAddress() {
    }

    /** What stands behind the "#" or the "~" of an address: the eId; empty when it names a whole document. */
    static String eId(String address) {
        int mark = Math.max(address.lastIndexOf('#'), address.lastIndexOf('~'));
        return mark < 0 ? "" : address.substring(mark + 1);
    }

    /** The unit; empty when none of these has that address. */
    static Optional<TekstEenheid> unit(List<TekstEenheid> units, String address) {
        String eId = eId(address);
        return find(units, AknId.key(eId)).or(() -> find(units, translated(eId)));
    }

    private static Optional<TekstEenheid> find(List<TekstEenheid> units, String key) {
        return units.stream().filter(unit -> unit.sleutel().equals(key)).findFirst();
    }

    private static String translated(String eId) {
        return Arrays.stream(eId.split("__")).filter(part -> !AROUND.contains(name(part))).map(AknAddress::translatedPart).collect(Collectors.joining("."));
    }

    private static String translatedPart(String part) {
        String name = name(part);
        return NAMES.getOrDefault(name, name) + part.substring(name.length()).replace('_', '-');
    }

    private static String name(String part) {
        int end = part.indexOf('_');
        return end < 0 ? part : part.substring(0, end);
    }
}
