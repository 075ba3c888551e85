package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.ports.Stemmingen;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.VotingOrder;

/** Lays all public amendementen on one raadsvoorstel side by side: how they touch each other, and in which order the raad can vote on them. */
@Dependent
@Transactional
public class ReadAmendementen {

    private final Agenda agenda;
    private final Register register;
    private final Stemmingen stemmingen;
    private final ReadDossier dossiers;
    private final EditionOf editions;

    @Inject
    public ReadAmendementen(Agenda agenda, Register register, Stemmingen stemmingen, ReadDossier dossiers, EditionOf editions) {
        this.agenda = agenda;
        this.register = register;
        this.stemmingen = stemmingen;
        this.dossiers = dossiers;
        this.editions = editions;
    }

    /** For the griffie of its gemeente. @param id of the version on which the raad votes */
    public Optional<AmendementenOpVoorstel> of(Actor actor, long id) {
        return agenda.voorstel(id).filter(voorstel -> actor.isGriffieOf(voorstel.gemeente())).map(this::of);
    }

    /** What is around one amendement, for its formal document. */
    public Surroundings around(Dossier dossier) {
        if (!(dossier.verzoek().inhoud() instanceof Amendement text)) return Surroundings.NONE;
        return agenda.voorstel(text.voorstel().id()).map(base -> around(dossier, text, base)).orElse(Surroundings.NONE);
    }

    private Surroundings around(Dossier dossier, Amendement text, StoredVoorstel base) {
        AmendementenOpVoorstel all = of(base);
        String id = dossier.verzoek().kenmerk().toString();
        return new Surroundings(all.basisVan(new AmendementOpVoorstel(dossier, base)), all.item(text.opAmendement()).map(AmendementOpVoorstel::naam).orElse(""), all.botsingen(id));
    }

    AmendementenOpVoorstel of(StoredVoorstel voorstel) {
        List<AmendementOpVoorstel> items = items(voorstel);
        List<Proposal> onList = proposals(items, AmendementOpVoorstel.Plaats.STEMLIJST);
        Map<String, Instant> filed = items.stream().filter(one -> one.dossier().verzoek().filed().isPresent())
                .collect(Collectors.toMap(AmendementOpVoorstel::id, one -> one.dossier().verzoek().filed().orElseThrow()));
        return new AmendementenOpVoorstel(editions.gemeente(voorstel.gemeente()).orElseThrow(), voorstel, items, VotingOrder.of(voorstel.eenheden(), onList, filed),
                stemmingen.volgordes(voorstel),
                Collisions.between(voorstel.eenheden(), proposals(items, AmendementOpVoorstel.Plaats.STEMLIJST, AmendementOpVoorstel.Plaats.STEUN)));
    }

    private static List<Proposal> proposals(List<AmendementOpVoorstel> items, AmendementOpVoorstel.Plaats... places) {
        return items.stream().filter(one -> List.of(places).contains(one.plaats())).map(AmendementOpVoorstel::proposal).toList();
    }

    private List<AmendementOpVoorstel> items(StoredVoorstel voorstel) {
        Map<Long, Optional<StoredVoorstel>> versions = new HashMap<>();
        return register.publicLines(voorstel.gemeente()).reversed().stream().filter(line -> line.instrument() == Instrument.BURGERAMENDEMENT)
                .flatMap(line -> item(line.kenmerk(), voorstel, versions).stream()).toList();
    }

    private Optional<AmendementOpVoorstel> item(Kenmerk kenmerk, StoredVoorstel voorstel, Map<Long, Optional<StoredVoorstel>> versions) {
        return dossiers.published(kenmerk).filter(dossier -> dossier.verzoek().stand().isPublic()).flatMap(dossier -> dossier.verzoek().inhoud() instanceof Amendement text
                ? versions.computeIfAbsent(text.voorstel().id(), agenda::voorstel).filter(voorstel::isVersionOf).map(base -> new AmendementOpVoorstel(dossier, base))
                : Optional.empty());
    }
}
