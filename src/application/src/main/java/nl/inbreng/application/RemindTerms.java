package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Reminders;
import nl.inbreng.domain.verzoek.Verzoek;

/** Brings the terms of a verzoek to mind of whoever must act. One transaction for each verzoek; the outbox leaves out what was written before. */
@Dependent
@Transactional
public class RemindTerms {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final ReadBesluit besluiten;
    private final TermLetters letters;
    private final Clock clock;

    @Inject
    public RemindTerms(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, ReadBesluit besluiten, TermLetters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.besluiten = besluiten;
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes the letters that are due now. Nothing is due of what the raad left behind: support and filing are over. */
    public void look(Kenmerk kenmerk) {
        Verzoek verzoek = verzoeken.find(kenmerk).orElseThrow();
        if (verzoek.threshold().isEmpty() || verzoek.number().isEmpty() && besluiten.isOver(verzoek.inhoud())) return;
        Obstacles.Facts facts = new Obstacles.Facts(editions.verzoek(verzoek), signatures.confirmed(verzoek), clock.instant());
        Reminders.due(verzoek, facts).forEach(reminder -> letters.reminder(reminder, verzoek, facts).ifPresent(outbox::add));
    }
}
