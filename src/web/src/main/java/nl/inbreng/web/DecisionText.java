package nl.inbreng.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.TekstEenheid.Soort;

/**
 * A raadsvoorstel as residents read it: what leads up to the decision, which may stay folded, and the decision itself.
 *
 * @param leadUp   units before the decision; they cannot be amended
 * @param decision from the first words of the raad, or else from the first unit that can be amended
 */
public record DecisionText(List<TekstEenheid> leadUp, List<TekstEenheid> decision) {

    /** Splits the units of a raadsvoorstel; all of them are the decision when none opens it. */
    public static DecisionText of(List<TekstEenheid> units) {
        int start = first(units);
        return new DecisionText(List.copyOf(units.subList(0, start)), List.copyOf(units.subList(start, units.size())));
    }

    private static int first(List<TekstEenheid> units) {
        for (int i = 0; i < units.size(); i++) {
            Soort soort = units.get(i).soort();
            if (soort == Soort.AANHEF || soort == Soort.ARTIKEL || units.get(i).amendeerbaar()) return i;
        }
        return 0;
    }

    /** The whole decision as plain text, one line for each unit with its number: where another text for it begins. */
    public String whole() {
        return lines(decision.stream());
    }

    /** What stands in a unit as plain text, one line for each unit with its number; empty for a unit that holds no other. */
    static String inside(List<TekstEenheid> units, String key) {
        Set<String> inside = keysInside(units, key);
        return lines(units.stream().filter(unit -> inside.contains(unit.sleutel())));
    }

    /** Keys of all that stands in a unit, without that of the unit. */
    public static Set<String> keysInside(List<TekstEenheid> units, String key) {
        Set<String> around = new HashSet<>(Set.of(key));
        return units.stream().filter(unit -> around.contains(unit.ouder()) && around.add(unit.sleutel())).map(TekstEenheid::sleutel).collect(Collectors.toSet());
    }

    /** For each unit the last one under it, or itself. */
    public static Map<String, String> lastUnder(List<TekstEenheid> units) {
        Map<String, String> parents = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        for (TekstEenheid unit : units) {
            parents.put(unit.sleutel(), unit.ouder());
            for (String key = unit.sleutel(); key != null && !key.isEmpty(); key = parents.get(key)) last.put(key, unit.sleutel());
        }
        return last;
    }

    private static String lines(Stream<TekstEenheid> units) {
        return units.map(DecisionText::line).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String line(TekstEenheid unit) {
        return switch (unit.soort()) {
            case AANHEF, SLOT -> "";
            case ARTIKEL -> Showing.capital(unit.citeertitel()) + (unit.tekst().isBlank() ? "" : " " + unit.tekst());
            case KOP, BESLISPUNT, LID, ONDERDEEL, ALINEA -> (unit.nummer().isBlank() ? "" : unit.nummer() + (unit.nummer().endsWith("°") ? " " : ". ")) + unit.tekst();
        };
    }
}
