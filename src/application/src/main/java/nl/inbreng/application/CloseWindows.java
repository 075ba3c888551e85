package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Verzoek;

/** Keeps closing moments: moves one with its vergadering, and closes a verzoek whose time for support has passed. One transaction for each verzoek. */
@Dependent
@Transactional
public class CloseWindows {

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

    /** Moves the closing moment of an open amendement when its vergadering was moved, and tells the filer; then closes what is past its closing moment. */
    public void look(Kenmerk kenmerk) {
        Verzoek verzoek = verzoeken.find(kenmerk).orElseThrow();
        if (verzoek.stand() != Stand.OPEN_VOOR_STEUN) return;
        Regeling regeling = editions.verzoek(verzoek);
        if (verzoek.inhoud() instanceof Amendement amendement) follow(verzoek, amendement, regeling);
        close(verzoek, regeling);
    }

    private void follow(Verzoek verzoek, Amendement amendement, Regeling regeling) {
        if (closings.isCancelled(amendement)) {
            String sentence = "De vergadering gaat volgens de agenda niet door. De griffie laat weten wat er met uw verzoek gebeurt.";
            boolean told = verzoeken.events(verzoek).stream().anyMatch(e -> e.text().equals(sentence));
            if (!told) tell(verzoek, sentence);
            return;
        }
        Window.Closing closing = closings.of(regeling, amendement, verzoek.opened().orElseThrow());
        if (verzoek.closes().orElseThrow().equals(closing.at())) return;
        verzoek.closesAt(closing);
        tell(verzoek, "De vergadering is verplaatst. " + closing.reason());
    }

    private void tell(Verzoek verzoek, String sentence) {
        verzoeken.note(verzoek, new Event(clock.instant(), Event.By.SYSTEEM, verzoek.stand(), sentence));
        outbox.add(letters.vergaderingChanged(verzoek, sentence));
    }

    private void close(Verzoek verzoek, Regeling regeling) {
        Instant now = clock.instant();
        Moving moving = verzoek.windowPassed(regeling, signatures.confirmed(verzoek), now);
        if (!(moving instanceof Moving.Moved)) return;
        verzoeken.note(verzoek, new Event(now, Event.By.SYSTEEM, verzoek.stand(), "De tijd om steun te verzamelen is voorbij."));
        outbox.add(letters.windowPassed(verzoek, regeling));
    }
}
