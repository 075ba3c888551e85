package nl.inbreng.domain.rangorde;

import java.time.Instant;
import nl.inbreng.domain.verzoek.Kenmerk;

/**
 * A verzoek that may get a place on the agenda.
 *
 * @param kenmerk the verzoek
 * @param support people who count, at least 0
 * @param opened  since when support is gathered
 * @param closes  first moment on which its period is over
 */
public record Candidate(Kenmerk kenmerk, int support, Instant opened, Instant closes) {

    public Candidate {
        if (support < 0) throw new IllegalArgumentException("steun is niet negatief: " + support);
        if (!opened.isBefore(closes)) throw new IllegalArgumentException("een periode eindigt na haar begin");
    }
}
