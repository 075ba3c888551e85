package nl.inbreng.application.contract;

import java.time.Duration;
import java.util.List;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.text.TekstEenheid;

/** A stored meeting in which raadsvoorstellen are put. @param gemeente its gemeente @param vergadering our id of the meeting */
public record StoredVoorstelIn(Gemeente gemeente, long vergadering) {

    /** Units of an example decision. */
    public static final List<TekstEenheid> EENHEDEN = List.of(new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1",
            "Tien bomen.", true));

    /** Stores a meeting of a month from now, with the documents "doc" and "other" on its agenda. */
    public static StoredVoorstelIn fresh(Doors doors, Gemeente gemeente) {
        Vergadering meeting = Examples.vergadering("v1", Examples.NOW.plus(Duration.ofDays(30)), "doc", "other");
        doors.agenda().store(gemeente.code(), Examples.copy(meeting), Examples.NOW);
        return new StoredVoorstelIn(gemeente, doors.agenda().from(gemeente.code(), Examples.NOW).get(0).id());
    }

    /** Stores a version of a document. @param sha256 fingerprint of its file; empty when it has none */
    public StoredVoorstel of(Doors doors, String document, String sha256) {
        StoredVergadering meeting = doors.agenda().vergadering(vergadering).orElseThrow();
        RaadsDocument raadsvoorstel = new RaadsDocument(document, "Raadsvoorstel bomen", "Raadsvoorstel", 1, "bomen.pdf", "application/pdf");
        return doors.agenda().add(new StoredVoorstel.Fresh(meeting, "3.1 Bomenplan", raadsvoorstel, sha256, EENHEDEN, ""));
    }
}
