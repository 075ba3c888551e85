package nl.inbreng.application.views;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.Threshold;

/**
 * The support for a verzoek as a number; never as names.
 *
 * @param confirmed confirmed signatures
 * @param threshold what is needed
 * @param metOn     when the threshold was first met
 */
public record Support(int confirmed, Threshold threshold, Optional<Instant> metOn) {

    /** People who count, with the filer where the rule says so. */
    public int counted() {
        return threshold.counted(confirmed);
    }

    /** How many are needed. */
    public int needed() {
        return threshold.number();
    }

    /** How many are missing. */
    public int missing() {
        return threshold.missing(confirmed);
    }
}
