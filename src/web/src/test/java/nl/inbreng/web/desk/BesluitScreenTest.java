package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ConfirmConsolidatie.Sheet;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Consolidating;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.application.views.Consolidatie.Woorden;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

/** The decision of the raad, to confirm: also without an amendement, and on the version on which the raad decided only. */
class BesluitScreenTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Instant NOW = Instant.parse("2026-12-02T09:00:00Z");
    private static final long HERE = 7;
    private static final long BEFORE = 6;

    @Test void a_decision_without_an_adopted_amendement_is_in_reach_too() {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.deskAmendementen(SITE, new AmendementenScreen(all(Status.BEVESTIGD), VoteReply.NONE, VoteTyped.EMPTY, NOW)).render(output);
        assertTrue(output.toString().contains("href=\"/werkblad/voorstellen/7/besluit\""), output.toString());
        String page = page(sheet(Status.BEVESTIGD));
        assertTrue(page.contains("De raad heeft het besluit zo genomen") && page.contains("Bevestig het besluit"), page);
    }

    @Test void what_was_confirmed_on_an_earlier_version_does_not_count_for_this_one() {
        assertEquals(List.of(true, false), List.of(screen(sheet(Status.BEVESTIGD, HERE)).isConfirmed(), screen(sheet(Status.BEVESTIGD, BEFORE)).isConfirmed()));
        String page = page(sheet(Status.BEVESTIGD, BEFORE));
        assertTrue(page.contains("Bevestig het besluit") && !page.contains("Dit besluit is bevestigd"), page);
    }

    @Test void files_of_a_decision_on_another_version_are_at_the_address_of_that_version() {
        assertEquals(List.of(Optional.empty(), Optional.of("/werkblad/voorstellen/6/besluit")), List.of(BesluitScreen.other(HERE, besluit(1, HERE)), BesluitScreen.other(HERE, besluit(1, BEFORE))));
    }

    @Test void a_refusal_stands_at_the_box_or_above_a_page_without_one() {
        Shortcoming tick = new Shortcoming("besloten", "Zet een vinkje.");
        assertEquals(List.of("Zet een vinkje."), screen(sheet(Status.BEVESTIGD)).refused(tick).errors().stream().map(FieldError::sentence).toList());
        VoteReply replaced = screen(sheet(Status.VERVANGEN)).refused(new Shortcoming("besloten", "De raad stemt over die versie."));
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.deskBesluit(SITE, new BesluitScreen(sheet(Status.VERVANGEN), replaced)).render(output);
        assertEquals(409, replaced.status());
        assertTrue(output.toString().contains("De raad stemt over die versie."), output.toString());
        assertFalse(output.toString().contains("#besloten"), output.toString());
    }

    @Test void what_was_confirmed_before_the_words_were_kept_still_holds_and_is_shown_as_it_was_confirmed() {
        Consolidatie before = words(List.of());
        Consolidatie now = words(List.of(new Woorden(WordDiff.Kind.GELIJK, "Een bank.", List.of())));
        BesluitScreen screen = screen(new Sheet(all(Status.BEVESTIGD), new Consolidating.Ready(now, List.of()), List.of(before)));
        assertTrue(screen.isConfirmed());
        assertEquals(List.of(), screen.besluit().orElseThrow().onderdelen().getFirst().woorden());
    }

    @Test void after_a_correction_the_page_names_what_came_in_and_what_went_out() {
        Verwerkt trees = new Verwerkt(new Kenmerk("b2c3d4f5g6"), "BM-9999-2026-0001", "Meer bomen", 1);
        Verwerkt benches = new Verwerkt(new Kenmerk("c3d4f5g6h7"), "BM-9999-2026-0002", "Meer banken", 1);
        Sheet sheet = new Sheet(all(Status.BEVESTIGD), new Consolidating.Ready(holding(2, benches), List.of()), List.of(holding(1, trees)));
        assertEquals(List.of("BM-9999-2026-0002 \u2068Meer banken\u2069 staat er nu in.", "BM-9999-2026-0001 \u2068Meer bomen\u2069 staat er niet meer in."), screen(sheet).changed());
        String page = page(sheet);
        assertTrue(page.contains("BM-9999-2026-0001 \u2068Meer bomen\u2069 staat er niet meer in.") && page.contains("Bevestig het besluit opnieuw"), page);
        assertFalse(page(sheet(Status.BEVESTIGD)).contains("opnieuw"));
    }

    private static Consolidatie holding(int nr, Verwerkt one) {
        TekstEenheid unit = new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", one.titel(), true);
        return new Consolidatie(nr, HERE, List.of(new Onderdeel(unit, one.titel(), Fate.GEWIJZIGD, "", List.of(one.kenmerk()), List.of())), List.of(one), List.of(), "Wim", NOW);
    }

    private static Consolidatie words(List<Woorden> woorden) {
        TekstEenheid unit = new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Twee banken.", true);
        return new Consolidatie(1, HERE, List.of(new Onderdeel(unit, "Een bank.", Fate.GEWIJZIGD, "", List.of(), woorden)), List.of(), List.of(), "Wim", NOW);
    }

    private static String page(Sheet sheet) {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.deskBesluit(SITE, screen(sheet)).render(output);
        return output.toString();
    }

    private static BesluitScreen screen(Sheet sheet) {
        return new BesluitScreen(sheet, VoteReply.NONE);
    }

    /** Nothing was adopted. @param confirmed the versions on which the same decision was confirmed */
    private static Sheet sheet(Status status, long... confirmed) {
        List<Consolidatie> before = Arrays.stream(confirmed).mapToObj(version -> besluit(1, version)).toList();
        return new Sheet(all(status), new Consolidating.Ready(besluit(before.size() + 1, HERE), List.of()), before);
    }

    private static Consolidatie besluit(int nr, long version) {
        return new Consolidatie(nr, version, List.of(), List.of(), List.of(), "Wim", NOW);
    }

    private static AmendementenOpVoorstel all(Status status) {
        AmendementenOpVoorstel none = AmendementenScreenTest.all(List.of(), List.of());
        StoredVoorstel known = none.voorstel();
        StoredVoorstel voorstel = new StoredVoorstel(known.ref(), known.gemeente(), known.vergadering(), known.document(), status, known.eenheden(), "");
        return new AmendementenOpVoorstel(none.gemeente(), voorstel, none.items(), none.proposed(), none.volgordes(), none.collisions(), none.advice(), none.onleesbaar());
    }
}
