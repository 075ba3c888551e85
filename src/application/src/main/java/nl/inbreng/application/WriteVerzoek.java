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

    private final Verzoeken verzoeken;
    private final Clock clock;

    @Inject
    public WriteVerzoek(Verzoeken verzoeken, Clock clock) {
        this.verzoeken = verzoeken;
        this.clock = clock;
    }

    /**
     * Makes a draft. The form carries the kenmerk, so that a double click makes one draft and not two.
     *
     * @param kenmerk fresh key from the form
     */
    public Moving start(Actor actor, Kenmerk kenmerk, Regeling regeling, Inhoud inhoud) {
        Optional<Verzoek> known = verzoeken.find(kenmerk);
        if (known.isPresent()) return save(actor, kenmerk, inhoud);
        Indiener indiener = new Indiener(actor.id(), actor.naam(), new EmailAddress(actor.email()));
        Verzoek verzoek = new Verzoek(kenmerk, regeling.header(), indiener, inhoud, clock.instant());
        verzoeken.add(verzoek);
        return new Moving.Moved(verzoek.stand());
    }

    /** Rewrites a draft of this filer. */
    public Moving save(Actor actor, Kenmerk kenmerk, Inhoud inhoud) {
        Optional<Verzoek> own = verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id()));
        return own.isEmpty() ? new Moving.Unknown() : own.get().rewrite(inhoud);
    }
}
