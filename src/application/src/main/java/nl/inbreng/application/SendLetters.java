package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Mailer.Delivery;
import nl.inbreng.application.ports.Mailer;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Printer;
import nl.inbreng.domain.verzoek.Kenmerk;

/**
 * Sends what waits in the outbox. Claiming, sending and marking are apart: no mail is sent inside a transaction.
 * A server that stops between sending and marking sends that one letter again under the same Message-ID.
 */
@Dependent
public class SendLetters {

    private static final int BATCH = 10;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** How long a receiver that is refused gets the benefit of the doubt (RFC 5321 section 4.5.4.1: four to five days). */
    private static final Duration DOUBT = Duration.ofDays(5);

    private static final System.Logger LOG = System.getLogger(SendLetters.class.getName());

    private final Outbox outbox;
    private final Mailer mailer;
    private final Printer printer;
    private final ReadDossier dossiers;
    private final Clock clock;

    @Inject
    public SendLetters(Outbox outbox, Mailer mailer, Printer printer, ReadDossier dossiers, Clock clock) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.printer = printer;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Sends one batch and tells how many letters were taken, so that the caller can go on while there are more. */
    public int run() {
        Instant claimed = clock.instant();
        List<Outbox.Queued> batch = outbox.claim(BATCH, claimed, LEASE);
        try (Mailer.Round round = mailer.open()) {
            batch.stream().takeWhile(queued -> clock.instant().isBefore(claimed.plus(LEASE.dividedBy(2)))).forEach(queued -> send(round, queued));
        }
        return batch.size();
    }

    /** With a slow mail server the rest of a batch waits until its lease has passed, so that no other server sends it meanwhile. */
    private void send(Mailer.Round round, Outbox.Queued queued) {
        switch (deliver(round, queued)) {
            case Delivery.Accepted accepted -> outbox.sent(queued.id(), clock.instant());
            case Delivery.Failed failed -> outbox.failed(queued.id(), failed.reason(), again(queued.attempts()));
            case Delivery.Refused refused when clock.instant().isBefore(queued.written().plus(DOUBT)) -> outbox.failed(queued.id(), refused.reason(), again(queued.attempts()));
            case Delivery.Refused refused -> outbox.givenUp(queued.id(), refused.reason(), clock.instant());
        }
    }

    /** A letter that cannot be made waits by itself; it never holds back the others. */
    private Delivery deliver(Mailer.Round round, Outbox.Queued queued) {
        try {
            return round.send(queued.letter(), "inbreng-" + queued.id(), enclosures(queued.letter()));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Brief " + queued.id() + " kan niet worden gemaakt of verstuurd. " + Faults.places(fault));
            return new Delivery.Failed(fault.getClass().getSimpleName());
        }
    }

    private List<Mailer.Enclosure> enclosures(Letter letter) {
        return letter.enclosure().map(enclosed -> {
            Kenmerk kenmerk = enclosed.verzoek();
            byte[] pdf = printer.print(enclosed.kind(), dossiers.any(kenmerk).orElseThrow());
            return List.of(new Mailer.Enclosure(enclosed.kind().word() + ".pdf", "application/pdf", pdf));
        }).orElse(List.of());
    }

    /** Waits 10, 20, 40 seconds and so on, an hour at most. */
    private Instant again(int attempts) {
        Duration wait = Duration.ofSeconds(10L << Math.min(attempts, 9));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
