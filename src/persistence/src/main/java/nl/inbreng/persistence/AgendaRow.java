package nl.inbreng.persistence;

import java.util.List;
import java.util.Map;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.raad.VoorstelRef.Pinned;
import nl.inbreng.text.TekstEenheid;
import tools.jackson.core.type.TypeReference;

/** What a row of the agenda holds: the columns that are asked for, and what is made of them. */
final class AgendaRow {

    static final String MEETING = "select id, gemeente, gegevens from vergadering where ";
    static final String VOORSTEL = """
            select r.id, v.gemeente, r.vergadering, r.document, r.sha256, r.agendapunt, r.status, r.eenheden, r.opmerking,
            v.gegevens, r.bladzijden, r.bronregels, r.bevestigd_op
            from raadsvoorstel r join vergadering v on v.id = r.vergadering where\s""";
    private static final TypeReference<List<TekstEenheid>> EENHEDEN = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> PAGES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> LINES = new TypeReference<>() {};

    private AgendaRow() {
    }

    /** A meeting, of {@link #MEETING}. */
    static StoredVergadering vergadering(Row row) {
        return new StoredVergadering(row.number(0), row.text(1), Json.read(row.text(2), Vergadering.class));
    }

    /** A version of a raadsvoorstel, of {@link #VOORSTEL}; of a withdrawn one nothing of its text. */
    static StoredVoorstel voorstel(Row row) {
        RaadsDocument document = Json.read(row.text(3), RaadsDocument.class);
        Vergadering vergadering = meeting(row);
        Status status = Status.valueOf(row.text(6));
        List<TekstEenheid> eenheden = eenheden(row);
        String file = row.text(4);
        VoorstelRef ref = new VoorstelRef(row.number(0), document.titel(), document.versie(), file.isEmpty() ? Fingerprint.of(eenheden) : file,
                file.isEmpty() ? Pinned.TEKST : Pinned.BESTAND, row.text(5), vergadering.naam(), vergadering.begins());
        return new StoredVoorstel(ref, row.text(1), row.number(2), document, status, status == Status.INGETROKKEN ? List.of() : eenheden, row.text(8),
                row.optionalText(10).map(text -> Json.read(text, PAGES)).orElse(Map.of()),
                row.optionalText(11).filter(text -> status != Status.INGETROKKEN).map(text -> Json.read(text, LINES)).orElse(Map.of()), row.optionalMoment(12));
    }

    /** The meeting of a raadsvoorstel. */
    static Vergadering meeting(Row row) {
        return Json.read(row.text(9), Vergadering.class);
    }

    /** The units of a raadsvoorstel, also of a withdrawn one. */
    static List<TekstEenheid> eenheden(Row row) {
        return Json.read(row.text(7), EENHEDEN);
    }
}
