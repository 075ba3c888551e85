package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Advice;

/** Lays all public amendementen on one raadsvoorstel side by side: how they touch each other, and in which order the raad can vote on them. */
@Dependent
@Transactional
public class ReadAmendementen {

    private final Agenda agenda;
    private final Verzoeken verzoeken;
    private final Stemming stemming;
    private final Herbases herbases;
    private final ReadDossier dossiers;
    private final EditionOf editions;
    private final ReadBesluit besluiten;

    @Inject
    public ReadAmendementen(Agenda agenda, Verzoeken verzoeken, Stemming stemming, Herbases herbases, ReadDossier dossiers, EditionOf editions, ReadBesluit besluiten) {
        this.agenda = agenda;
        this.verzoeken = verzoeken;
        this.stemming = stemming;
        this.herbases = herbases;
        this.dossiers = dossiers;
        this.editions = editions;
        this.besluiten = besluiten;
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
        List<String> told = Stream.concat(all.botsingen(id).stream(), all.onleesbaar().stream().filter(one -> one.plaats() != AmendementOpVoorstel.Plaats.AFGEVALLEN).map(one -> one.zin() + " Of het met dit amendement botst, is niet bekend.")).toList();
        return new Surroundings(all.basisVan(new AmendementOpVoorstel(dossier, base)), all.item(text.opAmendement()).map(AmendementOpVoorstel::naam).orElse(""), told);
    }

    /** Names of those that the raad adopted already and that do not go together with this one, on the version on which it was or is voted on; none for what is no amendement. */
    public List<String> clashes(Dossier dossier) {
        if (!(dossier.verzoek().inhoud() instanceof Amendement text)) return List.of();
        return agenda.voorstel(text.voorstel().id()).map(base -> voted(dossier, base).clashes(dossier.verzoek().kenmerk().value())).orElse(List.of());
    }

    /** What was decided before the newest version came is not weighed there, but on the version that the raad had then. */
    private AmendementenOpVoorstel voted(Dossier dossier, StoredVoorstel base) {
        Optional<AmendementenOpVoorstel> newest = agenda.newest(base).filter(one -> one.status() == StoredVoorstel.Status.BEVESTIGD).map(this::of);
        String id = dossier.verzoek().kenmerk().value();
        return newest.filter(all -> all.decidedBefore().stream().noneMatch(one -> one.id().equals(id))).orElseGet(() -> of(base));
    }

    /** What still gathers support meets the others until the raad decided: after that only what was filed counts. */
    AmendementenOpVoorstel of(StoredVoorstel voorstel) {
        Map<Long, StoredVoorstel> versions = Stream.concat(Stream.of(voorstel), agenda.confirmedBefore(voorstel).stream()).collect(Collectors.toMap(one -> one.ref().id(), one -> one));
        Verzoeken.WrittenOn written = verzoeken.writtenOn(voorstel.gemeente(), versions.keySet());
        List<AmendementOpVoorstel> items = items(written.readable(), versions, voorstel.ref().id());
        Weighing onList = weighing(items, voorstel, AmendementOpVoorstel.Plaats.STEMLIJST);
        Map<String, Instant> filed = items.stream().filter(one -> one.dossier().verzoek().filed().isPresent())
                .collect(Collectors.toMap(AmendementOpVoorstel::id, one -> one.dossier().verzoek().filed().orElseThrow()));
        Weighing open = besluiten.decided(voorstel).isToldOn(voorstel) ? onList : weighing(items, voorstel, AmendementOpVoorstel.Plaats.STEMLIJST, AmendementOpVoorstel.Plaats.STEUN);
        return new AmendementenOpVoorstel(editions.gemeente(voorstel.gemeente()).orElseThrow(), voorstel, items, onList.order(voorstel.eenheden(), filed),
                stemming.volgordes(voorstel), open.collisions(voorstel.eenheden()), Advice.on(voorstel.eenheden(), open.proposals()),
                written.unreadable().stream().filter(one -> one.stand().isPublic()).toList());
    }

    /** What was decided on an earlier version is not weighed on this one. */
    private static Weighing weighing(List<AmendementOpVoorstel> items, StoredVoorstel voted, AmendementOpVoorstel.Plaats... places) {
        Map<String, String> decided = AmendementenOpVoorstel.decidedBefore(items, voted).stream().collect(Collectors.toMap(AmendementOpVoorstel::id, AmendementOpVoorstel::beslotenVoorSub));
        return Weighing.of(items.stream().filter(one -> List.of(places).contains(one.plaats()) && !decided.containsKey(one.id())).toList(), voted, decided);
    }

    /** In order of publication. */
    private List<AmendementOpVoorstel> items(List<Kenmerk> kenmerken, Map<Long, StoredVoorstel> versions, long voted) {
        return kenmerken.stream().map(dossiers::published).flatMap(Optional::stream)
                .filter(dossier -> dossier.verzoek().stand().isPublic()).flatMap(dossier -> item(dossier, versions, voted).stream()).toList();
    }

    private Optional<AmendementOpVoorstel> item(Dossier dossier, Map<Long, StoredVoorstel> versions, long voted) {
        return dossier.verzoek().inhoud() instanceof Amendement text
                ? Optional.ofNullable(versions.get(text.voorstel().id())).map(base -> new AmendementOpVoorstel(dossier, base, herbases.latest(dossier.verzoek()).filter(known -> known.naar() == voted && known.van() == text.voorstel().id()))) : Optional.empty();
    }
}
