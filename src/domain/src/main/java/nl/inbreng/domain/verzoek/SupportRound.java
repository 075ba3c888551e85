package nl.inbreng.domain.verzoek;

import java.time.Instant;
import nl.inbreng.domain.regeling.Threshold;

/**
 * One round of gathering support for a verzoek, as it was frozen when it opened.
 *
 * @param opened        when it opened
 * @param threshold     how many supporters are asked
 * @param closes        first moment at which support is too late
 * @param closingReason why it closes then, in one Dutch sentence
 */
public record SupportRound(Instant opened, Threshold threshold, Instant closes, String closingReason) {}
