package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel.Item;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.revisie.AmendementRevisie.Door;
import nl.inbreng.domain.verzoek.Verzoek;

/** Puts together what is published on one raadsvoorstel, for the desk, the list of the voorzitter and the pages of residents. */
@Dependent
@Transactional
public class ReadAmendementen {

    private final Agenda agenda;
    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Revisies revisies;
    private final Stemming stemming;

    @Inject
    public ReadAmendementen(Agenda agenda, Verzoeken verzoeken, Signatures signatures, Revisies revisies, Stemming stemming) {
        this.agenda = agenda;
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.revisies = revisies;
        this.stemming = stemming;
    }

    /** What is published on this raadsvoorstel. @param id of one version of it */
    public Optional<AmendementenOpVoorstel> published(long id) {
        return agenda.voorstel(id).map(this::on);
    }

    AmendementenOpVoorstel on(StoredVoorstel voorstel) {
        Set<Long> versions = Stream.concat(Stream.of(voorstel), agenda.confirmedBefore(voorstel).stream()).map(v -> v.ref().id()).collect(Collectors.toSet());
        List<Item> items = verzoeken.writtenOn(voorstel.gemeente(), versions).stream().map(verzoeken::find).flatMap(Optional::stream)
                .filter(v -> v.stand().isPublic()).map(this::item).toList();
        return new AmendementenOpVoorstel(voorstel, items, stemming.volgordes(voorstel), stemming.besluit(voorstel));
    }

    private Item item(Verzoek verzoek) {
        List<AmendementRevisie> all = revisies.of(verzoek);
        AmendementRevisie seen = all.stream().filter(r -> r.nr() == verzoek.revisie()).findFirst().orElseGet(() -> asSeen(verzoek));
        Support support = new Support(signatures.confirmed(verzoek), verzoek.threshold(), signatures.thresholdMet(verzoek), signatures.confirmedEarlier(verzoek));
        boolean carried = verzoek.drager().flatMap(drager -> drager.tekst()).isPresent();
        Optional<AmendementRevisie> ofDrager = all.stream().filter(r -> carried && r.door() == Door.DRAGER).reduce((earlier, later) -> later);
        return new Item(verzoek, support, seen, ofDrager);
    }

    /** What everybody sees, where nothing was kept of it. */
    private static AmendementRevisie asSeen(Verzoek verzoek) {
        Amendement text = (Amendement) verzoek.inhoud();
        return AmendementRevisie.first(text, Fingerprint.of(text), verzoek.opened().orElseThrow());
    }
}
