package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.DocumentText;
import nl.inbreng.application.ports.DocumentText.Extraction;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.text.OntwerpbesluitReader;
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
    private final Outbox outbox;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public ImportVoorstel(Agenda agenda, DocumentText texts, Verzoeken verzoeken, Outbox outbox, Letters letters, Clock clock) {
        this.agenda = agenda;
        this.texts = texts;
        this.verzoeken = verzoeken;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
    }

    /** Where a document was found. */
    public record Place(StoredVergadering vergadering, Agendapunt agendapunt, RaadsDocument document) {
        String agendapuntTitel() {
            return agendapunt.nummer().isBlank() ? agendapunt.titel() : agendapunt.nummer() + " " + agendapunt.titel();
        }
    }

    /** Stores the units as the griffie corrected them. @return the version, unless it is not one of this gemeente */
    public Optional<StoredVoorstel> confirm(Actor actor, long id, List<TekstEenheid> eenheden) {
        Optional<StoredVoorstel> found = agenda.voorstel(id).filter(v -> actor.isGriffieOf(v.gemeente()));
        found.ifPresent(v -> agenda.confirm(v.with(eenheden), actor.id(), clock.instant()));
        return found;
    }

    /** Keeps a file as a new version when its content is new, and tells those who wrote on another version. */
    public void keep(Gemeente gemeente, Place place, byte[] file) {
        String sha256 = sha256(file);
        Extraction extraction = texts.lines(file, place.document().mimeType());
        List<TekstEenheid> eenheden = switch (extraction) {
            case Extraction.Lines lines -> OntwerpbesluitReader.read(String.join("\n", lines.lines()));
            case Extraction.Unreadable unreadable -> List.of();
        };
        String note = extraction instanceof Extraction.Unreadable unreadable ? unreadable.reason() : "";
        agenda.add(new StoredVoorstel.Fresh(place.vergadering(), place.agendapuntTitel(), place.document(), sha256, eenheden, note));
        warn(gemeente, place, sha256);
    }

    /** A file that cannot be fetched still shows up at the desk, so that the griffie can paste the text. A version we have stays as it is. */
    public void unread(Gemeente gemeente, Place place, String reason) {
        boolean known = agenda.voorstellen(gemeente.code(), clock.instant()).stream()
                .anyMatch(v -> v.vergadering() == place.vergadering().id() && v.document().bronId().equals(place.document().bronId()));
        if (known) return;
        String stamp = sha256((place.document().bronId() + "/" + place.document().versie()).getBytes(StandardCharsets.UTF_8));
        agenda.add(new StoredVoorstel.Fresh(place.vergadering(), place.agendapuntTitel(), place.document(), stamp, List.of(), reason));
    }

    private void warn(Gemeente gemeente, Place place, String sha256) {
        verzoeken.onOtherVersion(gemeente.code(), place.vergadering().id(), place.document().bronId(), sha256).stream()
                .map(verzoeken::find).flatMap(Optional::stream)
                .forEach(verzoek -> outbox.add(letters.voorstelChanged(verzoek, sha256)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
