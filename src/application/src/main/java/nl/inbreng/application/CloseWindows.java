package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;

/** Keeps closing moments: moves one with its vergadering, and closes a verzoek whose time for support has passed. One transaction for each verzoek. */
@Dependent
@Transactional
public class CloseWindows {

    private static final String CANCELLED = "De vergadering gaat volgens de agenda niet door. De griffie laat weten wat er met uw verzoek gebeurt.";

    /** Whoever pressed the button in the last second counts, so a count is final only when such a confirmation has been stored. */
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final Closings closings;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public CloseWindows(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, Closings closings, Letters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.closings = closings;
        this.letters = letters;
        this.clock = clock;
    }

    /** A second round is ended by the griffie. Moves the closing moment of an open amendement when its vergadering was moved, and tells the filer; then closes what is past its closing moment. */
    public void look(Kenmerk kenmerk) {
        Verzoek verzoek = verzoeken.find(kenmerk).orElseThrow();
        if (verzoek.stand() != SharedStand.OPEN_VOOR_STEUN) return;
        Regeling regeling = editions.verzoek(verzoek);
        if (verzoek.inhoud() instanceof Amendement amendement) follow(verzoek, amendement, regeling);
        close(verzoek, regeling);
    }

    /** What was told last stands with the verzoek as its reason for closing, so each change is told once, also the second time. */
    private void follow(Verzoek verzoek, Amendement amendement, Regeling regeling) {
        Instant closes = verzoek.closes().orElseThrow();
        boolean toldCancelled = verzoek.closingReason().equals(Optional.of(CANCELLED));
        if (closings.isCancelled(amendement)) {
            if (!toldCancelled) tell(verzoek, new Deadline(closes, CANCELLED), CANCELLED);
            return;
        }
        Deadline closing = closings.of(regeling, amendement, verzoek.opened().orElseThrow());
        if (!closes.equals(closing.at())) tell(verzoek, closing, "De vergadering is verplaatst. " + closing.reason());
        else if (toldCancelled) tell(verzoek, closing, "De vergadering gaat toch door. " + closing.reason());
    }

    private void tell(Verzoek verzoek, Deadline closing, String sentence) {
        verzoek.closesAt(closing);
        verzoeken.note(verzoek, new Event(clock.instant(), Event.By.SYSTEEM, verzoek.stand(), sentence).under(editions.verzoek(verzoek).cite(editions.verzoek(verzoek).window().artikel())));
        outbox.add(letters.vergaderingChanged(verzoek, sentence));
    }

    private void close(Verzoek verzoek, Regeling regeling) {
        Instant now = clock.instant();
        int confirmed = signatures.confirmed(verzoek);
        Moving moving = verzoek.windowPassed(regeling, confirmed, now.minus(SETTLING));
        if (!(moving instanceof Moving.Moved)) return;
        verzoeken.note(verzoek, new Event(now, Event.By.SYSTEEM, verzoek.stand(), "De tijd om steun te verzamelen is voorbij.")
                .under(regeling.cite(regeling.window().artikel())));
        outbox.add(letters.windowPassed(verzoek, new Obstacles.Facts(regeling, confirmed, now)));
        letters.stopped(verzoek, regeling, signatures.wantingNews(verzoek)).forEach(outbox::add);
    }
}
