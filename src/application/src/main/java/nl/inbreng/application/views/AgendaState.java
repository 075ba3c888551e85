package nl.inbreng.application.views;

import java.time.Instant;
import java.util.Optional;

/**
 * How fresh our copy of an agenda is.
 *
 * @param lastGood when the source last answered; empty when it never did
 * @param failure  why the latest attempt failed; empty when it succeeded
 */
public record AgendaState(Optional<Instant> lastGood, Optional<String> failure) {}
