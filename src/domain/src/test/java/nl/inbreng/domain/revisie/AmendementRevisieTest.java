package nl.inbreng.domain.revisie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.revisie.AmendementRevisie.Door;
import org.junit.jupiter.api.Test;

class AmendementRevisieTest {

    private static final VoorstelRef REF = ref("a");
    private static final Wijziging CHANGE = new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Twintig bomen.");
    private static final Wijziging ADDED = Wijziging.added("beslispunt-1", "beslispunt 1", "Een bank.", false);
    private static final Amendement TEXT = new Amendement("Meer bomen", REF, List.of(CHANGE), "Schaduw.", "Uit de reserve.", "", "");

    @Test void other_words_for_the_decision_ask_something_else() {
        assertTrue(AmendementRevisie.isMaterial(TEXT, TEXT.with(List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Twintig Bomen.")))));
        assertTrue(AmendementRevisie.isMaterial(TEXT, TEXT.with(List.of(new Wijziging("beslispunt-2", "beslispunt 2", "Tien bomen.", "Twintig bomen.")))));
        assertTrue(AmendementRevisie.isMaterial(TEXT, TEXT.with(List.of(CHANGE, ADDED))));
        assertTrue(AmendementRevisie.isMaterial(TEXT, TEXT.with(List.of(CHANGE.deleted()))));
        assertTrue(AmendementRevisie.isMaterial(TEXT, new Amendement("Meer bomen", REF, List.of(CHANGE), "Schaduw.", "Uit de algemene reserve.", "", "")));
        assertTrue(AmendementRevisie.isMaterial(TEXT, new Amendement("Meer bomen", REF, List.of(), "Schaduw.", "Uit de reserve.", "1. Twintig bomen.", "")));
        assertTrue(AmendementRevisie.isMaterial(TEXT.with(List.of(ADDED)), TEXT.with(List.of(Wijziging.added("beslispunt-1", "beslispunt 1", "Een bank.", true)))), "another place");
    }

    @Test void the_order_and_the_number_of_additions_at_one_place_are_asked_too() {
        Wijziging fence = Wijziging.added("beslispunt-1", "beslispunt 1", "Een hek.", false);
        Wijziging elsewhere = Wijziging.added("beslispunt-2", "beslispunt 2", "Een hek.", false);
        assertTrue(AmendementRevisie.isMaterial(TEXT.with(List.of(ADDED, fence)), TEXT.with(List.of(fence, ADDED))));
        assertTrue(AmendementRevisie.isMaterial(TEXT.with(List.of(ADDED)), TEXT.with(List.of(ADDED, ADDED))));
        assertFalse(AmendementRevisie.isMaterial(TEXT.with(List.of(ADDED, elsewhere)), TEXT.with(List.of(elsewhere, ADDED))));
    }

    @Test void title_toelichting_white_space_and_the_order_of_changes_ask_the_same() {
        assertFalse(AmendementRevisie.isMaterial(TEXT, new Amendement("Veel meer bomen", REF, List.of(CHANGE), "Schaduw en koelte.", "Uit de  reserve.", "", "")));
        assertFalse(AmendementRevisie.isMaterial(TEXT, TEXT.with(List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", " Twintig\n bomen. ")))));
        assertFalse(AmendementRevisie.isMaterial(TEXT.with(List.of(CHANGE, ADDED)), TEXT.with(List.of(ADDED, CHANGE))));
        assertFalse(AmendementRevisie.isMaterial(TEXT, TEXT.with(List.of(CHANGE, new Wijziging("beslispunt-2", "beslispunt 2", "Een hek.", "Een hek.")))), "a change that changes nothing");
    }

    @Test void the_signed_text_differs_wherever_the_amendement_does() {
        List<Amendement> all = List.of(TEXT, TEXT.with(List.of(CHANGE.deleted())), TEXT.with(List.of(CHANGE, ADDED)), TEXT.with(List.of()),
                new Amendement("Meer boom", REF, List.of(CHANGE), "Schaduw.", "Uit de reserve.", "", ""), new Amendement("Meer bomen", ref("b"), List.of(CHANGE), "Schaduw.", "Uit de reserve.", "", ""),
                new Amendement("Meer bomen", REF, List.of(CHANGE), "Schaduw.Uit", " de reserve.", "", ""), new Amendement("Meer bomen", REF, List.of(CHANGE), "Schaduw.", "Uit de reserve.", "", "23456789bc"),
                TEXT.with(List.of(Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien bomen.").beside("beslispunt-2", true))),
                TEXT.with(List.of(Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien bomen.").beside("beslispunt-3", true))));
        Set<String> texts = new HashSet<>();
        all.forEach(text -> assertTrue(texts.add(AmendementRevisie.canonical(text)), text.toString()));
        assertEquals(AmendementRevisie.canonical(TEXT), AmendementRevisie.canonical(TEXT.with(List.of(CHANGE))));
    }

    @Test void a_revision_has_a_number_a_fingerprint_and_a_reason() {
        assertEquals(REF, AmendementRevisie.first(TEXT, "0".repeat(64), Instant.EPOCH).basis());
        assertEquals("Beter.", new AmendementRevisie(2, TEXT, "0".repeat(64), " Beter. ", true, Door.INDIENER, Instant.EPOCH).reden());
        assertThrows(IllegalArgumentException.class, () -> new AmendementRevisie(0, TEXT, "0".repeat(64), "Beter.", true, Door.INDIENER, Instant.EPOCH));
        assertThrows(IllegalArgumentException.class, () -> new AmendementRevisie(2, TEXT, "0".repeat(63), "Beter.", true, Door.INDIENER, Instant.EPOCH));
        assertThrows(IllegalArgumentException.class, () -> new AmendementRevisie(2, TEXT, "0".repeat(64), " ", true, Door.INDIENER, Instant.EPOCH));
    }

    private static VoorstelRef ref(String sign) {
        return new VoorstelRef(1, "Bomenplan", 1, sign.repeat(64), VoorstelRef.Pinned.BESTAND, "3.1", "Raad", Instant.EPOCH);
    }
}
