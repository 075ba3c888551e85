package nl.inbreng.web;

import java.util.List;
import java.util.stream.Collectors;
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
        return decision.stream().map(DecisionText::line).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String line(TekstEenheid unit) {
        return switch (unit.soort()) {
            case AANHEF, SLOT -> "";
            case ARTIKEL -> Showing.capital(unit.citeertitel()) + (unit.tekst().isBlank() ? "" : " " + unit.tekst());
            case KOP, BESLISPUNT, LID, ONDERDEEL, ALINEA -> (unit.nummer().isBlank() ? "" : unit.nummer() + (unit.nummer().endsWith("°") ? " " : ". ")) + unit.tekst();
        };
    }
}
