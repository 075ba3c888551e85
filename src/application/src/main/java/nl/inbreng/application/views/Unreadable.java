package nl.inbreng.application.views;

import nl.inbreng.domain.verzoek.ClosingStand;
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

    /** Where it would have its place among the others, as far as its stand tells: one that runs or was dealt with belongs on the list of the voorzitter. */
    public AmendementOpVoorstel.Plaats plaats() {
        return AmendementOpVoorstel.Plaats.of(stand, true, stand == SharedStand.AFGEROND || stand == ClosingStand.TERUGGEKOPPELD);
    }

    /** For the griffie: which one, and what to do. */
    public String zin() {
        return "Het amendement op /verzoek/" + kenmerk + " kan niet worden gelezen. Meld dit aan uw beheerder en noem dit adres.";
    }
}
