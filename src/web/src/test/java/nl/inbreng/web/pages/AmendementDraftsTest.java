package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.web.Form;
import org.junit.jupiter.api.Test;

class AmendementDraftsTest {

    private static final String WAS = "Het plan vast te stellen.";
    private static final String BOX = "wordt-beslispunt-1";
    private static final String TICK = "vervalt-beslispunt-1";

    @Test void a_ticked_box_deletes_the_unit_and_keeps_what_was_typed() {
        Wijziging deleted = posted(BOX, "Een ander plan.", TICK, "ja", "actie", "bewaar").getFirst();
        assertTrue(deleted.vervalt());
        assertEquals("Een ander plan.", deleted.written());

        Wijziging back = posted(BOX, deleted.written(), "actie", "bewaar").getFirst();
        assertFalse(back.vervalt());
        assertEquals("Een ander plan.", back.wordt());
    }

    @Test void an_empty_box_without_a_tick_is_the_text_as_it_was() {
        for (String empty : List.of("", " \n ")) {
            Wijziging restored = posted(BOX, empty, "actie", "bewaar").getFirst();
            assertFalse(restored.vervalt());
            assertEquals(WAS, restored.wordt());
        }
        assertEquals(List.of(), posted(BOX, "", "actie", "verder"), "and so no change when the text is finished");
    }

    @Test void an_empty_box_with_a_tick_deletes_the_unit() {
        assertTrue(posted(BOX, "", TICK, "ja", "actie", "verder").getFirst().vervalt());
    }

    @Test void a_unit_that_is_opened_begins_with_its_own_text() {
        assertEquals(WAS, posted("actie", "open:beslispunt-1").getFirst().wordt());
        assertEquals(List.of(), posted("actie", "open:beslispunt-9"));
    }

    private static List<Wijziging> posted(String... pairs) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.putSingle(pairs[i], pairs[i + 1]);
        return AmendementDrafts.changes(new Form(fields), voorstel(), false);
    }

    private static StoredVoorstel voorstel() {
        VoorstelRef ref = new VoorstelRef(1, "Raadsvoorstel", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raadsvergadering", Instant.EPOCH);
        RaadsDocument document = new RaadsDocument("d", "Raadsvoorstel", "Raadsvoorstel", 1, "voorstel.pdf", "application/pdf");
        return new StoredVoorstel(ref, "GM9999", 1, document, StoredVoorstel.Status.BEVESTIGD, OntwerpbesluitReader.read("besluit:\n1. " + WAS), "");
    }
}
