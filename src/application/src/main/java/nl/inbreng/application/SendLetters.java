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

    /** So few that even with a slow mail server (20 seconds each) the lease outlasts the batch. */
    private static final int BATCH = 10;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

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
        List<Outbox.Queued> batch = outbox.claim(BATCH, clock.instant(), LEASE);
        for (Outbox.Queued queued : batch) {
            switch (deliver(queued)) {
                case Delivery.Accepted accepted -> outbox.sent(queued.id(), clock.instant());
                case Delivery.Failed failed -> outbox.failed(queued.id(), failed.reason(), again(queued.attempts()));
            }
        }
        return batch.size();
    }

    /** A letter that cannot be made waits by itself; it never holds back the others. */
    private Delivery deliver(Outbox.Queued queued) {
        try {
            return mailer.send(queued.letter(), "inbreng-" + queued.id(), enclosures(queued.letter()));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Brief " + queued.id() + " kan niet worden gemaakt of verstuurd", fault);
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

    /** Waits 10, 20, 40 seconds and so on, an hour at most; a letter is never given up. */
    private Instant again(int attempts) {
        Duration wait = Duration.ofSeconds(10L << Math.min(attempts, 9));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
