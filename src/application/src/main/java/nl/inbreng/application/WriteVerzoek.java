package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Verzoek;

/** Saves a draft: the first time it is made, later it is rewritten. An unfinished text is saved too, so that nothing typed is lost. */
@Dependent
@Transactional
public class WriteVerzoek {

    private static final long NOTHING_STORED = 0;

    private final Verzoeken verzoeken;
    private final EditionOf editions;
    private final Clock clock;

    @Inject
    public WriteVerzoek(Verzoeken verzoeken, EditionOf editions, Clock clock) {
        this.verzoeken = verzoeken;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Makes a draft. The form carries the kenmerk, so that a double click makes one draft and not two; a form sent once more with
     * another text collides with what its first sending stored.
     *
     * @param kenmerk fresh key from the form
     */
    public Moving start(Actor actor, Kenmerk kenmerk, Regeling regeling, Inhoud inhoud) {
        Optional<Verzoek> known = verzoeken.find(kenmerk);
        if (known.isPresent()) return save(actor, kenmerk, NOTHING_STORED, inhoud);
        Indiener indiener = new Indiener(actor.id(), actor.naam(), new EmailAddress(actor.email()));
        Verzoek verzoek = new Verzoek(kenmerk, regeling.header(), indiener, inhoud, clock.instant());
        verzoek.restsOn(editions.keep(regeling));
        verzoeken.add(verzoek);
        return new Moving.Moved(verzoek.stand());
    }

    /**
     * Rewrites a draft of this filer, or another text of a published amendement, which nobody sees until {@link ReviseVerzoek} publishes it. A text written on an older version is not stored, so that two open pages never overwrite each
     * other; when it says the same as what is stored, nothing can be lost and it counts as saved.
     *
     * @param version of the draft when the form was opened
     */
    public Moving save(Actor actor, Kenmerk kenmerk, long version, Inhoud inhoud) {
        Optional<Verzoek> own = verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id()));
        if (own.isEmpty()) return new Moving.Unknown();
        Verzoek draft = own.get();
        if ((draft.isWritable() || draft.isRevisable()) && draft.version() != version && !draft.draft().equals(inhoud)) return new Moving.Stale();
        return draft.rewrite(inhoud);
    }
}
