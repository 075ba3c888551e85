package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.TekstEenheid.Soort;
import nl.inbreng.web.parts.TextRun;
import nl.inbreng.web.parts.UnitChange;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final VoorstelRef REF = new VoorstelRef(1, "Bomen", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raad", Instant.EPOCH);
    private static final StoredVoorstel VOORSTEL = new StoredVoorstel(REF, "GM9999", 1, new RaadsDocument("d", "Bomen", "Raadsvoorstel", 1, "b.pdf", "application/pdf"),
            StoredVoorstel.Status.BEVESTIGD, OntwerpbesluitReader.read("besluit:\n" + IntStream.rangeClosed(1, 9).mapToObj(i -> i + ". De raad plant boom " + i + ".").collect(Collectors.joining("\n"))), "");
    private static final Wijziging REPLACED = new Wijziging("beslispunt-2", "beslispunt 2", text(2), "De raad plant twee bomen.");
    private static final Wijziging DELETED = new Wijziging("beslispunt-5", "beslispunt 5", text(5), "");
    private static final Wijziging ADDED = Wijziging.added("beslispunt-5", "beslispunt 5", "De raad plant een haag.", false);
    private static final Wijziging MOVED = Wijziging.moving("beslispunt-9", "beslispunt 9", text(9)).beside("beslispunt-1", true);

    @Test void the_summary_says_in_words_what_happens() {
        assertEquals(List.of("In beslispunt 2 vervangt u 2 woorden door 2 woorden.", "U laat beslispunt 5 vervallen.", "Na beslispunt 5 voegt u een nieuwe tekst toe.",
                "U zet beslispunt 9 op een andere plek: vóór beslispunt 1."),
                Comparison.own(Weergave.VERSCHIL, "", all(), VOORSTEL).changes().list().stream().map(UnitChange::sentence).toList());
        assertEquals("De indiener laat beslispunt 5 vervallen.", Comparison.open(Weergave.VERSCHIL, "", all(), VOORSTEL).changes().list().get(1).sentence());
    }

    @Test void every_change_has_its_own_anchor_once_in_every_view() {
        for (Weergave weergave : Weergave.values()) {
            String page = page(weergave, all());
            for (int nr = 1; nr <= 4; nr++) assertEquals(2, page.split("id=\"wijziging-" + nr + "\"", -1).length, weergave + " " + nr + page);
            assertTrue(page.contains("href=\"#wijziging-3\""), page);
        }
    }

    @Test void the_whole_decision_has_new_units_in_their_place_and_moved_ones_in_both() {
        List<Passage> read = Comparison.open(Weergave.ZO_WORDT_HET, "", all(), VOORSTEL).below();
        assertEquals(List.of("VERPLAATST De raad plant boom 9.", "GELIJK De raad plant boom 1.", "GEWIJZIGD De raad plant twee bomen."), read.stream().filter(p -> p.unit().amendeerbaar()).limit(3).map(p -> p.fate() + " " + p.tekst()).toList());
        assertEquals(List.of("De raad plant een haag."), read.stream().filter(p -> p.fate() == Fate.NIEUW).map(Passage::tekst).toList());
        assertTrue(read.getLast().away());
    }

    @Test void the_decision_as_it_would_read_holds_no_trace_of_what_goes_or_moves_which_is_told_below_it() {
        Comparison seen = Comparison.open(Weergave.ZO_WORDT_HET, "/verzoek/a", all(), VOORSTEL);
        assertEquals(List.of(text(9), text(1), "De raad plant twee bomen.", text(3), text(4), "De raad plant een haag.", text(6), text(7), text(8)),
                seen.resulting().stream().filter(p -> p.unit().amendeerbaar()).map(Passage::tekst).toList());
        String[] page = page(Weergave.ZO_WORDT_HET, all()).split("Wat er verdwijnt of verhuist", 2);
        String decision = page[0].split("class=\"inbreng-besluit\"", 2)[1];
        assertFalse(decision.contains(text(5)) || decision.contains("Vervalt") || decision.contains("verplaatst:") || decision.contains("Dit stond"), decision);
        assertTrue(page[1].contains("De indiener laat beslispunt 5 vervallen.") && page[1].contains("href=\"#nieuwe-plek-4\"") && page[1].contains("De nummers zijn voorlopig."), page[1]);
        assertTrue(decision.contains("id=\"nieuwe-plek-4\""), decision);
        assertFalse(page(Weergave.ZO_WORDT_HET, amendement(REPLACED)).contains("De nummers zijn voorlopig."));
        assertFalse(page(Weergave.ZO_WORDT_HET, amendement(REPLACED)).contains("Wat er verdwijnt"));
    }

    @Test void every_view_gives_the_sentences_of_the_formal_document() {
        List<String> sentences = AmendingSentence.of(VOORSTEL.eenheden(), all());
        assertEquals(sentences, Comparison.own(Weergave.VERSCHIL, "", all(), VOORSTEL).sentences());
        for (Weergave weergave : Weergave.values()) {
            String page = page(weergave, all()).split("Zo staat het in het document voor de raad", 2)[1].replace("&#34;", "\"").replace("&quot;", "\"");
            sentences.forEach(sentence -> assertTrue(page.contains(sentence), page));
        }
        Running amended = new Running("b2c3d4f5g6", "Meer bomen", "A-2026-3", "", Set.of(), false, false, "");
        Amendement sub = new Amendement("Titel", REF, List.of(DELETED), "Daarom.", "", "", amended.kenmerk());
        assertEquals("Het amendement A-2026-3 wordt als volgt gewijzigd:",
                Comparison.own(Weergave.VERSCHIL, "", sub, VOORSTEL).with(new Kin(Optional.of(amended), List.of(), List.of(), false, false)).sentences().getFirst());
    }

    @Test void next_and_previous_follow_the_page_also_past_a_unit_that_moves_forward() {
        Amendement forward = amendement(new Wijziging("beslispunt-2", "beslispunt 2", text(2), "De raad plant twee bomen."), Wijziging.moving("beslispunt-2", "beslispunt 2", text(2)).beside("beslispunt-6", false),
                new Wijziging("beslispunt-4", "beslispunt 4", text(4), "De raad plant vier bomen."), DELETED);
        assertEquals(List.of(2, 3, 4, 1), Comparison.open(Weergave.VERSCHIL, "", forward, VOORSTEL).trail().order());
        assertEquals(List.of(2, 3, 4, 1), Comparison.open(Weergave.WAS_WORDT, "", forward, VOORSTEL).trail().order());
        assertEquals(List.of(3, 1, 2, 4), Comparison.open(Weergave.ZO_WORDT_HET, "", forward, VOORSTEL).trail().order());
        for (Weergave weergave : Weergave.values()) {
            List<String> places = Pattern.compile("id=\"wijziging-(\\d)\"").matcher(page(weergave, forward)).results().map(found -> found.group(1)).toList();
            List<String> links = Pattern.compile("href=\"#wijziging-(\\d)\">(?:Vorige|Volgende)").matcher(page(weergave, forward)).results().map(found -> found.group(1)).toList();
            assertEquals(List.of(places.get(1), places.get(0), places.get(2), places.get(1), places.get(3), places.get(2)), links, weergave.toString());
        }
    }

    @Test void the_places_that_moved_units_left_stand_in_the_order_of_the_draft_decision() {
        Amendement moves = amendement(moved(3, "beslispunt-7", false), moved(2, "beslispunt-8", false), Wijziging.added("beslispunt-1", "beslispunt 1", "De raad plant een haag.", false),
                Wijziging.added("beslispunt-2", "beslispunt 2", "De raad plant een heg.", false), moved(9, "beslispunt-1", true));
        List<String> read = Comparison.open(Weergave.VERSCHIL, "", moves, VOORSTEL).below().stream().filter(p -> p.unit().amendeerbaar()).map(p -> (p.away() ? "weg " : "") + p.tekst().replaceAll("De raad plant |[.]", "")).toList();
        assertEquals(List.of("boom 9", "boom 1", "een haag", "weg boom 2", "een heg", "weg boom 3", "boom 4", "boom 5", "boom 6", "boom 7", "boom 3", "boom 8", "boom 2", "weg boom 9"), read);
    }

    @Test void a_lid_that_goes_from_an_artikel_that_moves_left_its_place_where_the_artikel_stood() {
        StoredVoorstel artikelen = VOORSTEL.with(OntwerpbesluitReader.read("besluit:\nArtikel 1\n1. Een.\nArtikel 2\n1. Twee.\n2. Drie.\nArtikel 3\n1. Vier.\nArtikel 4\n1. Vijf."));
        Amendement moves = amendement(Wijziging.moving("artikel-2.lid-1", "artikel 2, eerste lid", "Twee.").beside("artikel-4.lid-1", false),
                new Wijziging("artikel-2.lid-2", "artikel 2, tweede lid", "Drie.", ""), Wijziging.moving("artikel-2", "artikel 2", "").beside("artikel-3", false),
                Wijziging.moving("artikel-4", "artikel 4", "").beside("artikel-1", true));
        List<String> read = Comparison.open(Weergave.VERSCHIL, "", moves, artikelen).below().stream().skip(1).map(p -> (p.away() ? "weg " : "") + p.unit().sleutel().replace("artikel-", "")).toList();
        assertEquals(List.of("4", "4.lid-1", "2.lid-1", "1", "1.lid-1", "weg 2", "weg 2.lid-1", "3", "3.lid-1", "2", "2.lid-2", "weg 4"), read);
    }

    private static Wijziging moved(int nr, String beside, boolean before) {
        return Wijziging.moving("beslispunt-" + nr, "beslispunt " + nr, text(nr)).beside(beside, before);
    }

    @Test void moved_units_are_linked_and_neither_struck_through_nor_underlined() {
        String page = page(Weergave.VERSCHIL, amendement(MOVED));
        assertTrue(page.contains("href=\"#nieuwe-plek-1\"") && page.contains("id=\"nieuwe-plek-1\""), page);
        assertFalse(page.split("inbreng-legend\">")[1].split("</p>", 2)[1].contains("<del"), page);
    }

    @Test void an_artikel_that_moves_shows_all_that_stands_in_it_in_each_view() {
        StoredVoorstel artikelen = VOORSTEL.with(OntwerpbesluitReader.read("besluit:\nArtikel 1 Bomen\n1. Een boom.\n2. Twee bomen:\na. een eik.\nArtikel 2 Honden\n1. Een hond.\nArtikel 3 Slot\nHet einde."));
        Amendement moved = amendement(Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false));
        UnitChange change = Comparison.own(Weergave.WAS_WORDT, "", moved, artikelen).changes().list().getFirst();
        assertEquals("U zet artikel 1 op een andere plek: na artikel 2.", change.sentence());
        assertEquals("Bomen\n1. Een boom.\n2. Twee bomen:\na. een eik.", change.was().stream().map(TextRun::text).collect(Collectors.joining()));
        for (Weergave weergave : Weergave.values()) {
            StringOutput out = new StringOutput();
            Pages.TEMPLATES.pagesWeergaven(Comparison.open(weergave, "/verzoek/a", moved, artikelen)).render(out);
            assertTrue(out.toString().contains("Twee bomen:") && out.toString().contains("na artikel 2") && out.toString().contains("Artikel 1 wordt verplaatst en komt na artikel 2 te staan"), out.toString());
            assertEquals(2, out.toString().split("id=\"wijziging-1\"", -1).length, out.toString());
            StringOutput alone = new StringOutput();
            Pages.TEMPLATES.pagesWeergaven(Comparison.open(weergave, "/verzoek/a", moved, null)).render(alone);
            assertTrue(alone.toString().contains("De indiener zet artikel 1 op een andere plek: na artikel 2."), "also when the decision is not at hand any more");
        }
    }

    @Test void long_unchanged_parts_fold_to_one_unit_beside_a_change() {
        List<Comparison.Stretch> stretches = Comparison.open(Weergave.VERSCHIL, "", amendement(DELETED), VOORSTEL).stretches();
        assertEquals(List.of(true, false, true), stretches.stream().map(Comparison.Stretch::folded).toList());
        assertEquals(List.of("beslispunt-4", "beslispunt-5", "beslispunt-6"), stretches.get(1).passages().stream().map(p -> p.unit().sleutel()).toList());
    }

    @Test void the_heading_of_the_artikel_of_a_changed_unit_is_never_folded() {
        List<TekstEenheid> units = List.of(unit("artikel-1", "", Soort.ARTIKEL, ""), unit("artikel-1.lid-1", "artikel-1", Soort.LID, "Een."), unit("artikel-1.lid-2", "artikel-1", Soort.LID, "Twee."),
                unit("artikel-2", "", Soort.ARTIKEL, ""), unit("artikel-2.lid-1", "artikel-2", Soort.LID, "Drie."), unit("artikel-2.lid-2", "artikel-2", Soort.LID, "Vier."), unit("artikel-2.lid-3", "artikel-2", Soort.LID, "Vijf."));
        StoredVoorstel artikelen = VOORSTEL.with(units);
        List<Comparison.Stretch> stretches = Comparison.open(Weergave.VERSCHIL, "", amendement(new Wijziging("artikel-2.lid-3", "artikel 2, derde lid", "Vijf.", "Zes.")), artikelen).stretches();
        assertEquals(List.of("true [artikel-1, artikel-1.lid-1, artikel-1.lid-2]", "false [artikel-2]", "true [artikel-2.lid-1]", "false [artikel-2.lid-2, artikel-2.lid-3]"),
                stretches.stream().map(one -> one.folded() + " " + one.passages().stream().map(p -> p.unit().sleutel()).toList()).toList());
    }

    private static TekstEenheid unit(String key, String parent, Soort soort, String text) {
        return new TekstEenheid(key, parent, soort, key.substring(key.length() - 1), key, text, !text.isEmpty());
    }

    @Test void another_text_for_the_whole_decision_is_one_change() {
        Amendement whole = new Amendement("Titel", REF, List.of(), "Daarom.", "", "1. De raad plant niets.", "");
        for (Weergave weergave : Weergave.values()) {
            String page = page(weergave, whole);
            assertEquals(2, page.split("id=\"wijziging-1\"", -1).length, page);
            assertTrue(page.contains("niets"), page);
        }
    }

    @Test void changes_that_do_not_fit_together_are_shown_without_the_decision() {
        Amendement unfit = amendement(Wijziging.moving("beslispunt-9", "beslispunt 9", text(9)).beside("beslispunt-77", true), DELETED);
        assertTrue(page(Weergave.ZO_WORDT_HET, unfit).contains("(vervalt)"));
    }

    @Test void what_stands_in_no_text_any_more_still_shows_every_change() {
        for (Weergave weergave : Weergave.values()) {
            StringOutput out = new StringOutput();
            Pages.TEMPLATES.pagesWeergaven(Comparison.open(weergave, "/verzoek/a", all(), null)).render(out);
            assertTrue(out.toString().contains("De raad plant een haag.") && out.toString().contains("id=\"wijziging-4\""), out.toString());
        }
    }

    private static Amendement all() {
        return amendement(REPLACED, DELETED, ADDED, MOVED);
    }

    private static Amendement amendement(Wijziging... changes) {
        return new Amendement("Titel", REF, List.of(changes), "Daarom.");
    }

    private static String text(int nr) {
        return "De raad plant boom " + nr + ".";
    }

    private static String page(Weergave weergave, Amendement amendement) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesWeergaven(Comparison.open(weergave, "/verzoek/a", amendement, VOORSTEL)).render(out);
        return out.toString();
    }
}
