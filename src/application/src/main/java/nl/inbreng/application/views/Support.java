package nl.inbreng.application.views;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.Threshold;

/**
 * The support for a verzoek as a number; never as names.
 *
 * @param confirmed confirmed signatures
 * @param asked     what is needed; empty for a draft, since the number is set on the day of opening
 * @param metOn     when the threshold was first met
 * @param earlier   people who support an earlier text and not yet this one; they do not count
 */
public record Support(int confirmed, Optional<Threshold> asked, Optional<Instant> metOn, int earlier) {

    /** Without support for an earlier text. */
    public Support(int confirmed, Optional<Threshold> asked, Optional<Instant> metOn) {
        this(confirmed, asked, metOn, 0);
    }

    /** What is needed for what was opened. */
    public Threshold threshold() {
        return asked.orElseThrow(() -> new IllegalStateException("een concept heeft nog geen drempel"));
    }

    /** People who count, with the filer where the rule says so. */
    public int counted() {
        return threshold().counted(confirmed);
    }

    /** How many are needed. */
    public int needed() {
        return threshold().number();
    }

    /** How many are missing. */
    public int missing() {
        return threshold().missing(confirmed);
    }
}
