package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Verzoek;

/** Ends verzoeken whose period for support has passed without enough of it, and tells the filer what still can be done. */
@Dependent
@Transactional
public class CloseWindows {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public CloseWindows(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, Letters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.letters = letters;
        this.clock = clock;
    }

    /** Closes what is past its closing moment. */
    public void run() {
        Instant now = clock.instant();
        for (Kenmerk kenmerk : verzoeken.openPastClosing(now)) {
            Verzoek verzoek = verzoeken.find(kenmerk).orElseThrow();
            Moving moving = verzoek.windowPassed(editions.verzoek(verzoek), signatures.confirmed(verzoek), now);
            if (moving instanceof Moving.Moved) {
                verzoeken.note(verzoek, new Event(now, Event.By.SYSTEEM, verzoek.stand(), "De tijd om steun te verzamelen is voorbij."));
                outbox.add(letters.windowPassed(verzoek, editions.verzoek(verzoek)));
            }
        }
    }
}
