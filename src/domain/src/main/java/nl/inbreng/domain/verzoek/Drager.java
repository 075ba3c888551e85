package nl.inbreng.domain.verzoek;

import java.util.Optional;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.DragerWijze;

/**
 * Who carries a burgeramendement into the raad (drager), as residents cannot propose one themselves (Gemeentewet art. 147b).
 *
 * @param wijze in which way it gets there
 * @param naam  name of the raadslid or the presidium; may be empty only where the raad must treat it anyway
 * @param tekst the text that the drager proposes, when it differs; it stands beside the text of the residents and never replaces it
 */
public record Drager(DragerWijze wijze, String naam, Optional<Inhoud> tekst) {

    /** Longest name, in characters. */
    public static final int LIMIT = 200;

    public Drager {
        if (naam.isBlank() && wijze == DragerWijze.PRESIDIUM_BRENGT_IN) naam = "het presidium";
        naam = naam.strip();
    }

    /** Whether there is somebody who can propose it, so that the raad can vote. */
    public boolean canPropose() {
        return !naam.isEmpty();
    }

    /** The name, or how it gets there when nobody is named yet. */
    public String shown() {
        return naam.isEmpty() ? "Nog niemand: " + wijze.phrase() : naam + " (" + wijze.phrase() + ")";
    }
}
