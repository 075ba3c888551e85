package nl.inbreng.domain.inhoud;

import java.util.List;
import nl.inbreng.domain.regeling.Instrument;

/** What a verzoek says. The shape differs for each kind of instrument; the numbers are in the regeling. */
public sealed interface Inhoud permits Written, Amendement {

    /** Title, at most 200 characters (the limit of the national council-information model). */
    String titel();

    /** Which parts it has. */
    Instrument.Shape shape();

    /** What must still be mended before the verzoek can be published; empty when complete. */
    List<Shortcoming> shortcomings();
}
