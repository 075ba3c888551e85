package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.text.TekstEenheid.Soort;

/**
 * The units of a text that somebody adds: the first line is the unit, lines "a.", "b." behind it are its parts.
 * Anything less simple stays one text with line breaks.
 */
final class AddedUnits {

    private AddedUnits() {
    }

    /** @param shape the unit to come: its key, place, kind, number and citation; its text is as typed */
    static List<TekstEenheid> of(TekstEenheid shape) {
        List<String> lines = lines(shape.tekst());
        List<Marker> parts = lines.stream().skip(1).map(Marker::at).toList();
        if (shape.soort() == Soort.ALINEA || !isList(parts)) {
            return List.of(with(shape, shape.citeertitel(), withoutNumber(shape, shape.tekst())));
        }
        List<TekstEenheid> units = new ArrayList<>();
        units.add(with(shape, shape.citeertitel() + ", aanhef", withoutNumber(shape, lines.getFirst())));
        for (int i = 0; i < parts.size(); i++) {
            units.add(part(shape, parts.get(i), i + 1));
        }
        return units;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** True when the lines behind the first become parts of the new unit. */
    static boolean isSimpleList(String text) {
        return isList(lines(text).stream().skip(1).map(Marker::at).toList());
    }

    private static boolean isList(List<Marker> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Marker part = parts.get(i);
            boolean next = i == 0 ? part.isFirst() : part.kind() == parts.getFirst().kind() && part.number().equals(Marker.next(parts.get(i - 1).number()));
            if (!next || part.rest().isEmpty() || !isListed(part.kind())) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    private static boolean isListed(Marker.Kind kind) {
        return switch (kind) {
            case LETTER, DEGREE, NUMBER, BULLET -> true;
            case NONE, ARTICLE, NAMED, BARE, SUBNUMBER, ROMAN, UPPER -> false;
        };
    }

    /** People type the number that the unit gets anyway; it is not part of the text. */
    private static String withoutNumber(TekstEenheid shape, String text) {
        Marker marker = Marker.at(text);
        boolean own = marker.kind() != Marker.Kind.NONE && marker.number().equals(shape.nummer()) && !marker.rest().isEmpty();
        return own ? marker.rest() : text;
    }

    private static TekstEenheid with(TekstEenheid shape, String citation, String text) {
        return new TekstEenheid(shape.sleutel(), shape.ouder(), shape.soort(), shape.nummer(), citation, text, true);
    }

    private static TekstEenheid part(TekstEenheid shape, Marker marker, int position) {
        Soort soort = shape.soort() == Soort.ARTIKEL && marker.kind() == Marker.Kind.NUMBER ? Soort.LID : Soort.ONDERDEEL;
        String key = shape.sleutel() + (soort == Soort.LID ? ".lid-" : ".onderdeel-") + position;
        String citation = shape.citeertitel() + ", " + Citation.own(soort, marker.number(), position);
        return new TekstEenheid(key, shape.sleutel(), soort, marker.number(), citation, marker.rest(), true);
    }
}
