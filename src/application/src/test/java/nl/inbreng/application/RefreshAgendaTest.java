package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.ports.Raadsinformatie.Found;
import nl.inbreng.application.ports.Raadsinformatie.Reading;
import nl.inbreng.application.ports.Raadsinformatie.Skipped;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.application.views.Checked;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef.Pinned;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import org.junit.jupiter.api.Test;

class RefreshAgendaTest {

    private static final Instant MEETS = Examples.NOW.plus(Duration.ofDays(30));
    private static final String DECISION = "besluit:\n1. Tien bomen.";

    private final Town town = new Town();
    private final Council council = new Council();

    @Test void a_raadsvoorstel_on_the_agenda_is_read_and_waits_for_the_griffie() {
        council.file("doc", DECISION);
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        StoredVoorstel voorstel = only();
        assertEquals(Status.WACHT_OP_GRIFFIE, voorstel.status());
        assertTrue(voorstel.eenheden().stream().anyMatch(unit -> unit.tekst().equals("Tien bomen.")));
    }

    @Test void a_meeting_that_became_private_shows_nothing_of_its_agenda_any_more() {
        council.file("doc", DECISION);
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        StoredVoorstel voorstel = confirmed();
        refresh();
        StoredVergadering meeting = town.doors.agenda().vergadering(voorstel.vergadering()).orElseThrow();
        assertEquals(List.of(), meeting.vergadering().agendapunten());
        assertEquals(List.of(), found(voorstel).eenheden());
        assertEquals(Status.INGETROKKEN, found(voorstel).status());
    }

    @Test void a_document_that_was_taken_away_can_get_no_new_amendement_and_a_running_one_stays_as_written() {
        council.file("doc", DECISION);
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        StoredVoorstel voorstel = confirmed();
        Kenmerk running = town.draft(Examples.amendement(voorstel));
        town.act(() -> town.publish().publish(town.sanne, running));
        Kenmerk draft = town.draft(Examples.amendement(voorstel));
        refresh(Examples.vergadering("v1", MEETS));
        assertEquals(List.of(), town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW));
        assertEquals(SharedStand.OPEN_VOOR_STEUN, town.verzoek(running).stand());
        assertEquals(Examples.amendement(voorstel), town.verzoek(running).inhoud());
        town.act(() -> town.publish().publish(town.sanne, draft));
        assertEquals(SharedStand.CONCEPT, town.verzoek(draft).stand());
    }

    @Test void a_document_that_returns_waits_for_the_griffie_with_the_text_it_had() {
        council.file("doc", DECISION);
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        StoredVoorstel voorstel = confirmed();
        refresh(Examples.vergadering("v1", MEETS));
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        assertEquals(Status.WACHT_OP_GRIFFIE, only().status());
        assertEquals(voorstel.eenheden(), only().eenheden());
    }

    @Test void a_confirmed_raadsvoorstel_stays_open_while_nothing_changes_at_the_source() {
        council.file("doc", DECISION);
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        StoredVoorstel voorstel = confirmed();
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        council.file("doc", "");
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        council.answers(new Reading.Outage<>("storing bij de bron (503)"));
        run();
        assertEquals(List.of(voorstel), town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW));
    }

    @Test void what_was_skipped_is_told_and_keeps_its_last_good_copy() {
        council.file("doc", DECISION);
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        StoredVoorstel voorstel = confirmed();
        council.answers(new Reading.Read<>(new Found(List.of(), List.of(new Skipped("v1", "", "Vergadering v1: de bron kan het niet vinden.")))));
        town.clock.set(Examples.NOW.plusSeconds(900));
        run();
        assertEquals(new AgendaState(Optional.of(town.clock.instant()), Optional.empty(), List.of("Vergadering v1: de bron kan het niet vinden.")),
                town.doors.agenda().state(town.gemeente.code()));
        assertEquals(Status.BEVESTIGD, found(voorstel).status());
    }

    @Test void every_failure_of_the_source_is_kept_with_the_agenda() {
        List<Reading<Found>> failures = List.of(new Reading.NoAccess<>("x"), new Reading.Outage<>("x"), new Reading.WrongFormat<>("x"));
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        for (Reading<Found> failure : failures) {
            council.answers(failure);
            run();
            assertEquals(Optional.of("x"), town.doors.agenda().state(town.gemeente.code()).failure());
            assertEquals(1, town.doors.agenda().from(town.gemeente.code(), Examples.NOW).size());
        }
    }

    @Test void an_item_that_only_names_a_raadsvoorstel_asks_the_griffie_for_its_text() {
        Agendapunt named = new Agendapunt("77", "4", 0, "Raadsvoorstel Bomen", "", List.of());
        refresh(new Vergadering("v1", "Raadsvergadering", MEETS, Optional.empty(), Vergadering.Status.GEPLAND, "", Optional.empty(), List.of(named)));
        assertEquals(Pinned.TEKST, only().ref().pinned());
        assertEquals(List.of(), only().eenheden());
        assertTrue(only().note().contains("Plak de tekst"));
    }

    @Test void meetings_that_we_have_and_that_are_still_to_come_are_asked_by_name() {
        refresh(Examples.vergadering("v1", MEETS), Examples.vergadering("v2", Examples.NOW.minusSeconds(1)));
        refresh();
        assertEquals(Set.of("v1"), council.asked().known());
    }

    @Test void of_a_meeting_that_does_not_go_on_no_file_is_fetched_so_that_a_confirmed_text_stays() {
        council.file("doc", DECISION);
        refresh(Examples.vergadering("v1", MEETS, "doc"));
        StoredVoorstel voorstel = confirmed();
        council.file("doc", "");
        Vergadering going = Examples.vergadering("v1", MEETS, "doc");
        refresh(new Vergadering("v1", going.naam(), MEETS, Optional.empty(), Vergadering.Status.GEANNULEERD, "", Optional.empty(), going.agendapunten()));
        assertEquals(Status.BEVESTIGD, found(voorstel).status());
    }

    private void refresh(Vergadering... meetings) {
        council.shows(meetings);
        run();
    }

    private void run() {
        new RefreshAgenda(new SourceOf(List.of(council)), town.doors.agenda(), town.imports(council), town.clock).refresh(town.gemeente);
    }

    private StoredVoorstel only() {
        List<StoredVoorstel> all = town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private StoredVoorstel confirmed() {
        StoredVoorstel voorstel = only();
        assertEquals(new Opening.Done(), town.act(() -> town.imports(council).confirm(town.wim, voorstel.ref().id(), new Checked(voorstel.eenheden(), Map.of(), false))));
        return found(voorstel);
    }

    private StoredVoorstel found(StoredVoorstel voorstel) {
        return town.doors.agenda().voorstel(voorstel.ref().id()).orElseThrow();
    }
}
