package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;
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

    @Test void an_empty_box_without_a_tick_has_its_text_again_and_stays_open_to_be_asked_about() {
        for (String action : List.of("bewaar", "verder")) {
            for (String empty : List.of("", " \n ", "\u00A0\u200B")) {
                Wijziging restored = posted(BOX, empty, "actie", action).getFirst();
                assertFalse(restored.vervalt());
                assertEquals(WAS, restored.wordt());
            }
        }
    }

    @Test void signs_that_nobody_sees_are_no_change() {
        assertEquals(List.of(), posted(BOX, "Het\u00A0plan vast te stel\u00ADlen.\u200B", "actie", "verder"));
    }

    @Test void a_change_of_a_unit_that_reads_otherwise_now_or_is_gone_is_shown_with_both_texts() {
        List<Wijziging> written = List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Het plan vasttestellen.", "Een ander plan."),
                new Wijziging("beslispunt-2", "beslispunt 2", "Geld te geven.", ""));
        AmendementDrafts.Opened opened = new AmendementDrafts.Opened(voorstel(), new Amendement("Titel", voorstel().ref(), written, "Daarom."));
        assertEquals(List.of(new Answer("Beslispunt 1", "Er stond: Het plan vasttestellen.\nU schreef: Een ander plan.", ""),
                new Answer("Beslispunt 2", "Er stond: Geld te geven.\nU schreef: (vervalt)", "")), opened.astray());
        assertEquals("Een ander plan.", opened.change(voorstel().eenheden().getLast()).orElseThrow().written());
    }

    @Test void a_unit_that_was_opened_on_another_text_and_left_as_it_was_is_closed_again() {
        Wijziging untouched = new Wijziging("beslispunt-1", "beslispunt 1", "Het plan vasttestellen.", "Het plan vasttestellen.");
        AmendementDrafts.Opened opened = new AmendementDrafts.Opened(voorstel(), new Amendement("Titel", voorstel().ref(), List.of(untouched), "Daarom."));
        assertEquals(List.of(), opened.astray());
        assertEquals(Optional.empty(), opened.change(voorstel().eenheden().getLast()));
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
