package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Raadsinformatie.Found;
import nl.inbreng.application.ports.Raadsinformatie.Skipped;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef.Pinned;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.text.TekstEenheid;
import org.junit.jupiter.api.Test;

/** Our copy of the agenda: its raadsvoorstellen. */
public abstract class VoorstellenContract {

    private static final Instant NOW = Examples.NOW;
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);
    private static final List<TekstEenheid> CORRECTED = List.of(
            new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Elf bomen.", true));

    private final Gemeente gemeente = Examples.gemeente();
    private final String code = gemeente.code();

    protected abstract Doors doors();

    @Test void a_raadsvoorstel_that_was_read_waits_for_the_griffie() {
        StoredVoorstel voorstel = stored().of(doors(), "doc", OLD);
        assertEquals(Status.WACHT_OP_GRIFFIE, voorstel.status());
        assertEquals(OLD, voorstel.ref().sha256());
        assertEquals("3.1 Bomenplan", voorstel.ref().agendapunt());
        assertEquals("Raadsvergadering", voorstel.ref().vergadering());
        assertEquals(LATER, voorstel.ref().begins());
        assertEquals(StoredVoorstelIn.EENHEDEN, voorstel.eenheden());
        assertEquals(Optional.of(voorstel), agenda().voorstel(voorstel.ref().id()));
        assertEquals(List.of(voorstel), agenda().voorstellen(code, LATER));
        assertEquals(List.of(), agenda().voorstellen(code, LATER.plusSeconds(1)));
        assertEquals(List.of(voorstel), agenda().voorstellen(voorstel.vergadering()), "without a moment: also once the meeting began");
        assertEquals(List.of(), agenda().voorstellen(Long.MAX_VALUE));
    }

    @Test void a_raadsvoorstel_of_a_cancelled_meeting_is_not_listed_but_kept() {
        StoredVoorstel voorstel = stored().of(doors(), "doc", OLD);
        store(with(Vergadering.Status.GEANNULEERD, meeting("doc")));
        assertEquals(List.of(), agenda().voorstellen(code, NOW));
        assertEquals(List.of(), agenda().voorstellen(voorstel.vergadering()));
        assertEquals(Optional.of(voorstel), agenda().voorstel(voorstel.ref().id()));
    }

    @Test void the_griffie_corrects_and_opens_it() {
        StoredVoorstel voorstel = stored().of(doors(), "doc", OLD);
        agenda().confirm(voorstel.with(CORRECTED), "wim", NOW);
        StoredVoorstel found = agenda().voorstel(voorstel.ref().id()).orElseThrow();
        assertEquals(Status.BEVESTIGD, found.status());
        assertEquals(CORRECTED, found.eenheden());
    }

    @Test void the_versions_that_were_confirmed_before_are_found_with_their_units_also_at_a_meeting_that_was_cancelled() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        agenda().confirm(old.with(CORRECTED), "wim", NOW);
        meeting.of(doors(), "doc", "c".repeat(64));
        StoredVoorstel fresh = meeting.of(doors(), "doc", NEW);
        assertEquals(List.of(old.ref()), agenda().confirmedBefore(fresh).stream().map(StoredVoorstel::ref).toList());
        assertEquals(CORRECTED, agenda().confirmedBefore(fresh).getFirst().eenheden());
        assertEquals(List.of(), agenda().confirmedBefore(old));
        assertEquals(List.of(), agenda().confirmedBefore(meeting.of(doors(), "other", OLD)));
        Vergadering elsewhere = Examples.vergadering("v2", LATER.plusSeconds(60), "doc");
        store(meeting("doc", "other"), elsewhere);
        StoredVoorstel moved = new StoredVoorstelIn(gemeente, agenda().from(code, LATER).getLast().id()).of(doors(), "doc", OLD);
        assertEquals(List.of(), agenda().confirmedBefore(moved), "that meeting still takes place");
        store(elsewhere);
        assertEquals(List.of(CORRECTED), agenda().confirmedBefore(moved).stream().map(StoredVoorstel::eenheden).toList());
    }

    @Test void reading_the_same_file_again_changes_nothing() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel voorstel = meeting.of(doors(), "doc", OLD);
        agenda().confirm(voorstel, "wim", NOW);
        StoredVoorstel again = meeting.of(doors(), "doc", OLD);
        assertEquals(voorstel.ref(), again.ref());
        assertEquals(Status.BEVESTIGD, again.status());
        assertEquals(1, agenda().voorstellen(code, NOW).size());
    }

    @Test void a_new_version_replaces_the_older_one_of_that_document_only() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        StoredVoorstel other = meeting.of(doors(), "other", OLD);
        StoredVoorstel fresh = meeting.of(doors(), "doc", NEW);
        assertNotEquals(old.ref().id(), fresh.ref().id());
        assertEquals(Status.VERVANGEN, agenda().voorstel(old.ref().id()).orElseThrow().status());
        assertEquals(List.of(other, fresh), agenda().voorstellen(code, NOW));
        assertEquals(List.of(other, fresh), agenda().voorstellen(fresh.vergadering()));
    }

    @Test void only_what_waits_can_be_opened_and_who_is_too_late_hears_why() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        StoredVoorstel fresh = meeting.of(doors(), "doc", NEW);
        assertEquals(new Opening.NotNow(Status.VERVANGEN), agenda().confirm(old, "wim", NOW));
        assertEquals(old.eenheden(), agenda().voorstel(old.ref().id()).orElseThrow().eenheden());
        assertEquals(new Opening.Done(), agenda().confirm(fresh, "wim", NOW));
        assertEquals(new Opening.NotNow(Status.BEVESTIGD), agenda().confirm(fresh.with(List.of()), "ria", NOW), "a colleague was first");
        assertEquals(fresh.eenheden(), agenda().voorstel(fresh.ref().id()).orElseThrow().eenheden());
        assertEquals(new Opening.Unknown(), agenda().reopen(Long.MAX_VALUE));
    }

    @Test void what_was_confirmed_can_be_reopened_corrected_and_confirmed_again() {
        StoredVoorstel voorstel = stored().of(doors(), "doc", OLD);
        assertEquals(new Opening.NotNow(Status.WACHT_OP_GRIFFIE), agenda().reopen(voorstel.ref().id()));
        agenda().confirm(voorstel, "wim", NOW);
        assertEquals(Optional.of(NOW), agenda().voorstel(voorstel.ref().id()).orElseThrow().bevestigd());
        assertFalse(agenda().isReopened(voorstel.ref().id()));
        assertEquals(new Opening.Done(), agenda().reopen(voorstel.ref().id()));
        assertTrue(agenda().isReopened(voorstel.ref().id()));
        assertEquals(Status.WACHT_OP_GRIFFIE, agenda().voorstel(voorstel.ref().id()).orElseThrow().status());
        assertEquals(Optional.empty(), agenda().voorstel(voorstel.ref().id()).orElseThrow().bevestigd());
        assertEquals(new Opening.Done(), agenda().confirm(voorstel.with(CORRECTED), "ria", NOW));
        assertEquals(CORRECTED, agenda().voorstel(voorstel.ref().id()).orElseThrow().eenheden());
    }

    @Test void a_version_that_comes_back_waits_for_the_griffie_again() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        meeting.of(doors(), "doc", NEW);
        assertEquals(old, meeting.of(doors(), "doc", OLD));
        assertEquals(List.of(old), agenda().voorstellen(code, NOW));
    }

    @Test void a_document_that_left_the_agenda_takes_its_text_along_in_all_versions() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        StoredVoorstel fresh = meeting.of(doors(), "doc", NEW);
        StoredVoorstel other = meeting.of(doors(), "other", OLD);
        agenda().confirm(fresh, "wim", NOW);
        store(meeting("other"));
        assertEquals(List.of(other), agenda().voorstellen(code, NOW));
        for (StoredVoorstel gone : List.of(old, fresh)) {
            StoredVoorstel found = agenda().voorstel(gone.ref().id()).orElseThrow();
            assertEquals(Status.INGETROKKEN, found.status());
            assertEquals(List.of(), found.eenheden());
            assertEquals(gone.ref(), found.ref());
        }
        assertEquals(new Opening.NotNow(Status.INGETROKKEN), agenda().confirm(fresh, "wim", NOW));
    }

    @Test void a_document_that_returns_waits_for_the_griffie_again_and_its_older_version_stays_away() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        StoredVoorstel fresh = meeting.of(doors(), "doc", NEW);
        agenda().confirm(fresh.with(CORRECTED), "wim", NOW);
        store(meeting());
        store(meeting("doc"));
        assertEquals(Status.INGETROKKEN, agenda().voorstel(fresh.ref().id()).orElseThrow().status(), "until its file has been read");
        StoredVoorstel returned = meeting.of(doors(), "doc", NEW);
        assertEquals(List.of(fresh.ref(), Status.WACHT_OP_GRIFFIE, CORRECTED), List.of(returned.ref(), returned.status(), returned.eenheden()));
        assertEquals(Optional.of(NOW), returned.bevestigd(), "it was confirmed once");
        assertEquals(Status.INGETROKKEN, agenda().voorstel(old.ref().id()).orElseThrow().status());
    }

    @Test void a_meeting_that_is_no_longer_public_withdraws_its_raadsvoorstellen() {
        StoredVoorstel voorstel = stored().of(doors(), "doc", OLD);
        store();
        assertEquals(Status.INGETROKKEN, agenda().voorstel(voorstel.ref().id()).orElseThrow().status());
    }

    @Test void what_could_not_be_read_withdraws_nothing() {
        StoredVoorstel voorstel = stored().of(doors(), "doc", OLD);
        Found withoutDocument = new Found(List.of(meeting()), List.of(new Skipped("v1", "doc", "Document doc: geen leesbare versie.")));
        agenda().store(code, new Agenda.Copy("notubiz", NOW, withoutDocument), NOW);
        assertEquals(Optional.of(voorstel), agenda().voorstel(voorstel.ref().id()));
        agenda().store(code, new Agenda.Copy("notubiz", NOW, new Found(List.of(), List.of(new Skipped("v1", "", "Vergadering v1: storing.")))), NOW);
        assertEquals(Optional.of(voorstel), agenda().voorstel(voorstel.ref().id()));
    }

    @Test void without_a_file_the_fingerprint_is_of_the_text_as_it_is_now() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel voorstel = meeting.of(doors(), "doc", "");
        assertEquals(Pinned.TEKST, voorstel.ref().pinned());
        assertEquals(Fingerprint.of(StoredVoorstelIn.EENHEDEN), voorstel.ref().sha256());
        agenda().confirm(voorstel.with(CORRECTED), "wim", NOW);
        assertEquals(Fingerprint.of(CORRECTED), agenda().voorstel(voorstel.ref().id()).orElseThrow().ref().sha256());
        assertEquals(voorstel.ref().id(), meeting.of(doors(), "doc", "").ref().id(), "one version, however often it is read");
        StoredVoorstel file = meeting.of(doors(), "doc", NEW);
        assertEquals(Pinned.BESTAND, file.ref().pinned());
        assertEquals(Status.VERVANGEN, agenda().voorstel(voorstel.ref().id()).orElseThrow().status());
    }

    @Test void a_unit_knows_the_page_of_the_file_and_keeps_it_through_confirming() {
        StoredVoorstel voorstel = agenda().add(fresh(stored(), OLD, Map.of("beslispunt-1", 7)));
        assertEquals(Map.of("beslispunt-1", 7), voorstel.bladzijden());
        agenda().confirm(voorstel.with(CORRECTED), "wim", NOW);
        assertEquals(Map.of("beslispunt-1", 7), agenda().voorstel(voorstel.ref().id()).orElseThrow().bladzijden());
    }

    @Test void the_lines_of_the_file_are_kept_through_confirming_and_not_given_out_once_it_is_withdrawn() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel voorstel = agenda().add(fresh(meeting, OLD, Map.of()));
        Map<String, String> lines = Map.of("beslispunt-1", "1. Tien\nbomen. \u0000“é”");
        assertEquals(lines, voorstel.bronregels());
        agenda().confirm(voorstel.with(CORRECTED), "wim", NOW);
        assertEquals(lines, agenda().voorstel(voorstel.ref().id()).orElseThrow().bronregels());
        agenda().store(gemeente.code(), Examples.copy(meeting()), NOW);
        assertEquals(Status.INGETROKKEN, agenda().voorstel(voorstel.ref().id()).orElseThrow().status());
        assertEquals(Map.of(), agenda().voorstel(voorstel.ref().id()).orElseThrow().bronregels());
    }

    @Test void a_file_that_the_griffie_uploads_is_kept_and_stands_until_the_source_has_something_new() {
        StoredVoorstelIn meeting = stored();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        assertFalse(agenda().isBehind(meeting.vergadering(), "doc", OLD));
        byte[] file = new byte[300_000];
        Arrays.fill(file, (byte) 0xE9);
        StoredVoorstel uploaded = agenda().upload(fresh(meeting, NEW, Map.of()), file);
        assertArrayEquals(file, agenda().uploaded(uploaded.ref().id()).orElseThrow());
        assertEquals(Optional.empty(), agenda().uploaded(old.ref().id()));
        assertEquals(Status.VERVANGEN, agenda().voorstel(old.ref().id()).orElseThrow().status());
        assertEquals(uploaded.ref().id(), agenda().newest(agenda().voorstel(old.ref().id()).orElseThrow()).orElseThrow().ref().id());
        assertEquals(Optional.empty(), agenda().newest(uploaded), "nothing took its place");
        assertTrue(agenda().isBehind(meeting.vergadering(), "doc", OLD), "what the source still gives was replaced");
        assertFalse(agenda().isBehind(meeting.vergadering(), "doc", "c".repeat(64)), "a file that nobody had is newer");
        assertFalse(agenda().isBehind(meeting.vergadering(), "other", OLD));
        agenda().confirm(uploaded, "wim", NOW);
        assertTrue(agenda().isBehind(meeting.vergadering(), "doc", OLD));
        meeting.of(doors(), "doc", "c".repeat(64));
        assertFalse(agenda().isBehind(meeting.vergadering(), "doc", OLD), "the uploaded version was replaced itself");
    }

    private StoredVoorstel.Fresh fresh(StoredVoorstelIn meeting, String sha256, Map<String, Integer> pages) {
        RaadsDocument document = new RaadsDocument("doc", "Raadsvoorstel bomen", "Raadsvoorstel", 2, "bomen.docx", "application/octet-stream");
        return new StoredVoorstel.Fresh(agenda().vergadering(meeting.vergadering()).orElseThrow(), "3.1 Bomenplan", document, sha256, StoredVoorstelIn.EENHEDEN, "", pages, Map.of("beslispunt-1", "1. Tien\nbomen. \u0000“é”"));
    }

    private StoredVoorstelIn stored() {
        return StoredVoorstelIn.fresh(doors(), gemeente);
    }

    private static Vergadering meeting(String... documents) {
        return Examples.vergadering("v1", LATER, documents);
    }

    private static Vergadering with(Vergadering.Status status, Vergadering v) {
        return new Vergadering(v.bronId(), v.naam(), v.begins(), v.ends(), status, v.pageUrl(), v.changed(), v.agendapunten());
    }

    private Agenda agenda() {
        return doors().agenda();
    }

    private void store(Vergadering... vergaderingen) {
        agenda().store(code, Examples.copy(vergaderingen), NOW);
    }
}
