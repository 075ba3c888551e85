package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;

/** Puts a dossier together for somebody who may read it. Whoever may not gets the same answer as for a kenmerk that does not exist. */
@Dependent
@Transactional
public class ReadDossier {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Revisies revisies;
    private final EditionOf editions;

    @Inject
    public ReadDossier(Verzoeken verzoeken, Signatures signatures, Revisies revisies, EditionOf editions) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.revisies = revisies;
        this.editions = editions;
    }

    /** For anybody: only what has been published. A withdrawn verzoek is found, so that its page can say so. */
    public Optional<Dossier> published(Kenmerk kenmerk) {
        return verzoeken.find(kenmerk)
                .filter(v -> v.stand().isPublic() || v.stand() == SharedStand.INGETROKKEN && v.opened().isPresent())
                .map(this::dossier);
    }

    /** For its filer. */
    public Optional<Dossier> own(Actor actor, Kenmerk kenmerk) {
        return verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id())).map(this::dossier);
    }

    /** For the griffie of its gemeente, once filed. */
    public Optional<Dossier> filed(Actor actor, Kenmerk kenmerk) {
        return verzoeken.find(kenmerk).filter(v -> actor.isGriffieOf(v.gemeente()) && v.number().isPresent()).map(this::dossier);
    }

    /** Whether everything that a dossier holds can be read; a list asks this first, so that one that cannot hides no other. */
    public boolean isReadable(Kenmerk kenmerk) {
        return verzoeken.isReadable(kenmerk);
    }

    /** For the griffie of its gemeente, while it may get a place by rank. */
    public Optional<Dossier> candidate(Actor actor, Kenmerk kenmerk) {
        return verzoeken.find(kenmerk).filter(v -> actor.isGriffieOf(v.gemeente()) && v.stand() == SharedStand.OPEN_VOOR_STEUN)
                .map(this::dossier).filter(dossier -> dossier.regeling().first().ranking().isPresent());
    }

    /** For a formal document that goes with a mail. */
    Optional<Dossier> any(Kenmerk kenmerk) {
        return verzoeken.find(kenmerk).map(this::dossier);
    }

    private Dossier dossier(Verzoek verzoek) {
        Regeling regeling = editions.verzoek(verzoek);
        Support support = new Support(signatures.confirmed(verzoek), verzoek.threshold(), signatures.thresholdMet(verzoek), signatures.confirmedEarlier(verzoek));
        return new Dossier(verzoek, regeling, support, verzoeken.events(verzoek), revisies.of(verzoek));
    }
}
