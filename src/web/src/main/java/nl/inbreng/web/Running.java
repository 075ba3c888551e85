package nl.inbreng.web;

import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/**
 * A public amendement, to name with a link: one that still runs, and once the raad decided also one that ended.
 *
 * @param kenmerk its kenmerk
 * @param titel   its title
 * @param naam    how others name it, on every page and in every document: its number, or its title between quotes as long as it has none
 * @param op      kenmerk of the amendement that it changes; empty unless a subamendement
 * @param units   keys of the units of the decision that it touches
 * @param whole   whether it is another text for the whole decision: it touches every unit
 * @param older   whether it was written on an older version than the one it is named at
 * @param einde   what became of it, in words; empty as long as that is not told
 */
public record Running(String kenmerk, String titel, String naam, String op, Set<String> units, boolean whole, boolean older, String einde) {
    public Running {
        units = Set.copyOf(units);
    }

    static Running of(Verzoek verzoek, boolean older) {
        Amendement text = (Amendement) verzoek.inhoud();
        return new Running(verzoek.kenmerk().value(), text.titel(), naam(verzoek), text.opAmendement(), units(text), text.isAlternative(), older, "");
    }

    /** The same once the raad decided on the raadsvoorstel. */
    static Running decided(Verzoek verzoek, boolean older) {
        Running one = of(verzoek, older);
        return new Running(one.kenmerk, one.titel, one.naam, one.op, one.units, one.whole, older, einde(verzoek));
    }

    private static String einde(Verzoek verzoek) {
        if (verzoek.number().isEmpty()) return "niet ingediend";
        return verzoek.uitkomst().map(Uitkomst::word).orElse(verzoek.stand().isRunning() ? "uitkomst nog niet bekend" : verzoek.stand().word());
    }

    /** Keys of the units that a text changes, or beside which it adds something. */
    static Set<String> units(Amendement text) {
        return text.real().stream().map(Wijziging::eenheidSleutel).collect(Collectors.toSet());
    }

    /** How others name an amendement: its number, or its title between quotes as long as it has none. */
    static String naam(Verzoek verzoek) {
        return verzoek.number().map(VerzoekNumber::toString).orElse("‘" + verzoek.inhoud().titel() + "’");
    }

    /** Its page. */
    public String href() {
        return "/verzoek/" + kenmerk;
    }

    /** Whether it changes the decision itself at this unit; what changes another amendement touches that. */
    public boolean touches(String unit) {
        return op.isEmpty() && units.contains(unit);
    }
}
