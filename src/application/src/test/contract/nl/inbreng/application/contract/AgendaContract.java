package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.text.TekstEenheid;
import org.junit.jupiter.api.Test;

/** Our copy of the agenda. */
public abstract class AgendaContract {

    private static final Instant NOW = Examples.NOW;
    private static final Instant SOON = NOW.plus(Duration.ofDays(7));
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);

    private final Gemeente gemeente = Examples.gemeente();
    private final String code = gemeente.code();

    protected abstract Doors doors();

    @Test void meetings_come_back_in_order_as_the_source_gave_them() {
        Vergadering first = Examples.vergadering("v1", SOON);
        Vergadering second = Examples.vergadering("v2", LATER);
        store(second, first);
        assertEquals(List.of(first, second), meetings(NOW));
        assertEquals(List.of(second), meetings(LATER));
        assertEquals(List.of(), meetings(LATER.plusSeconds(1)));
        StoredVergadering stored = agenda().from(code, NOW).get(0);
        assertEquals(code, stored.gemeente());
        assertEquals(Optional.of(stored), agenda().vergadering(stored.id()));
    }

    @Test void the_same_meeting_is_replaced_and_keeps_its_id() {
        store(Examples.vergadering("v1", SOON));
        long id = agenda().from(code, NOW).get(0).id();
        store(Examples.vergadering("v1", LATER));
        assertEquals(List.of(new StoredVergadering(id, code, Examples.vergadering("v1", LATER))), agenda().from(code, NOW));
    }

    @Test void the_same_id_in_another_gemeente_is_another_meeting() {
        store(Examples.vergadering("v1", SOON));
        Gemeente other = Examples.gemeente();
        agenda().store(other.code(), "notubiz", List.of(Examples.vergadering("v1", LATER)), NOW);
        assertEquals(List.of(Examples.vergadering("v1", SOON)), meetings(NOW));
    }

    @Test void a_coming_meeting_that_vanished_is_kept_as_cancelled_and_a_past_one_stays() {
        Vergadering past = Examples.vergadering("v0", NOW.minusSeconds(1));
        store(past, Examples.vergadering("v1", SOON), Examples.vergadering("v2", LATER));
        store(Examples.vergadering("v1", SOON));
        List<Vergadering> all = meetings(NOW.minusSeconds(60));
        assertEquals(past, all.get(0));
        assertEquals(Vergadering.Status.GEPLAND, all.get(1).status());
        assertEquals(Vergadering.Status.GEANNULEERD, all.get(2).status());
    }

    @Test void a_vanished_meeting_that_returns_goes_on_again() {
        store(Examples.vergadering("v1", SOON));
        store();
        assertEquals(Vergadering.Status.GEANNULEERD, meetings(NOW).get(0).status());
        store(Examples.vergadering("v1", SOON));
        assertEquals(Vergadering.Status.GEPLAND, meetings(NOW).get(0).status());
    }

    @Test void a_failure_keeps_the_last_good_copy_and_its_moment() {
        assertEquals(new AgendaState(Optional.empty(), Optional.empty()), agenda().state(code));
        agenda().failed(code, "De bron antwoordt niet.", NOW);
        assertEquals(new AgendaState(Optional.empty(), Optional.of("De bron antwoordt niet.")), agenda().state(code));
        store(Examples.vergadering("v1", SOON));
        assertEquals(new AgendaState(Optional.of(NOW), Optional.empty()), agenda().state(code));
        agenda().failed(code, "De bron gaf een webpagina.", NOW.plusSeconds(60));
        assertEquals(new AgendaState(Optional.of(NOW), Optional.of("De bron gaf een webpagina.")), agenda().state(code));
        assertEquals(1, agenda().from(code, NOW).size());
    }

    @Test void a_raadsvoorstel_that_was_read_waits_for_the_griffie() {
        StoredVoorstel voorstel = meeting().of(doors(), "doc", OLD);
        assertEquals(Status.WACHT_OP_GRIFFIE, voorstel.status());
        assertEquals(OLD, voorstel.ref().sha256());
        assertEquals("3.1 Bomenplan", voorstel.ref().agendapunt());
        assertEquals("Raadsvergadering", voorstel.ref().vergadering());
        assertEquals(LATER, voorstel.ref().begins());
        assertEquals(StoredVoorstelIn.EENHEDEN, voorstel.eenheden());
        assertEquals(Optional.of(voorstel), agenda().voorstel(voorstel.ref().id()));
        assertEquals(List.of(voorstel), agenda().voorstellen(code, LATER));
        assertEquals(List.of(), agenda().voorstellen(code, LATER.plusSeconds(1)));
    }

    @Test void a_raadsvoorstel_of_a_cancelled_meeting_is_not_listed_but_kept() {
        StoredVoorstel voorstel = meeting().of(doors(), "doc", OLD);
        store();
        assertEquals(List.of(), agenda().voorstellen(code, NOW));
        assertEquals(Optional.of(voorstel), agenda().voorstel(voorstel.ref().id()));
    }

    @Test void the_griffie_corrects_and_opens_it() {
        StoredVoorstel voorstel = meeting().of(doors(), "doc", OLD);
        List<TekstEenheid> corrected = List.of(new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Elf bomen.", true));
        agenda().confirm(voorstel.with(corrected), "wim", NOW);
        StoredVoorstel found = agenda().voorstel(voorstel.ref().id()).orElseThrow();
        assertEquals(Status.BEVESTIGD, found.status());
        assertEquals(corrected, found.eenheden());
    }

    @Test void reading_the_same_file_again_changes_nothing() {
        StoredVoorstelIn meeting = meeting();
        StoredVoorstel voorstel = meeting.of(doors(), "doc", OLD);
        agenda().confirm(voorstel, "wim", NOW);
        StoredVoorstel again = meeting.of(doors(), "doc", OLD);
        assertEquals(voorstel.ref(), again.ref());
        assertEquals(Status.BEVESTIGD, again.status());
        assertEquals(1, agenda().voorstellen(code, NOW).size());
    }

    @Test void a_new_version_replaces_the_older_one_of_that_document_only() {
        StoredVoorstelIn meeting = meeting();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        StoredVoorstel other = meeting.of(doors(), "other", OLD);
        StoredVoorstel fresh = meeting.of(doors(), "doc", NEW);
        assertNotEquals(old.ref().id(), fresh.ref().id());
        assertEquals(Status.VERVANGEN, agenda().voorstel(old.ref().id()).orElseThrow().status());
        assertEquals(List.of(other, fresh), agenda().voorstellen(code, NOW));
    }

    @Test void a_replaced_version_cannot_be_opened() {
        StoredVoorstelIn meeting = meeting();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        meeting.of(doors(), "doc", NEW);
        agenda().confirm(old, "wim", NOW);
        assertEquals(Status.VERVANGEN, agenda().voorstel(old.ref().id()).orElseThrow().status());
    }

    @Test void a_version_that_comes_back_waits_for_the_griffie_again() {
        StoredVoorstelIn meeting = meeting();
        StoredVoorstel old = meeting.of(doors(), "doc", OLD);
        meeting.of(doors(), "doc", NEW);
        assertEquals(old, meeting.of(doors(), "doc", OLD));
        assertEquals(List.of(old), agenda().voorstellen(code, NOW));
    }

    private StoredVoorstelIn meeting() {
        return StoredVoorstelIn.fresh(doors(), gemeente);
    }

    private Agenda agenda() {
        return doors().agenda();
    }

    private void store(Vergadering... vergaderingen) {
        agenda().store(code, "notubiz", List.of(vergaderingen), NOW);
    }

    private List<Vergadering> meetings(Instant from) {
        return agenda().from(code, from).stream().map(StoredVergadering::vergadering).toList();
    }
}
