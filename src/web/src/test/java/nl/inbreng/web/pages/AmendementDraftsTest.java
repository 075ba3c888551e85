package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.Optional;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Vormtoets;
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

    @Test void the_box_for_another_text_says_that_the_aanhef_stays() {
        StringOutput out = new StringOutput();
        Amendement whole = new Amendement("Titel", voorstel().ref(), List.of(), "Daarom.", "", "1. Niets vast te stellen.", "");
        Pages.TEMPLATES.pagesAlternatief(new Opened(voorstel(), whole), "/x", List.of()).render(out);
        assertTrue(out.toString().contains("De aanhef, dus de regels boven het besluit, blijft staan. Die hoeft u niet te typen."), out.toString());
    }

    @Test void a_unit_that_was_opened_only_to_move_it_is_kept_as_moved_alone() {
        AmendementForm moved = form(TWO, BOX, WAS, "plek-beslispunt-1", "na:beslispunt-2", "actie", "bewaar");
        assertEquals(List.of(Wijziging.Actie.VERPLAATS_NA), moved.changes().stream().map(Wijziging::actie).toList());
        assertTrue(new Opened(moved.voorstel(), moved.read()).rows().stream().anyMatch(row -> row.unit().sleutel().equals("beslispunt-1") && row.isOpen()));
    }

    @Test void signs_that_nobody_sees_are_no_change() {
        assertEquals(List.of(), posted(BOX, "Het\u00A0plan vast te stel\u00ADlen.\u200B", "actie", "verder"));
    }

    @Test void signs_that_cannot_be_shown_keep_nobody_from_going_on_and_their_writer_hears_that_they_went() {
        for (String field : List.of("titel", "toelichting", "dekking", "alternatief", BOX, "nieuw-1")) {
            AmendementForm hidden = form(TWO, field, "An\u202Eders\u0007 dan\u200B toen.", "bij-1", "na:beslispunt-1");
            assertTrue(hidden.cleaned(), field);
            assertFalse(hidden.read().shortcomings().stream().anyMatch(one -> one.melding().contains("onzichtbare")), field);
            assertFalse(form(TWO, field, "Zacht\u00ADe spa\u00A0tie.\nEn meer.", "bij-1", "na:beslispunt-1").cleaned(), field);
        }
        assertEquals("Anders", form(TWO, "titel", "An\u202Eders\u0007").read().titel());
    }

    @Test void signs_of_which_their_writer_hears_that_they_went_are_gone_from_each_field() {
        String sent = "An\u200Bders\uFEFF \u200Edan\u200F toen\uE001.";
        Amendement kept = form(TWO, "titel", sent, "toelichting", sent, "dekking", sent, "alternatief", sent).read();
        assertEquals(List.of("Anders dan toen.", "Anders dan toen.", "Anders dan toen.", "Anders dan toen."), List.of(kept.titel(), kept.toelichting(), kept.dekking(), kept.alternatief()));
        List<Answer> shown = PostedAnswers.of(form(TWO, "titel", sent, "toelichting", sent, "dekking", sent).form());
        assertEquals(List.of("Anders dan toen."), shown.stream().map(Answer::answer).distinct().toList());
        assertEquals("Op twee regels", form(TWO, "titel", "Op\ntwee\tregels").read().titel());
        assertEquals("Eerst.\n\nDan.", form(TWO, "toelichting", "Eerst.\n\nDan.").read().toelichting());
    }

    @Test void what_cannot_be_kept_is_given_back_with_ticks_and_places_and_in_the_words_of_the_units_while_they_are_there() {
        String base = new Opened(voorstel(TWO), form(TWO).read()).base();
        String[] sent = {"titel", "Weg ermee", BOX, WAS, TICK, "ja", "wordt-beslispunt-2", "Veel geld te geven.", "vervalt-beslispunt-2", "ja", "wordt-beslispunt-3", "Klaar.",
                "plek-beslispunt-3", "voor:beslispunt-1", "nieuw-1", "Erbij.", "bij-1", "na:beslispunt-1"};
        List<Answer> all = form(TWO, with(sent, "basis", base)).written();
        assertTrue(all.contains(new Answer("Titel", "Weg ermee", "")) && all.contains(new Answer("Beslispunt 1", "Er stond: " + WAS + "\nU schreef: (vervalt)", "")), all::toString);
        assertTrue(all.contains(new Answer("Beslispunt 2", "Er stond: Geld te geven.\nU schreef: (vervalt)\nU typte ook: Veel geld te geven.", "")), all::toString);
        assertTrue(all.contains(new Answer("Beslispunt 3", "Er stond: Klaar.\nU zette dit op een andere plek: vóór beslispunt 1.", "")), all::toString);

        List<Answer> loose = form(TWO, with(sent, "basis", "een andere tekst")).written();
        assertTrue(loose.contains(new Answer("Uw vinkje (beslispunt-1)", "Haal dit helemaal weg", "")) && loose.contains(new Answer("Uw andere plek (beslispunt-3)", "voor beslispunt-1", "")), loose::toString);
        assertTrue(loose.contains(new Answer("Uw nieuwe tekst (beslispunt-2)", "Veel geld te geven.", "")) && loose.contains(new Answer("Uw toegevoegde tekst 1 (na beslispunt-1)", "Erbij.", "")), loose::toString);
        assertEquals(loose, PostedAnswers.of(form(TWO, sent).form()));
        assertEquals(List.of(), form(TWO, "plek-beslispunt-3", "", "basis", "een andere tekst").written().stream().filter(answer -> answer.question().startsWith("Uw andere plek")).toList());
    }

    @Test void without_a_toelichting_there_is_a_tip_and_no_error() {
        Amendement bare = form(TWO, "titel", "Anders", BOX, "Een ander plan.", "actie", "verder").read();
        Vormtoets check = Vormtoets.of(bare, voorstel(TWO), List.of());
        assertEquals(List.of(), bare.shortcomings());
        assertEquals(List.of(), check.errors());
        assertEquals(List.of("Leg uit waarom u deze wijziging wilt. De raad leest dat erbij."), check.tips());
        assertTrue(new Opened(voorstel(TWO), bare).changes());
        assertFalse(new Opened(voorstel(TWO), form(TWO, "actie", "open:beslispunt-1").read()).changes(), "opening a unit is no change, so no tip comes for it");
    }

    @Test void a_change_of_a_unit_that_reads_otherwise_now_or_is_gone_is_shown_with_both_texts() {
        List<Wijziging> written = List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Het plan vasttestellen.", "Een ander plan."),
                new Wijziging("beslispunt-2", "beslispunt 2", "Geld te geven.", ""));
        Opened opened = new Opened(voorstel(), new Amendement("Titel", voorstel().ref(), written, "Daarom."));
        assertEquals(List.of(new Answer("Beslispunt 1", "Er stond: Het plan vasttestellen.\nU schreef: Een ander plan.", ""),
                new Answer("Beslispunt 2", "Er stond: Geld te geven.\nU schreef: (vervalt)", "")), opened.astray());
        assertEquals("Een ander plan.", opened.change(voorstel().eenheden().getLast()).orElseThrow().written());
    }

    @Test void a_unit_that_was_opened_on_another_text_and_left_as_it_was_is_closed_again() {
        Wijziging untouched = new Wijziging("beslispunt-1", "beslispunt 1", "Het plan vasttestellen.", "Het plan vasttestellen.");
        Opened opened = new Opened(voorstel(), new Amendement("Titel", voorstel().ref(), List.of(untouched), "Daarom."));
        assertEquals(List.of(), opened.astray());
        assertEquals(Optional.empty(), opened.change(voorstel().eenheden().getLast()));
    }

    @Test void one_button_deletes_an_artikel_with_everything_in_it_and_keeps_what_was_typed() {
        String articles = "besluit:\nArtikel 1\n1. Het eerste lid.\n2. Het tweede lid:\na. een boom;\nb. een bank.\nArtikel 2\nBlijft staan.";
        AmendementForm form = form(articles, "actie", "heel:artikel-1", "wordt-artikel-1.lid-1", "Anders getypt.");
        assertTrue(form.pressed().turns(), "the form comes back with the ticks");
        List<Wijziging> gone = form.changes();
        assertTrue(gone.stream().allMatch(Wijziging::vervalt), gone.toString());
        assertEquals(voorstel(articles).eenheden().stream().filter(unit -> unit.amendeerbaar() && unit.sleutel().startsWith("artikel-1")).map(unit -> unit.sleutel()).toList(),
                gone.stream().map(Wijziging::eenheidSleutel).toList());
        assertEquals("Anders getypt.", gone.getFirst().written());
        StringOutput out = new StringOutput();
        Opened opened = new Opened(voorstel(articles), form(articles).read());
        opened.rows().forEach(row -> Pages.TEMPLATES.pagesBewerken(row, opened, "/x", List.of()).render(out));
        assertTrue(out.toString().contains("value=\"heel:artikel-1\"") && out.toString().contains("Haal heel artikel 1 weg"), out.toString());
        assertTrue(out.toString().contains("Haal heel artikel 1, tweede lid weg"), out.toString());
        assertTrue(out.toString().contains("<button class=\"inbreng-besluit__knop\" type=\"submit\" name=\"actie\" value=\"heel:artikel-1\""), "the other class puts a plus in front");
        assertFalse(out.toString().contains("heel:artikel-2\"") || out.toString().contains("heel:artikel-1.lid-1\""), "what holds nothing goes with its own tick");
    }

    @Test void an_artikel_that_goes_as_a_whole_is_one_line_without_boxes_and_stays_gone_when_it_is_sent_again() {
        String[] gone = {"wordt-artikel-2.kop-1", "Honden", "vervalt-artikel-2.kop-1", "ja", "wordt-artikel-2.lid-1", "Drie.", "vervalt-artikel-2.lid-1", "ja"};
        String page = editor(form(ARTICLES, "actie", "heel:artikel-2").opened());
        assertTrue(page.contains("<strong>Artikel 2 vervalt.</strong>") && page.contains("value=\"terug:artikel-2\"") && page.contains("Laat heel artikel 2 toch staan"), page);
        assertEquals(1, Pattern.compile("vervalt\\.</strong>").matcher(page).results().count());
        assertFalse(page.contains("<textarea") || page.contains("type=\"checkbox\"") || page.contains("Haal heel artikel 2 weg"), page);
        for (int i = 2; i < gone.length; i += 4) assertTrue(page.contains("<input type=\"hidden\" name=\"" + gone[i] + "\" value=\"ja\">"), gone[i]);
        assertEquals(List.of("VERWIJDER ", "VERWIJDER "), told(form(ARTICLES, with(gone, "actie", "verder")).changes()));
        assertTrue(editor(form(ARTICLES, with(gone, "wordt-artikel-2.lid-1", "Anders getypt.")).opened()).contains("<textarea"), "what was typed stays in sight");
    }

    @Test void one_button_brings_a_whole_artikel_back_and_keeps_whatever_was_typed() {
        String[] gone = {"wordt-artikel-1.kop-1", "Bomen", "vervalt-artikel-1.kop-1", "ja", "wordt-artikel-1.lid-1", "Anders getypt.", "vervalt-artikel-1.lid-1", "ja",
            "wordt-artikel-1.lid-2", "Twee:", "vervalt-artikel-1.lid-2", "ja", "wordt-artikel-1.lid-2.onderdeel-a", "", "vervalt-artikel-1.lid-2.onderdeel-a", "ja",
            "wordt-artikel-1.lid-2.onderdeel-b", "een bank.", "vervalt-artikel-1.lid-2.onderdeel-b", "ja", "plek-artikel-1.lid-1", "na:artikel-1.lid-2",
            "wordt-artikel-2.lid-1", "Drie.", "vervalt-artikel-2.lid-1", "ja", "wordt-artikel-3.alinea-1", "Vijf.", "nieuw-1", "Een heg.", "bij-1", "na:artikel-1.lid-1"};
        String page = editor(form(ARTICLES, gone).opened());
        assertTrue(page.contains("value=\"terug:artikel-1\"") && page.contains("Laat heel artikel 1 toch staan"), page);
        assertFalse(page.contains("value=\"heel:artikel-1\""), "nothing is left to delete");
        AmendementForm back = form(ARTICLES, with(gone, "actie", "terug:artikel-1"));
        assertTrue(back.pressed().turns(), "the form comes back without the ticks");
        assertEquals(List.of("VERVANG Anders getypt.", "VERPLAATS_NA Een.", "VOEG_TOE_NA Een heg.", "VERWIJDER ", "VERVANG Vijf."), told(back.changes()));
        String after = editor(back.opened());
        assertTrue(after.contains("value=\"heel:artikel-1\"") && !after.contains("value=\"terug:artikel-1\"") && after.contains("value=\"terug:artikel-2\""), after);
        assertEquals(List.of("VERVANG Een."), told(form(ARTICLES, "wordt-artikel-1.lid-1", "", "actie", "terug:artikel-1").changes()), "an emptied box without a tick stays a question");
    }

    @Test void a_part_of_an_artikel_that_goes_can_be_kept_or_the_rest_can_go_too() {
        String one = editor(form(ARTICLES, "vervalt-artikel-1.lid-1", "ja", "wordt-artikel-1.lid-1", "Een.").opened());
        assertFalse(one.contains("terug:artikel-1\""), "that has its own tick");
        String two = editor(form(ARTICLES, "vervalt-artikel-1.lid-1", "ja", "wordt-artikel-1.lid-1", "Een.", "vervalt-artikel-1.lid-2.onderdeel-a", "ja", "wordt-artikel-1.lid-2.onderdeel-a", "een boom;").opened());
        assertTrue(two.contains("terug:artikel-1\"") && two.contains("heel:artikel-1\""), two);
    }

    @Test void a_form_in_which_nothing_was_written_yet_is_nothing_to_keep() {
        for (String[] posted : List.of(new String[] {"titel", " ", "actie", "verder"}, new String[] {"actie", "open:beslispunt-1", BOX, WAS}, new String[] {"actie", "alternatief"}, new String[] {"nieuw-1", "", "bij-1", "na:beslispunt-1", "actie", "bekijk:verschil"})) {
            assertTrue(Blank.is(form(TWO, posted)), String.join(" ", posted));
        }
        for (String field : List.of("titel", "toelichting", "dekking", "alternatief", BOX, "nieuw-1")) {
            assertFalse(Blank.is(form(TWO, field, "Iets.", "bij-1", "na:beslispunt-1", "actie", "verder")), field);
        }
        assertFalse(Blank.is(form(TWO, BOX, WAS, TICK, "ja", "actie", "verder")));
        assertFalse(Blank.is(form(TWO, "titel", "", "actie", "bewaar")), "who says to keep it finds it again");
    }

    @Test void an_empty_box_with_a_tick_deletes_the_unit() {
        assertTrue(posted(BOX, "", TICK, "ja", "actie", "verder").getFirst().vervalt());
    }

    @Test void a_unit_that_is_opened_begins_with_its_own_text() {
        assertEquals(WAS, posted("actie", "open:beslispunt-1").getFirst().wordt());
        assertEquals(List.of(), posted("actie", "open:beslispunt-9"));
    }

    @Test void several_texts_are_added_at_one_place_and_each_can_be_taken_away_again() {
        String[] three = {"nieuw-1", "Een.", "bij-1", "na:beslispunt-1", "nieuw-2", "Twee.", "bij-2", "na:beslispunt-1", "nieuw-10", "Nul.", "bij-10", "voor:beslispunt-1"};
        assertEquals(List.of("VOEG_TOE_VOOR Nul.", "VOEG_TOE_NA Een.", "VOEG_TOE_NA Twee."), told(posted(with(three, "actie", "bewaar"))));
        assertEquals(List.of("VOEG_TOE_VOOR Nul.", "VOEG_TOE_NA Twee."), told(posted(with(three, "actie", "weg:1"))));
        assertEquals(List.of("VOEG_TOE_VOOR Nul.", "VOEG_TOE_NA Een.", "VOEG_TOE_NA Twee.", "VOEG_TOE_NA "), told(posted(with(three, "actie", "na:beslispunt-1"))));
    }

    @Test void an_added_text_that_stays_empty_goes_when_the_writer_is_done_and_no_place_is_made_up() {
        assertEquals(List.of("VOEG_TOE_NA "), told(posted("nieuw-1", " ", "bij-1", "na:beslispunt-1", "actie", "bewaar")));
        assertEquals(List.of(), posted("nieuw-1", " ", "bij-1", "na:beslispunt-1", "actie", "verder"));
        assertEquals(List.of(), posted("actie", "na:beslispunt-9"));
    }

    @Test void a_text_added_beside_a_unit_that_is_gone_is_kept_and_shown_as_astray() {
        Wijziging kept = posted("nieuw-1", "Een.", "bij-1", "na:beslispunt-9", "actie", "bewaar").getFirst();
        Opened opened = new Opened(voorstel(), new Amendement("Titel", voorstel().ref(), List.of(kept), "Daarom."));
        assertEquals(List.of(new Answer("Een onderdeel dat er niet meer is", "U voegde toe: Een.", "")), opened.astray());
    }

    @Test void a_unit_moves_beside_another_and_may_get_another_text_too() {
        String[] moved = {BOX, "Een ander plan.", "plek-beslispunt-1", "na:beslispunt-2", "actie", "verder"};
        assertEquals(List.of("VERVANG Een ander plan.", "VERPLAATS_NA " + WAS), told(form(TWO, moved).changes()));
        assertEquals(List.of("VERVANG Een ander plan."), told(form(TWO, with(moved, "plek-beslispunt-1", "na:beslispunt-1")).changes()));
    }

    @Test void a_unit_that_is_ticked_to_go_and_also_gets_a_text_or_a_place_keeps_all_of_it_and_is_asked_about() {
        String[] both = {BOX, "Een ander plan.", "plek-beslispunt-1", "na:beslispunt-2", TICK, "ja", "actie", "verder"};
        AmendementForm form = form(TWO, both);
        Opened shown = new Opened(voorstel(TWO), form.read());
        Opened.Row row = shown.rows().stream().filter(Opened.Row::isOpen).findFirst().orElseThrow();
        assertEquals("Een ander plan. na:beslispunt-2 true", row.change().orElseThrow().written() + " " + row.place() + " " + row.change().orElseThrow().vervalt());
        assertEquals(List.of(BOX), form.unclear().stream().map(error -> error.field()).toList());
        String asked = form.unclear().getFirst().sentence();
        assertTrue(asked.contains("een nieuwe tekst en koos u een andere plek") && asked.contains("Haal dan het vinkje weg") && asked.contains("kies ‘Blijft op zijn plek’"), asked);
    }

    @Test void a_unit_that_is_ticked_to_go_with_its_own_text_an_empty_box_or_its_own_place_is_clear() {
        for (String typed : List.of(WAS, "", " " + WAS + "\n")) {
            AmendementForm form = form(TWO, BOX, typed, "plek-beslispunt-1", "", TICK, "ja", "actie", "verder");
            assertEquals(List.of(), form.unclear());
            assertEquals(List.of("VERWIJDER "), told(form.changes()));
        }
        assertEquals(1, form(TWO, BOX, "Anders.", TICK, "ja").torn().size());
        assertEquals(1, form(TWO, BOX, WAS, "plek-beslispunt-1", "na:beslispunt-3", TICK, "ja").torn().size());
    }

    @Test void a_unit_can_go_beside_others_of_its_kind_but_not_where_it_stands() {
        Opened opened = new Opened(voorstel(TWO), new Amendement("", voorstel().ref(), List.of(), ""));
        assertEquals(List.of("", "na:beslispunt-2", "na:beslispunt-3"), opened.places(voorstel(TWO).eenheden().get(1)).stream().map(choice -> choice.value()).toList());
        assertEquals(List.of("", "voor:beslispunt-1", "na:beslispunt-3"), opened.places(voorstel(TWO).eenheden().get(2)).stream().map(choice -> choice.value()).toList());
    }

    private static final String ARTICLES = "besluit:\nArtikel 1 Bomen\n1. Een.\n2. Twee:\na. een boom;\nb. een bank.\nArtikel 2 Honden\n1. Drie.\nArtikel 3 Slot\nVier.";

    @Test void an_artikel_that_only_holds_leden_gets_another_place_as_a_whole_and_keeps_it_in_the_draft() {
        String closed = editor(new Opened(voorstel(ARTICLES), form(ARTICLES).read()));
        assertTrue(closed.contains("value=\"open:artikel-1\"") && closed.contains("Zet heel artikel 1 op een andere plek") && !closed.contains("name=\"plek-artikel-1\""), closed);

        AmendementForm opened = form(ARTICLES, "actie", "open:artikel-1");
        assertEquals(List.of(), opened.changes(), "asking for a place changes nothing");
        String open = editor(opened.opened());
        assertTrue(open.contains("name=\"plek-artikel-1\"") && open.contains("value=\"na:artikel-2\"") && !open.contains("value=\"open:artikel-1\""), open);
        assertTrue(editor(form(ARTICLES, "plek-artikel-1", "", "actie", "bewaar").opened()).contains("name=\"plek-artikel-1\""), "it stays open while the form has it");

        AmendementForm placed = form(ARTICLES, "plek-artikel-1", "na:artikel-2", "actie", "verder");
        assertEquals(List.of(Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false)), placed.changes());
        assertEquals(List.of(), placed.unclear());
        assertEquals(List.of(), Vormtoets.of(placed.read(), voorstel(ARTICLES), List.of()).errors());
        String kept = editor(new Opened(voorstel(ARTICLES), placed.read()));
        assertTrue(Pattern.compile("<option value=\"na:artikel-2\"[^>]* selected").matcher(kept).find(), kept);
        assertEquals(List.of("VERPLAATS_NA "), told(form(ARTICLES, "plek-artikel-1", "na:artikel-2", "basis", "ander").loose().wijzigingen()), "also when the griffie corrected the text meanwhile");
    }

    @Test void an_artikel_of_which_all_goes_has_no_other_place_too() {
        String[] all = {"vervalt-artikel-2.kop-1", "ja", "vervalt-artikel-2.lid-1", "ja", "wordt-artikel-2.lid-1", "Drie.", "plek-artikel-2", "na:artikel-3", "actie", "verder"};
        assertEquals(List.of("plek-artikel-2"), form(ARTICLES, all).unclear().stream().map(error -> error.field()).toList());
        assertEquals(List.of(), form(ARTICLES, with(all, "plek-artikel-2", "")).unclear());
        assertEquals(List.of(), form(ARTICLES, with(all, "plek-artikel-2", "", "plek-artikel-1", "na:artikel-3")).unclear());
    }

    @Test void the_opschrift_of_an_artikel_is_changed_on_one_line_but_nothing_comes_beside_it_and_it_does_not_move() {
        AmendementForm form = form(ARTICLES, "wordt-artikel-1.kop-1", "Bomen\nen struiken", "actie", "verder");
        assertEquals(List.of("VERVANG Bomen en struiken"), told(form.changes()));
        assertEquals(List.of(), Vormtoets.of(form.read(), voorstel(ARTICLES), List.of()).errors());
        String open = editor(form(ARTICLES, "actie", "open:artikel-1.kop-1").opened());
        assertTrue(open.contains("Uw nieuwe tekst van artikel 1, opschrift") && open.contains("value=\"open:artikel-2.kop-1\""), open);
        assertFalse(open.contains("plek-artikel-1.kop-1") || open.contains("na:artikel-1.kop-1") || open.contains("voor:artikel-1.kop-1"), open);
        assertEquals(List.of("artikel-1.kop-1", "artikel-1.lid-1", "artikel-1.lid-2", "artikel-1.lid-2.onderdeel-a", "artikel-1.lid-2.onderdeel-b"),
                form(ARTICLES, "actie", "heel:artikel-1").changes().stream().map(Wijziging::eenheidSleutel).toList());
        assertEquals(List.of("plek-artikel-2"), form(ARTICLES, "vervalt-artikel-2.lid-1", "ja", "plek-artikel-2", "na:artikel-3").torn().stream().map(error -> error.field()).toList(), "the opschrift keeps no artikel alive");
    }

    @Test void a_unit_goes_nowhere_in_itself_and_can_come_first_in_another_list() {
        String nested = "besluit:\nArtikel 1\n1. Een:\na. twee:\n1°. drie;\n2°. vier;\nb. vijf.\n2. Zes:\na. zeven.";
        TekstEenheid part = voorstel(nested).eenheden().stream().filter(unit -> unit.sleutel().equals("artikel-1.lid-1.onderdeel-a")).findFirst().orElseThrow();
        Opened opened = new Opened(voorstel(nested), form(nested).read());
        assertEquals(List.of("", "na:artikel-1.lid-1.onderdeel-b", "voor:artikel-1.lid-2.onderdeel-a", "na:artikel-1.lid-2.onderdeel-a"), opened.places(part).stream().map(choice -> choice.value()).toList());
        String open = editor(form(nested, "actie", "open:artikel-1.lid-2").opened());
        assertTrue(open.contains("Zet artikel 1, tweede lid op een andere plek"), "its onderdelen go along, so it is not called by its aanhef");
        assertFalse(open.contains("Zet heel artikel 1 op een andere plek"), "the only artikel has no other place");
    }

    @Test void the_only_alinea_of_an_artikel_has_no_place_of_its_own_since_it_is_cited_as_that_artikel() {
        String alineas = "besluit:\nArtikel 1 Bomen\nEen.\nArtikel 2 Honden\nTwee.\nArtikel 3 Slot\nDrie.\n\nVier.";
        Opened opened = new Opened(voorstel(alineas), form(alineas).read());
        assertEquals(List.of(""), places(opened, "artikel-1.alinea-1"));
        assertEquals(List.of("", "na:artikel-3.alinea-2"), places(opened, "artikel-3.alinea-1"), "nor does another alinea come beside it");
        assertEquals(List.of("", "na:artikel-2", "na:artikel-3"), places(opened, "artikel-1"));
        String open = editor(form(alineas, "actie", "open:artikel-1.alinea-1").opened());
        assertTrue(open.contains("name=\"wordt-artikel-1.alinea-1\"") && !open.contains("Zet artikel 1 op een andere plek") && open.contains("Zet heel artikel 1 op een andere plek"), open);
    }

    @Test void a_place_that_came_with_a_newer_version_stays_chosen() {
        Wijziging move = Wijziging.moving("beslispunt-3", "beslispunt 3", "Klaar.").beside("beslispunt-2", true);
        String kept = editor(new Opened(voorstel(TWO), new Amendement("", voorstel(TWO).ref(), List.of(move), "")));
        assertFalse(places(new Opened(voorstel(TWO), form(TWO).read()), "beslispunt-3").contains("voor:beslispunt-2"), "behind beslispunt 1 is the same place");
        assertTrue(Pattern.compile("<option value=\"voor:beslispunt-2\"[^>]* selected[^>]*>Vóór beslispunt 2<").matcher(kept).find(), kept);
    }

    private static List<String> places(Opened opened, String key) {
        TekstEenheid unit = opened.voorstel().eenheden().stream().filter(one -> one.sleutel().equals(key)).findFirst().orElseThrow();
        return opened.places(unit).stream().map(choice -> choice.value()).toList();
    }

    private static String editor(Opened opened) {
        StringOutput out = new StringOutput();
        opened.rows().forEach(row -> Pages.TEMPLATES.pagesBewerken(row, opened, "/x", List.of()).render(out));
        return out.toString();
    }

    @Test void another_text_for_the_whole_decision_begins_with_the_present_one_which_is_no_change() {
        String begun = form(TWO, "actie", "alternatief").read().alternatief();
        assertEquals("1. " + WAS + "\n2. Geld te geven.\n3. Klaar.", begun);
        assertEquals(begun, form(TWO, "alternatief", begun, "actie", "bewaar").read().alternatief());
        assertEquals("", form(TWO, "alternatief", begun, BOX, "Anders.", "actie", "verder").read().alternatief(), "who changed a unit instead left it as it was");
        AmendementForm untouched = form(TWO, "alternatief", begun, "actie", "verder");
        assertEquals(begun, untouched.read().alternatief(), "the box stays open to be asked about");
        assertTrue(untouched.unclear().getFirst().field().equals("alternatief") && untouched.unclear().getFirst().sentence().contains("Verander de tekst in het vak."), untouched.unclear().toString());
        assertEquals(List.of(), form(TWO, "alternatief", "Niets.", "actie", "verder").unclear());
        assertEquals("", form(TWO, "alternatief", "Niets.", "actie", "alternatief-weg").read().alternatief());
    }

    @Test void another_text_for_the_whole_decision_beside_loose_changes_is_asked_about() {
        AmendementForm both = form(TWO, "alternatief", "Niets.", BOX, "Anders.", "actie", "verder");
        assertEquals(List.of("alternatief"), both.read().shortcomings().stream().map(Shortcoming::veld).filter("alternatief"::equals).toList());
        assertEquals("Niets.", both.read().alternatief());
        assertEquals(List.of("VERVANG Anders."), told(both.read().wijzigingen()));
    }

    @Test void what_was_typed_on_a_text_that_was_corrected_meanwhile_is_all_kept() {
        Amendement loose = form(TWO, BOX, "Anders.", "plek-beslispunt-1", "na:beslispunt-2", "nieuw-1", "Erbij.", "bij-1", "voor:beslispunt-9", "alternatief", "Niets.", "dekking", "De reserve.", "actie", "verder").loose();
        assertEquals(List.of("VERVANG Anders.", "VERPLAATS_NA ", "VOEG_TOE_VOOR Erbij."), told(loose.wijzigingen()));
        assertEquals("Niets. De reserve.", loose.alternatief() + " " + loose.dekking());
    }

    @Test void the_editor_shows_each_addition_behind_everything_under_its_neighbour() {
        StoredVoorstel article = voorstel("besluit:\nArtikel 1 Bomen\n1. Een.\n2. Twee.\nArtikel 2 Slot\nDrie.");
        Opened opened = new Opened(article, new Amendement("", article.ref(), List.of(Wijziging.added("artikel-1", "artikel 1", "Nieuw.", false)), ""));
        assertEquals(List.of("artikel-1.lid-2"), opened.rows().stream().filter(row -> !row.after().isEmpty()).map(row -> row.unit().sleutel()).toList());
    }

    @Test void behind_the_last_lid_a_text_goes_into_the_artikel_or_behind_it_each_button_with_its_own_name() {
        StoredVoorstel article = voorstel("besluit:\nArtikel 1 Bomen\n1. Een.\n2. Twee.\nArtikel 2 Slot\nDrie.");
        Opened opened = new Opened(article, new Amendement("", article.ref(), List.of(), ""));
        assertEquals(List.of("artikel 1, eerste lid", "artikel 1, tweede lid; artikel 1", "artikel 2; artikel 2"),
                opened.rows().stream().filter(row -> !row.ends().isEmpty()).map(row -> row.ends().stream().map(end -> end.citeertitel()).collect(Collectors.joining("; "))).toList());
        StringOutput out = new StringOutput();
        Opened.Row last = opened.rows().stream().filter(row -> row.ends().size() == 2).findFirst().orElseThrow();
        Pages.TEMPLATES.pagesBewerken(last, opened, "/x", List.of()).render(out);
        assertEquals(List.of("na:artikel-1.lid-2 Voeg hier iets toe na artikel 1, tweede lid", "na:artikel-1 Voeg een artikel toe na artikel 1"),
                Pattern.compile("value=\"(na:[^\"]*)\"[^>]*>(.*?)</button>").matcher(out.toString()).results().map(found -> found.group(1) + " " + found.group(2).replaceAll("<[^>]*>", "")).toList());
    }

    @Test void behind_a_lid_with_onderdelen_a_text_is_not_called_one_behind_its_aanhef() {
        StoredVoorstel article = voorstel("besluit:\nArtikel 1\n1. Het eerste lid.\n2. Het tweede lid:\na. een boom;\nb. een bank.\n3. Het derde lid.");
        TekstEenheid lid = article.eenheden().stream().filter(unit -> unit.sleutel().equals("artikel-1.lid-2")).findFirst().orElseThrow();
        assertEquals("artikel 1, tweede lid, aanhef", lid.citeertitel());
        Opened opened = new Opened(article, new Amendement("", article.ref(), List.of(Wijziging.added(lid.sleutel(), lid.citeertitel(), "Nieuw.", false)), ""));
        StringOutput out = new StringOutput();
        opened.rows().forEach(row -> Pages.TEMPLATES.pagesBewerken(row, opened, "/x", List.of()).render(out));
        String page = out.toString().replaceAll("<[^>]*>", "");
        assertTrue(page.contains("Voeg een lid toe na artikel 1, tweede lid\n") && page.contains("Nieuwe tekst na artikel 1, tweede lid") && !page.contains("na artikel 1, tweede lid, aanhef"), page);
        TekstEenheid first = article.eenheden().stream().filter(unit -> unit.sleutel().equals("artikel-1.lid-1")).findFirst().orElseThrow();
        assertTrue(opened.places(first).stream().anyMatch(place -> place.label().equals("Na artikel 1, tweede lid")), opened.places(first).toString());
    }

    @Test void a_text_behind_the_aanhef_of_an_artikel_is_not_called_one_behind_the_artikel() {
        StoredVoorstel article = voorstel("besluit:\nArtikel 1 Bomen\nEr komen:\na. een boom;\nb. een bank.\nArtikel 2 Slot\nDit gaat in.\n\nDat ook.");
        TekstEenheid aanhef = article.eenheden().stream().filter(unit -> unit.sleutel().equals("artikel-1.alinea-1")).findFirst().orElseThrow();
        Opened opened = new Opened(article, new Amendement("", article.ref(), List.of(Wijziging.added(aanhef.sleutel(), aanhef.citeertitel(), "Nieuw.", false)), ""));
        StringOutput out = new StringOutput();
        opened.rows().forEach(row -> Pages.TEMPLATES.pagesBewerken(row, opened, "/x", List.of()).render(out));
        String page = out.toString().replaceAll("<[^>]*>", "");
        assertTrue(page.contains("Nieuwe tekst na artikel 1, aanhef") && page.contains("Voeg hier iets toe na artikel 1, aanhef") && page.contains("Haal heel artikel 1 weg"), page);
        TekstEenheid other = article.eenheden().stream().filter(unit -> unit.sleutel().equals("artikel-2.alinea-1")).findFirst().orElseThrow();
        assertTrue(opened.places(other).stream().anyMatch(place -> place.label().equals("Vóór artikel 1, aanhef")), opened.places(other).toString());
    }

    private static final String TWO = "besluit:\n1. " + WAS + "\n2. Geld te geven.\n3. Klaar.";

    private static List<String> told(List<Wijziging> changes) {
        return changes.stream().map(w -> w.actie() + " " + w.wordt()).toList();
    }

    private static String[] with(String[] pairs, String... more) {
        return java.util.stream.Stream.of(pairs, more).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }

    private static List<Wijziging> posted(String... pairs) {
        return form("besluit:\n1. " + WAS, pairs).changes();
    }

    private static AmendementForm form(String decision, String... pairs) {
        MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.putSingle(pairs[i], pairs[i + 1]);
        return new AmendementForm(new Form(fields), voorstel(decision), "");
    }

    private static StoredVoorstel voorstel() {
        return voorstel("besluit:\n1. " + WAS);
    }

    private static StoredVoorstel voorstel(String decision) {
        VoorstelRef ref = new VoorstelRef(1, "Raadsvoorstel", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raadsvergadering", Instant.EPOCH);
        RaadsDocument document = new RaadsDocument("d", "Raadsvoorstel", "Raadsvoorstel", 1, "voorstel.pdf", "application/pdf");
        return new StoredVoorstel(ref, "GM9999", 1, document, StoredVoorstel.Status.BEVESTIGD, OntwerpbesluitReader.read(decision), "");
    }
}
