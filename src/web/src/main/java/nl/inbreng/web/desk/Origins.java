package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.text.EenheidAfkomst;
import nl.inbreng.text.EenheidAfkomst.Relatie;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.UnitStructure;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * What the griffie can say about a unit of which no text tells where it comes from: that it is new, or that it is one that is gone. Only units that
 * residents can change, move or add a text beside are asked about; one that only holds others, as an artikel with leden, can only be such a unit.
 *
 * @param now     units of this version, in reading order
 * @param fresh   those of them that are new by their texts
 * @param gone    units of the earlier version that are gone by their texts
 * @param earlier what the griffie says: key in the earlier version, by key in this one
 */
record Origins(List<TekstEenheid> now, List<TekstEenheid> fresh, List<TekstEenheid> gone, Map<String, String> earlier) {

    /** Most options on one page; two versions in which more is new and gone are hardly one text. */
    private static final int MOST = 10_000;
    /** Words of a unit that tell which one it is. */
    private static final int WORDS = 12;
    private static final String OLD = "oud ";
    private static final String NEW = "nieuw ";

    /** @param found what the texts tell, of the units of the earlier version and those in the form */
    static Origins of(List<TekstEenheid> old, UnitsForm form, List<EenheidAfkomst> found) {
        List<TekstEenheid> now = form.corrected();
        return new Origins(now, open(now, found.stream().filter(row -> row.relatie() == Relatie.NIEUW).map(EenheidAfkomst::nieuw)),
                open(old, found.stream().filter(row -> row.relatie() == Relatie.VERVALLEN).map(EenheidAfkomst::oud)), form.earlier());
    }

    private static List<TekstEenheid> open(List<TekstEenheid> units, Stream<String> which) {
        Set<String> keys = which.collect(Collectors.toSet());
        Set<String> operative = UnitStructure.operative(units);
        return units.stream().filter(unit -> operative.contains(unit.sleutel()) && keys.contains(unit.sleutel())).toList();
    }

    /** What is said and can be so: each unit that is gone is one unit at most. */
    Map<String, String> said() {
        Map<String, String> said = new HashMap<>();
        fresh.stream().filter(unit -> meant(unit).isPresent() && !said.containsValue(earlier.get(unit.sleutel()))).forEach(unit -> said.put(unit.sleutel(), earlier.get(unit.sleutel())));
        return said;
    }

    /** What is said and cannot be so. */
    List<FieldError> wrong() {
        Map<String, String> said = said();
        return now.stream().filter(unit -> earlier.containsKey(unit.sleutel()) && !said.containsKey(unit.sleutel())).map(this::wrong).toList();
    }

    private FieldError wrong(TekstEenheid unit) {
        return meant(unit).filter(old -> fresh.contains(unit)).map(old -> new FieldError(name(unit), "U koos twee keer het vroegere " + old.citeertitel() + ". Dat kan maar één onderdeel zijn."))
                .orElseGet(() -> new FieldError(Since.ANCHOR, "U zei dat " + unit.citeertitel() + " een vroeger onderdeel is. Dat past niet meer bij de tekst van nu. Kijk wat er veranderde en bevestig daarna opnieuw."));
    }

    private Optional<TekstEenheid> meant(TekstEenheid unit) {
        String key = earlier.getOrDefault(unit.sleutel(), "");
        return gone.stream().filter(old -> old.sleutel().equals(key) && old.amendeerbaar() == unit.amendeerbaar()).findFirst();
    }

    /**
     * For each new unit the question which one it was; none when nothing like it is gone, or too much.
     *
     * @param found what became of each unit with what was said: what stands in a unit that was said to be an earlier one may be known by that
     */
    List<Field> choices(List<EenheidAfkomst> found) {
        Set<String> told = found.stream().filter(row -> !row.oud().isEmpty() && !row.nieuw().isEmpty()).flatMap(row -> Stream.of(OLD + row.oud(), NEW + row.nieuw())).collect(Collectors.toSet());
        earlier.forEach((key, old) -> told.removeAll(List.of(NEW + key, OLD + old)));
        return new Origins(now, fresh.stream().filter(unit -> !told.contains(NEW + unit.sleutel())).toList(), gone.stream().filter(unit -> !told.contains(OLD + unit.sleutel())).toList(), earlier).questions();
    }

    private List<Field> questions() {
        if ((long) fresh.size() * (gone.size() + 1) > MOST) return List.of();
        return fresh.stream().filter(unit -> options(unit).size() > 1).map(unit -> Field.choose(FieldKind.SELECT, name(unit), Showing.capital(unit.citeertitel()) + ": is dit een vroeger onderdeel?", options(unit))
                .hint("Hier staat nu: ‘" + PlainText.begin(words(unit), WORDS) + "’").value(earlier.getOrDefault(unit.sleutel(), "")).optional()).toList();
    }

    private List<Choice> options(TekstEenheid unit) {
        List<Choice> options = new ArrayList<>(List.of(new Choice("", "Nee, het is nieuw")));
        gone.stream().filter(old -> old.amendeerbaar() == unit.amendeerbaar()).forEach(old -> options.add(new Choice(old.sleutel(), "Ja, het vroegere " + old.citeertitel())));
        return options;
    }

    /** Its text, or of a unit without one that of the first that stands in it. */
    private String words(TekstEenheid unit) {
        return unit.tekst().isBlank() ? now.stream().filter(part -> part.ouder().equals(unit.sleutel())).findFirst().map(this::words).orElse("") : unit.tekst();
    }

    private static String name(TekstEenheid unit) {
        return UnitsForm.EARLIER + unit.sleutel();
    }
}
