package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.DocumentText;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Checked;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Uploading;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.TekstEenheid;

/**
 * Turns the file of a raadsvoorstel into units. A machine's reading is never trusted: the griffie confirms it before
 * residents can point at it.
 */
@Dependent
@Transactional
public class ImportVoorstel {

    private final Agenda agenda;
    private final DocumentText texts;
    private final Verzoeken verzoeken;
    private final Herbases herbases;
    private final ReadBesluit besluiten;
    private final Clock clock;

    @Inject
    public ImportVoorstel(Agenda agenda, DocumentText texts, Verzoeken verzoeken, Herbases herbases, ReadBesluit besluiten, Clock clock) {
        this.agenda = agenda;
        this.texts = texts;
        this.verzoeken = verzoeken;
        this.herbases = herbases;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    /** Where a document was found. */
    public record Place(StoredVergadering vergadering, Agendapunt agendapunt, RaadsDocument document) {
        String agendapuntTitel() {
            return agendapunt.nummer().isBlank() ? agendapunt.titel() : agendapunt.nummer() + " " + agendapunt.titel();
        }
    }

    /**
     * Stores the units as the griffie corrected them and opens the raadsvoorstel for residents, at the meeting in which the griffie says that the raad decides.
     * A version that came back while published amendementen point at it reads as they were written on it. Units keep the keys that they had in the version confirmed before. What was written on that version is carried over by {@link RebaseAmendementen#after}, once this is stored.
     */
    public Opening confirm(Actor actor, long id, Checked checked) {
        Optional<StoredVoorstel> found = own(actor, id);
        if (found.isEmpty()) return new Opening.Unknown();
        StoredVoorstel voorstel = found.get();
        Decided decided = besluiten.decided(voorstel);
        if (voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE && decided.precedes(voorstel) && !checked.again()) return new Opening.Settled(decided);
        if (voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE && verzoeken.isAmended(id) && !text(voorstel.eenheden()).equals(text(checked.eenheden()))) return new Opening.InUse();
        return agenda.confirm(voorstel.withKeysOf(agenda.confirmedBefore(voorstel), checked), actor.id(), clock.instant());
    }

    /** What residents read. */
    private static List<List<Object>> text(List<TekstEenheid> units) {
        return units.stream().map(unit -> List.<Object>of(unit.soort(), unit.nummer(), unit.tekst(), unit.amendeerbaar())).toList();
    }

    /** Takes a confirmed raadsvoorstel back to correct it, while no published amendement points at it, none that was carried over to it has an outcome, and the raad did not decide on it. What waits on it is compared again once it is confirmed. */
    public Opening reopen(Actor actor, long id) {
        Optional<StoredVoorstel> found = own(actor, id);
        if (found.isEmpty()) return new Opening.Unknown();
        if (verzoeken.isAmended(id) || isVotedOn(id)) return new Opening.InUse();
        Decided decided = besluiten.decided(found.get());
        if (decided.settles(found.get())) return new Opening.Settled(decided);
        herbases.forget(id);
        return agenda.reopen(id);
    }

    /** What the raad voted on as it lies on this version is compared with no other text any more. */
    private boolean isVotedOn(long id) {
        return herbases.on(id).stream().map(Herbasis::verzoek).filter(verzoeken::isReadable).flatMap(kenmerk -> verzoeken.find(kenmerk).stream()).anyMatch(Verzoek::isConcluded);
    }

    private Optional<StoredVoorstel> own(Actor actor, long id) {
        return agenda.voorstel(id).filter(v -> actor.isGriffieOf(v.gemeente()));
    }

    /** Keeps a file as a new version when its content is new. Whoever wrote on another version hears of it once the griffie has confirmed this one ({@link RebaseAmendementen}). */
    public void keep(Gemeente gemeente, Place place, byte[] file) {
        String sha256 = Fingerprint.of(file);
        if (agenda.isBehind(place.vergadering().id(), place.document().bronId(), sha256)) return;   // the griffie uploaded a later version
        ReadUnits read = ReadUnits.of(texts.lines(file, place.document().mimeType()));
        agenda.add(new StoredVoorstel.Fresh(place.vergadering(), place.agendapuntTitel(), place.document(), sha256, read.eenheden(), read.note(), read.bladzijden(), read.bronregels()));
    }

    /**
     * Keeps a file that the griffie uploads as the version after this one, as {@link #keep} does with a file of the source. It stands until
     * the source gives a file that was not known before. A file that cannot be read changes nothing.
     */
    public Uploading upload(Actor actor, long id, Uploading.Upload file) {
        Optional<StoredVoorstel> found = own(actor, id);
        if (found.isEmpty()) return new Uploading.Unknown();
        StoredVoorstel known = found.get();
        if (known.status() == StoredVoorstel.Status.VERVANGEN || known.status() == StoredVoorstel.Status.INGETROKKEN) return new Uploading.NotNow(known.status());
        String sha256 = Fingerprint.of(file.bytes());
        if (sha256.equals(known.ref().sha256())) return new Uploading.Same();
        ReadUnits read = ReadUnits.of(texts.lines(file.bytes(), file.mimeType()));
        if (read.eenheden().isEmpty()) return new Uploading.Unreadable(read.note().isEmpty() ? "In dit bestand staat geen leesbare tekst." : read.note());
        StoredVergadering vergadering = agenda.vergadering(known.vergadering()).orElseThrow();
        RaadsDocument document = known.document().uploaded(file.fileName(), file.mimeType());
        StoredVoorstel stored = agenda.upload(new StoredVoorstel.Fresh(vergadering, known.ref().agendapunt(), document, sha256, read.eenheden(), read.note(), read.bladzijden(), read.bronregels()), file.bytes());
        return new Uploading.Stored(stored.ref().id());
    }

    /** A file that cannot be fetched still shows up at the desk, so that the griffie can paste the text. A version we have stays as it is. */
    public void unread(Gemeente gemeente, Place place, String reason) {
        boolean known = agenda.voorstellen(gemeente.code(), clock.instant()).stream()
                .anyMatch(v -> v.vergadering() == place.vergadering().id() && v.document().bronId().equals(place.document().bronId()));
        if (known) return;
        agenda.add(new StoredVoorstel.Fresh(place.vergadering(), place.agendapuntTitel(), place.document(), "", List.of(), reason));
    }
}
