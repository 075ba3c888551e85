package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.TekstEenheid;

/** The text that an amendement is written on: a raadsvoorstel, or that text as another amendement would make it. */
@Dependent
public class Bases {

    private final Agenda agenda;
    private final ReadDossier dossiers;

    @Inject
    public Bases(Agenda agenda, ReadDossier dossiers) {
        this.agenda = agenda;
        this.dossiers = dossiers;
    }

    /** The raadsvoorstel of an amendement; with other units when it changes another amendement. Empty when it is not kept any more. */
    public Optional<StoredVoorstel> of(Amendement amendement) {
        Optional<StoredVoorstel> stored = agenda.voorstel(amendement.voorstel().id());
        return amendement.opAmendement().isEmpty() ? stored : stored.map(voorstel -> amended(voorstel, amendement.opAmendement()));
    }

    /** The same for its writer: when the raadsvoorstel was taken away, only the units that were changed, as the writer knows them. @throws java.util.NoSuchElementException when it is not kept any more */
    public StoredVoorstel writable(Amendement amendement) {
        StoredVoorstel stored = of(amendement).orElseThrow();
        return stored.status() == StoredVoorstel.Status.INGETROKKEN ? stored.with(Showing.units(amendement)) : stored;
    }

    /** The same version with the units as a published amendement on it would make them; as it is when that one cannot be read into it. */
    private StoredVoorstel amended(StoredVoorstel voorstel, String kenmerk) {
        return Optional.of(kenmerk).filter(Kenmerk::isWellFormed).map(Kenmerk::new).flatMap(dossiers::published).flatMap(dossier -> clean(voorstel, dossier))
                .map(voorstel::with).orElse(voorstel);
    }

    /** The units of a decision as an amendement would make them. */
    public static Optional<List<TekstEenheid>> clean(StoredVoorstel voorstel, Dossier dossier) {
        if (!(dossier.verzoek().inhoud() instanceof Amendement amendement) || !voorstel.isBaseOf(amendement)) return Optional.empty();
        return Optional.of(Consolidation.clean(amendement.isAlternative() ? Consolidation.replaced(voorstel.eenheden(), amendement.alternatief())
                : Consolidation.read(voorstel.eenheden(), amendement.wijzigingen())));
    }
}
