package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.toets.Ontvankelijkheid;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * What the griffie does with a filed verzoek, from the check to the report on its outcome. Each step names the version of the page
 * it was taken on, so that two griffiers never overwrite each other; it is recorded and told to whom it concerns.
 */
@Dependent
@Transactional
public class HandleVerzoek {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final StepLetters letters;
    private final KeepRevision revisions;
    private final Clock clock;

    @Inject
    public HandleVerzoek(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, StepLetters letters, KeepRevision revisions, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.letters = letters;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** What a page shows of a verzoek when it is opened. @param kenmerk the verzoek @param version its version then */
    public record Opened(Kenmerk kenmerk, long version) {}

    /** Takes a step with a verzoek of the gemeente of this griffier. */
    public Moving take(Actor actor, Opened opened, Stap.OfGriffie stap) {
        Optional<Verzoek> found = verzoeken.find(opened.kenmerk()).filter(v -> actor.isGriffieOf(v.gemeente())).filter(v -> v.number().isPresent());
        if (found.isEmpty()) return new Moving.Unknown();
        Verzoek verzoek = found.get();
        if (verzoek.version() != opened.version()) return new Moving.Stale();
        Regeling regeling = editions.verzoek(verzoek);
        if (stap instanceof Stap.Decide decide && lacksReason(verzoek, regeling, decide.oordeel())) {
            return new Moving.Incomplete(new Shortcoming("afwijking", "Uw besluit is anders dan de controlelijst voorstelt. Schrijf op waarom u daarvan afwijkt."));
        }
        Obstacles.Facts facts = new Obstacles.Facts(regeling, signatures.confirmed(verzoek), clock.instant());
        Moving moving = verzoek.take(stap, facts);
        if (moving instanceof Moving.Moved) record(verzoek, stap, Chronicle.of(verzoek, stap, facts));
        return moving;
    }

    /** The griffier may depart from the checklist, but not silently. */
    private static boolean lacksReason(Verzoek verzoek, Regeling regeling, Oordeel oordeel) {
        return oordeel.afwijking().isBlank() && Ontvankelijkheid.propose(regeling, verzoek).isDepartedFromBy(oordeel);
    }

    private void record(Verzoek verzoek, Stap.OfGriffie stap, Event event) {
        verzoeken.note(verzoek, event);
        if (stap instanceof Stap.NameDrager name && name.drager().tekst().orElse(null) instanceof Amendement text) revisions.carried(verzoek, text, name.drager().naam());
        letters.about(stap, verzoek, new StepLetters.Told(editions.verzoek(verzoek), event, signatures.wantingNews(verzoek))).forEach(outbox::add);
    }
}
