package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Drager;

/**
 * Lays the own text of a drager over the version on which the text of the residents is now, with the engine that did so for the residents. It stores nothing:
 * the griffier asks the drager, and confirms it by recording the drager with that text.
 */
@Dependent
public class RebaseDrager {

    private final Agenda agenda;
    private final Rebasing rebasing;

    @Inject
    public RebaseDrager(Agenda agenda, Rebasing rebasing) {
        this.agenda = agenda;
        this.rebasing = rebasing;
    }

    /** What becomes of the text of the drager; empty when it is on the version of the residents already, or when the two versions cannot be compared. */
    public Optional<Herbasis> of(Dossier dossier) {
        if (!dossier.isDragerElsewhere() || !(dossier.verzoek().inhoud() instanceof Amendement residents)) return Optional.empty();
        Optional<Amendement> own = dossier.verzoek().drager().flatMap(Drager::tekst).filter(Amendement.class::isInstance).map(Amendement.class::cast);
        return own.flatMap(text -> agenda.voorstel(residents.voorstel().id())
                .flatMap(naar -> rebasing.versions(text, naar).map(versies -> rebasing.attempt(dossier.verzoek().kenmerk(), text, naar, versies))));
    }
}
