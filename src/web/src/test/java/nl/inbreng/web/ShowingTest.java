package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import org.junit.jupiter.api.Test;

class ShowingTest {

    private static final VoorstelRef REF = new VoorstelRef(1, "Bomen", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raad", Instant.EPOCH);
    private static final List<TekstEenheid> TEXT = OntwerpbesluitReader.read("besluit:\n1. Tien bomen.\n2. Geheime bank.");
    private static final Amendement AMENDEMENT = new Amendement("Meer bomen", REF,
            List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Elf bomen.")), "Schaduw.");

    @Test void the_whole_decision_is_shown_with_the_change_in_it() {
        assertTrue(page(Status.BEVESTIGD, TEXT).contains("Geheime bank."));
    }

    @Test void an_amendement_on_a_text_that_was_taken_away_shows_its_own_words_only() {
        String page = page(Status.INGETROKKEN, List.of());
        assertTrue(page.contains("Elf"));
        assertTrue(page.contains("U ziet alleen de wijzigingen"));
    }

    @Test void an_amendement_on_a_text_that_was_corrected_since_is_not_put_into_the_new_one() {
        for (String other : List.of("besluit:\n2. Een bank.", "besluit:\n1. Twaalf bomen.")) {
            assertTrue(page(Status.BEVESTIGD, OntwerpbesluitReader.read(other)).contains("U ziet alleen de wijzigingen"), other);
        }
    }

    @Test void the_units_of_an_amendement_are_those_it_was_written_on() {
        assertEquals(List.of("beslispunt-1 Tien bomen."), Showing.units(AMENDEMENT).stream().map(unit -> unit.sleutel() + " " + unit.tekst()).toList());
    }

    private static String page(Status status, List<TekstEenheid> units) {
        RaadsDocument document = new RaadsDocument("d", "Bomen", "Raadsvoorstel", 1, "bomen.pdf", "application/pdf");
        StringOutput out = new StringOutput();
        StoredVoorstel voorstel = new StoredVoorstel(REF, "GM9999", 1, document, status, units, "");
        Pages.TEMPLATES.pagesInhoud(AMENDEMENT, Comparison.open(Weergave.ZO_WORDT_HET, "/verzoek/a", AMENDEMENT, voorstel), "", "").render(out);
        return out.toString();
    }
}
