package nl.inbreng.application.views;

import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;

/**
 * A verzoek of which something that is kept cannot be read, such as a text that was damaged in the store. What is known of it stands outside the damaged part.
 *
 * @param kenmerk public key
 * @param stand   where it stands
 */
public record Unreadable(Kenmerk kenmerk, Stand stand) {

    /** Whether it was filed, so that it may belong on the list of the voorzitter: whether the raad votes on it, only its text could tell. */
    public boolean isFiled() {
        return stand.isPublic() && stand != SharedStand.OPEN_VOOR_STEUN;
    }

    /** For the griffie: which one, and what to do. */
    public String zin() {
        return "Het amendement op /verzoek/" + kenmerk + " kan niet worden gelezen. Meld dit aan uw beheerder en noem dit adres.";
    }
}
