package nl.inbreng.application.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How fresh our copy of an agenda is.
 *
 * @param lastGood when the source last answered; empty when it never did
 * @param failure  why the latest attempt failed; empty when it succeeded
 * @param skipped  what the source named at the last good reading but we could not read, each in a plain Dutch sentence; of that an older copy stays
 */
public record AgendaState(Optional<Instant> lastGood, Optional<String> failure, List<String> skipped) {
    public AgendaState {
        skipped = List.copyOf(skipped);
    }
}
