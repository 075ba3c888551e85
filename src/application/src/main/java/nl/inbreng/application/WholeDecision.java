package nl.inbreng.application;

import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.Rebase.Versies;
import nl.inbreng.text.TekstEenheid;

/**
 * Another text for the whole decision on a newer version: it comes in the place of whatever that version changed.
 *
 * @param uitkomst what became of it: AL_VERWERKT, SCHOON, or CONFLICT since it undoes what the newer version changed
 * @param oud      the old decision that it replaces, a line for each unit
 * @param nieuw    the decision of the newer version that it replaces
 */
public record WholeDecision(Uitkomst uitkomst, String oud, String nieuw) {

    static WholeDecision of(Amendement text, Versies versies) {
        List<Reading> now = Consolidation.replaced(versies.nieuw(), text.alternatief());
        String oud = lines(replaced(Consolidation.replaced(versies.oud(), text.alternatief())));
        String nieuw = lines(replaced(now));
        return new WholeDecision(says(now) ? Uitkomst.AL_VERWERKT : oud.equals(nieuw) ? Uitkomst.SCHOON : Uitkomst.CONFLICT, oud, nieuw);
    }

    /** Whether the newer version reads so already, as the form check compares them (V2). */
    private static boolean says(List<Reading> now) {
        String own = now.stream().filter(reading -> reading.fate() == Fate.NIEUW).map(Reading::tekst).collect(Collectors.joining("\n"));
        String there = replaced(now).stream().filter(TekstEenheid::amendeerbaar).map(TekstEenheid::tekst).collect(Collectors.joining("\n"));
        return PlainText.line(own).equals(PlainText.line(there));
    }

    private static List<TekstEenheid> replaced(List<Reading> readings) {
        return readings.stream().filter(reading -> reading.fate() == Fate.VERVALT).map(Reading::unit).toList();
    }

    private static String lines(List<TekstEenheid> units) {
        return units.stream().map(unit -> unit.nummer().isEmpty() ? unit.tekst() : unit.nummer() + " " + unit.tekst()).collect(Collectors.joining("\n"));
    }
}
