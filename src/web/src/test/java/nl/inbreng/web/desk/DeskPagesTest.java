package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.views.Decided;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.NavLink;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import nl.inbreng.web.parts.Tone;
import org.junit.jupiter.api.Test;

class DeskPagesTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Again NOT_DECIDED = new Again(Decided.NOT, false, false, false, false);
    private static final WorkList.AgendaCopy FRESH = new WorkList.AgendaCopy(true, "Agenda van vandaag.", "", List.of());

    @Test void an_empty_list_says_that_all_is_done() {
        assertTrue(werkblad(List.of(), 0, FRESH).contains("Alles is klaar"));
    }

    @Test void a_source_that_failed_is_named_with_its_reason_and_the_age_of_the_copy() {
        String page = werkblad(List.of(), 0, new WorkList.AgendaCopy(true, "Agenda van gisteren.", "de bron antwoordt niet", List.of()));
        assertTrue(page.contains("Bron niet bereikbaar: de bron antwoordt niet"));
        assertTrue(page.contains("Agenda van gisteren."));
    }

    @Test void late_verzoeken_are_counted_above_the_list() {
        assertTrue(werkblad(List.of(row("Titel")), 2, FRESH).contains("2 verzoeken zijn over de termijn"));
    }

    @Test void a_made_up_gemeente_says_so() {
        assertTrue(werkblad(List.of(), 0, FRESH).contains("Griffie Voorbeeldstad (verzonnen voorbeeld)"));
    }

    @Test void markup_in_a_title_is_text() {
        String page = werkblad(List.of(row("<script>alert(1)</script>")), 0, FRESH);
        assertFalse(page.contains("<script>alert"));
        assertTrue(page.contains("&lt;script>alert(1)") || page.contains("&lt;script&gt;alert(1)"));
    }

    @Test void without_a_connection_nothing_can_be_fetched() {
        assertFalse(werkblad(List.of(), 0, new WorkList.AgendaCopy(false, "", "", List.of())).contains("agenda/verversen"));
    }

    @Test void what_could_not_be_read_of_the_agenda_is_told() {
        String page = werkblad(List.of(), 0, new WorkList.AgendaCopy(true, "Agenda van vandaag.", "", List.of("Vergadering 502: storing bij de bron (503).")));
        assertTrue(page.contains("Een deel van de agenda konden wij niet lezen"));
        assertTrue(page.contains("Vergadering 502: storing bij de bron (503)."));
        assertFalse(werkblad(List.of(), 0, FRESH).contains("Een deel van de agenda"));
    }

    @Test void only_a_confirmed_voorstel_can_be_reopened() {
        assertTrue(voorstel(StoredVoorstel.Status.BEVESTIGD).contains("/werkblad/voorstellen/1/heropenen"));
        for (StoredVoorstel.Status other : List.of(StoredVoorstel.Status.WACHT_OP_GRIFFIE, StoredVoorstel.Status.VERVANGEN, StoredVoorstel.Status.INGETROKKEN)) {
            assertFalse(voorstel(other).contains("heropenen"), other.name());
        }
        assertTrue(voorstel(StoredVoorstel.Status.INGETROKKEN).contains("Niet meer op de agenda"));
    }

    @Test void a_decision_of_the_raad_is_told_before_a_newer_version_is_uploaded_or_confirmed() {
        String decided = voorstel(StoredVoorstel.Status.BEVESTIGD, VoorstelRef.Pinned.BESTAND, new Again(new Decided(1, 1, false), true, false, false, false));
        assertTrue(decided.contains("Let op: de raad heeft al besloten, over versie 1.") && decided.contains("niet meer schrijven"), decided);
        assertFalse(decided.contains("Inwoners kunnen er een burgeramendement op schrijven") || decided.contains("heropenen"), decided);
        String replaced = voorstel(StoredVoorstel.Status.VERVANGEN, VoorstelRef.Pinned.BESTAND, new Again(new Decided(1, 1, false), true, false, false, false));
        assertTrue(replaced.contains("Bevestig die alleen als de raad dit voorstel opnieuw behandelt") && !replaced.contains("in de lijst"), replaced);
        assertTrue(voorstel(StoredVoorstel.Status.VERVANGEN).contains("Bevestig de nieuwe versie in de lijst"));
        Again newer = new Again(new Decided(1, 1, false), false, false, false, false);
        assertTrue(voorstel(StoredVoorstel.Status.WACHT_OP_GRIFFIE, VoorstelRef.Pinned.BESTAND, newer).contains("De raad behandelt dit voorstel opnieuw"));
        assertTrue(newer.wrong().orElseThrow().sentence().contains("over versie 1") && new Again(new Decided(1, 1, false), false, false, false, true).wrong().isEmpty() && NOT_DECIDED.wrong().isEmpty());
        assertFalse(voorstel(StoredVoorstel.Status.WACHT_OP_GRIFFIE).contains("opnieuw behandelt") || voorstel(StoredVoorstel.Status.BEVESTIGD).contains("al besloten"));
    }

    @Test void a_decision_that_must_be_confirmed_again_is_a_task_on_the_first_page_and_at_the_raadsvoorstel() {
        String page = voorstel(StoredVoorstel.Status.BEVESTIGD, VoorstelRef.Pinned.BESTAND, new Again(new Decided(1, 1, false), true, true, true, false));
        assertTrue(page.contains("Bevestig het besluit opnieuw") && page.contains("href=\"/werkblad/voorstellen/1/besluit\"") && page.contains("lezen inwoners het oude besluit") && page.contains("Na de upload kan dat niet meer."), page);
        String confirmed = voorstel(StoredVoorstel.Status.BEVESTIGD, VoorstelRef.Pinned.BESTAND, new Again(new Decided(1, 1, false), true, true, false, false));
        assertTrue(confirmed.contains("Het besluit is bevestigd") && confirmed.contains("href=\"/werkblad/voorstellen/1/besluit\"") && !confirmed.contains("opnieuw bevestigt"), confirmed);
        StringOutput out = new StringOutput();
        NavLink task = new NavLink("Bevestig het besluit over Bomenplan", "/werkblad/voorstellen/7/besluit", false);
        Pages.TEMPLATES.deskWerkblad(SITE, new WorkList(List.of(), List.of(), 0, 0, List.of(task), 0, new WorkList.AgendaCopy(false, "", "", List.of())), false).render(out);
        assertTrue(out.toString().contains("1 besluit moet u opnieuw bevestigen") && out.toString().contains("href=\"/werkblad/voorstellen/7/besluit\""), out.toString());
        assertFalse(werkblad(List.of(), 0, new WorkList.AgendaCopy(false, "", "", List.of())).contains("opnieuw bevestigen"));
    }

    @Test void after_a_file_that_cannot_be_read_only_a_version_with_a_box_asks_to_paste() {
        for (StoredVoorstel.Status status : List.of(StoredVoorstel.Status.WACHT_OP_GRIFFIE, StoredVoorstel.Status.BEVESTIGD)) {
            assertTrue(voorstel(status).contains("nieuw-bestand"));
            assertTrue(voorstel(status).contains("name=\"plak\"") == VoorstelUploadPage.otherwise(status).contains("plakken"), status.name());
        }
        assertTrue(VoorstelUploadPage.otherwise(StoredVoorstel.Status.BEVESTIGD).contains("platte tekst (txt) en kies dat"));
    }

    @Test void the_fingerprint_says_whether_it_is_of_the_file_or_of_the_text() {
        assertTrue(voorstel(StoredVoorstel.Status.BEVESTIGD).contains("vingerafdruk van het bestand (sha256): aaaaaaaaaaaa"));
        assertTrue(voorstel(StoredVoorstel.Status.BEVESTIGD, VoorstelRef.Pinned.TEKST).contains("vingerafdruk van de tekst (sha256): aaaaaaaaaaaa"));
        assertFalse(voorstel(StoredVoorstel.Status.WACHT_OP_GRIFFIE, VoorstelRef.Pinned.TEKST).contains("vingerafdruk"), "the text is not settled yet");
    }

    @Test void a_voorstel_that_waits_can_be_corrected_and_a_confirmed_one_cannot() {
        assertTrue(voorstel(StoredVoorstel.Status.WACHT_OP_GRIFFIE).contains("Bevestigen en openstellen"));
        assertFalse(voorstel(StoredVoorstel.Status.BEVESTIGD).contains("<textarea"));
        assertFalse(voorstel(StoredVoorstel.Status.VERVANGEN).contains("<textarea"));
    }

    @Test void who_confirms_says_that_the_raad_decides_in_the_meeting_that_is_named() {
        String page = voorstel(StoredVoorstel.Status.WACHT_OP_GRIFFIE);
        assertTrue(page.contains("In deze vergadering beslist de raad over dit voorstel: Raadsvergadering, donderdag 1 januari 1970"), page);
        assertFalse(page.contains("checked"), "nobody answers it for the griffie");
        assertFalse(voorstel(StoredVoorstel.Status.BEVESTIGD).contains("In deze vergadering beslist de raad"));
    }

    @Test void the_file_to_compare_with_can_be_opened_while_it_is_public() {
        for (StoredVoorstel.Status open : List.of(StoredVoorstel.Status.WACHT_OP_GRIFFIE, StoredVoorstel.Status.BEVESTIGD, StoredVoorstel.Status.VERVANGEN)) {
            assertTrue(voorstel(open).contains("href=\"/werkblad/voorstellen/1/bestand\">Download het bestand (pdf)<"), open.name());
        }
        assertFalse(voorstel(StoredVoorstel.Status.INGETROKKEN).contains("/bestand"));
    }

    @Test void the_source_page_stands_beside_the_units_that_were_read_on_it() {
        String page = paged(Map.of("aanhef-1", 1, "beslispunt-1", 2, "beslispunt-2", 2, "beslispunt-3", 4));
        assertTrue(page.contains("src=\"/werkblad/voorstellen/1/bladzijde/2\""), page);
        assertTrue(page.contains("bladzijde/3\""), "a unit runs on over the pages before the next one");
        assertTrue(page.contains("bladzijde/4\"") && page.contains("alt=\"Bladzijde 4 van het bestand."));
        assertFalse(page.contains("bladzijde/1\""), "text that lies fixed has no picture");
        int second = page.indexOf("bladzijde/2\"");
        assertTrue(second < page.indexOf("tekst-beslispunt-2") && page.indexOf("tekst-beslispunt-2") < page.indexOf("bladzijde/4\""));
        assertFalse(paged(Map.of()).contains("/bladzijde/"), "a file without pages, and a version from before pages were kept");
    }

    @Test void a_newer_file_can_be_uploaded_while_the_version_is_current() {
        assertTrue(voorstel(StoredVoorstel.Status.BEVESTIGD).contains("action=\"/werkblad/voorstellen/1/nieuw-bestand\" enctype=\"multipart/form-data\""));
        assertTrue(voorstel(StoredVoorstel.Status.WACHT_OP_GRIFFIE).contains("type=\"file\""));
        assertFalse(voorstel(StoredVoorstel.Status.VERVANGEN).contains("type=\"file\""));
        assertFalse(voorstel(StoredVoorstel.Status.INGETROKKEN).contains("type=\"file\""));
    }

    @Test void under_each_box_its_unit_can_be_joined_with_the_one_above_or_opened_and_a_tick_stays() {
        StoredVoorstel stored = stored(Map.of(), Map.of());
        String page = shown(stored, UnitsForm.of(Posted.form("samen-beslispunt-2", "ja"), stored.eenheden()));
        assertTrue(page.matches("(?s).*type=\"checkbox\" value=\"ja\" checked id=\"samen-beslispunt-2\".*") && page.contains("id=\"samen-beslispunt-1\""), page);
        assertFalse(page.contains("id=\"vrij-beslispunt-1\""), "what residents can change already is not opened");
        assertTrue(page.contains("Zet een lege regel in het vak."), page);
    }

    @Test void the_lines_of_a_file_without_pages_stand_beside_the_box_of_their_unit() {
        StoredVoorstel stored = stored(Map.of(), Map.of("beslispunt-1", "1. het plan\nvast te <stellen>;", "aanhef-1", "besluit:"));
        String page = shown(stored, UnitsForm.untouched(stored.eenheden()));
        assertTrue(page.contains("<p class=\"inbreng-text\" dir=\"auto\">1. het plan\nvast te &lt;stellen&gt;;</p>"), page);
        assertTrue(page.indexOf("vast te &lt;stellen") < page.indexOf("name=\"tekst-beslispunt-1\"") && page.contains("Bij elk vak staat de tekst uit het bestand."), page);
        assertTrue(page.contains("<p class=\"inbreng-text\" dir=\"auto\">besluit:</p>"), "text that lies fixed may have been read wrong too");
        assertFalse(shown(stored, UnitsForm.pasted("besluit:\n1. Iets anders.")).contains("In het bestand staat"), "a pasted text is not that of the file");
        assertFalse(paged(Map.of()).contains("In het bestand staat"), "a version from before the lines were kept");
    }

    private static String paged(Map<String, Integer> pages) {
        StoredVoorstel stored = stored(pages, Map.of());
        return shown(stored, UnitsForm.untouched(stored.eenheden()));
    }

    private static StoredVoorstel stored(Map<String, Integer> pages, Map<String, String> lines) {
        VoorstelRef ref = new VoorstelRef(1, "Raadsvoorstel", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raadsvergadering", java.time.Instant.EPOCH);
        RaadsDocument document = new RaadsDocument("d", "Raadsvoorstel", "Raadsvoorstel", 1, "voorstel.pdf", "application/pdf");
        return new StoredVoorstel(ref, "GM9999", 1, document, StoredVoorstel.Status.WACHT_OP_GRIFFIE,
                OntwerpbesluitReader.read("besluit:\n1. het plan vast te stellen;\n2. geld te geven;\n3. te rapporteren."), "", pages, lines, Optional.empty());
    }

    private static String shown(StoredVoorstel stored, UnitsForm form) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskVoorstel(SITE, new VoorstelScreen(stored, form, "", List.of(), ""), NOT_DECIDED, Since.NONE).render(out);
        return out.toString();
    }

    private static String werkblad(List<List<Cell>> open, int late, WorkList.AgendaCopy agenda) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskWerkblad(SITE, new WorkList(open, List.of(), late, 0, List.of(), 0, agenda), false).render(out);
        return out.toString();
    }

    private static String voorstel(StoredVoorstel.Status status) {
        return voorstel(status, VoorstelRef.Pinned.BESTAND);
    }

    private static String voorstel(StoredVoorstel.Status status, VoorstelRef.Pinned pinned) {
        return voorstel(status, pinned, NOT_DECIDED);
    }

    private static String voorstel(StoredVoorstel.Status status, VoorstelRef.Pinned pinned, Again again) {
        VoorstelRef ref = new VoorstelRef(1, "Raadsvoorstel", 1, "a".repeat(64), pinned, "3", "Raadsvergadering", java.time.Instant.EPOCH);
        RaadsDocument document = new RaadsDocument("d", "Raadsvoorstel", "Raadsvoorstel", 1, "voorstel.pdf", "application/pdf");
        StoredVoorstel stored = new StoredVoorstel(ref, "GM9999", 1, document, status, OntwerpbesluitReader.read("besluit:\n1. het plan vast te stellen."), "");
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskVoorstel(SITE, new VoorstelScreen(stored, UnitsForm.untouched(stored.eenheden()), "", List.of(), ""), again, Since.NONE).render(out);
        return out.toString();
    }

    private static List<Cell> row(String title) {
        return List.of(Cell.link("BA-9999-2026-0001", "/werkblad/x"), Cell.text(title), Cell.badge("vandaag", Tone.WARNING), Cell.text("x"), Cell.text("x"), Cell.text("x"));
    }
}
