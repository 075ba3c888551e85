package nl.inbreng.application.ports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters that must go out. They are written in the same transaction as the act that causes them, and sent after it. */
public interface Outbox {

    /** Adds a letter; one with a key that is known is left out, so an act that runs twice writes once. */
    void add(Letter letter);

    /** Takes letters that are due and keeps them from other workers for the length of the lease. */
    List<Queued> claim(int most, Instant now, Duration lease);

    /** The letter was handed to the mail server. */
    void sent(long id, Instant at);

    /** Sending failed; it is tried again then. @param reason without personal data */
    void failed(long id, String reason, Instant again);

    /** The letter cannot arrive and is not tried again; address and text are erased. @param reason without personal data */
    void givenUp(long id, String reason, Instant at);

    /** When the oldest letter that still waits was written. */
    Optional<Instant> oldestWaiting();

    /** How many letters were given up. */
    int undelivered();

    /** A letter in the queue. @param id of the row, also the base of the Message-ID @param attempts earlier attempts @param written when it was written */
    record Queued(long id, Letter letter, int attempts, Instant written) {}
}
