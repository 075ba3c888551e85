package nl.inbreng.web.desk;

import static nl.inbreng.web.desk.Posted.form;
import static nl.inbreng.web.desk.Posted.value;
import static nl.inbreng.web.desk.Posted.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.verzoek.Planning;
import org.junit.jupiter.api.Test;

class PlanningFormTest {

    private static final Instant FILED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant BEGINS = Instant.parse("2026-12-08T18:30:00Z");
    private static final Slots SLOTS = Slots.of(List.of(meeting(7, Vergadering.Status.GEPLAND), meeting(8, Vergadering.Status.GEANNULEERD)));

    @Test void an_agendapunt_from_the_list_gives_meeting_time_and_title() {
        assertEquals(new Planning("Raadsvergadering", BEGINS, "3.1 Groenbeleid"), value(PlanningForm.of(form("plek", "7/p1")).read(SLOTS, FILED)));
    }

    @Test void a_cancelled_meeting_is_not_offered() {
        assertEquals(List.of("7/p1"), SLOTS.all().stream().map(Slots.Slot::key).toList());
    }

    @Test void a_pause_or_the_end_of_a_meeting_is_not_offered_and_a_subject_that_begins_alike_is() {
        for (String pause : List.of("Schorsing", "sluiting", "Sluiting van de vergadering", "Schorsing van de raadsvergadering.")) {
            assertEquals(List.of(), Slots.of(List.of(meeting(7, Vergadering.Status.GEPLAND, pause))).all(), pause);
        }
        assertEquals(1, Slots.of(List.of(meeting(7, Vergadering.Status.GEPLAND, "Sluiting zwembad De Plas"))).all().size());
    }

    @Test void an_agendapunt_that_went_away_is_asked_again() {
        assertEquals(List.of("plek"), wrong(PlanningForm.of(form("plek", "8/p1")).read(SLOTS, FILED)));
    }

    @Test void both_from_the_list_and_by_hand_is_asked_again() {
        assertEquals(List.of("plek"), wrong(PlanningForm.of(form("plek", "7/p1", "vergadering", "Commissie")).read(SLOTS, FILED)));
    }

    @Test void an_amendement_finds_the_agendapunt_of_its_raadsvoorstel() {
        VoorstelRef ref = new VoorstelRef(1, "Voorstel", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3.1 Groenbeleid", "Raadsvergadering", BEGINS);
        assertEquals(Optional.of("7/p1"), SLOTS.of(ref).map(Slots.Slot::key));
    }

    @Test void by_hand_the_time_is_local_time() {
        assertEquals(BEGINS, value(byHand("2026-12-08", "19.30")).begins());
    }

    @Test void a_dutch_date_and_a_time_with_a_colon_are_read_too() {
        assertEquals(BEGINS, value(byHand("8-12-2026", "19:30 uur")).begins());
    }

    @Test void nothing_filled_in_names_every_field() {
        assertEquals(List.of("vergadering", "datum", "tijd", "agendapunt"), wrong(PlanningForm.of(form()).read(SLOTS, FILED)));
    }

    @Test void a_day_that_does_not_exist_is_asked_again() {
        assertEquals(List.of("datum"), wrong(byHand("2027-06-31", "19.30")));
    }

    @Test void the_day_of_filing_is_early_enough_and_the_day_before_is_not() {
        assertEquals(List.of(), wrong(byHand("2026-11-20", "19.30")));
        assertEquals(List.of("datum"), wrong(byHand("2026-11-19", "19.30")));
    }

    @Test void four_years_ahead_is_the_furthest_day() {
        assertEquals(List.of(), wrong(byHand("2030-11-20", "19.30")));
        assertEquals(List.of("datum"), wrong(byHand("2030-11-21", "19.30")));
    }

    @Test void midnight_is_a_time_and_twenty_four_hours_is_not() {
        assertEquals(List.of(), wrong(byHand("2026-12-08", "0.00")));
        assertEquals(List.of("tijd"), wrong(byHand("2026-12-08", "24.00")));
    }

    private static Filled<Planning> byHand(String day, String time) {
        return PlanningForm.of(form("vergadering", "Raadsvergadering", "datum", day, "tijd", time, "agendapunt", "9 Rondvraag")).read(SLOTS, FILED);
    }

    private static StoredVergadering meeting(long id, Vergadering.Status status) {
        return meeting(id, status, "Groenbeleid");
    }

    private static StoredVergadering meeting(long id, Vergadering.Status status, String title) {
        Agendapunt punt = new Agendapunt("p1", "3.1", 1, title, "", List.of());
        return new StoredVergadering(id, "GM9999", new Vergadering("b" + id, "Raadsvergadering", BEGINS, Optional.empty(), status, "", Optional.empty(), List.of(punt)));
    }
}
