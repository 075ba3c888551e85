package nl.inbreng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateShiftTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);

    @Test
    void the_newest_meeting_lands_three_to_four_weeks_ahead_on_the_same_weekday_whatever_today_is() {
        for (int day = 0; day < 400; day++) {
            LocalDate today = LocalDate.of(2024, 2, 27).plusDays(day * 3L);
            LocalDate moved = DateShift.bringing(List.of(on(TUESDAY.minusWeeks(2)), on(TUESDAY)), today).applyTo(TUESDAY);

            assertEquals(DayOfWeek.TUESDAY, moved.getDayOfWeek());
            assertFalse(moved.isBefore(today.plusWeeks(3)), () -> moved + " for " + today);
            assertTrue(moved.isBefore(today.plusWeeks(4)), () -> moved + " for " + today);
        }
    }

    @Test
    void a_meeting_exactly_three_weeks_ahead_stays() {
        assertEquals(0, DateShift.bringing(List.of(on(TUESDAY)), TUESDAY.minusWeeks(3)).days());
    }

    @Test
    void dates_and_moments_move_and_texts_that_mention_a_date_do_not() {
        DateShift week = new DateShift(7, LocalDate.of(2030, 1, 1));

        assertEquals("2026-10-20 19:30:00", week.applyTo("start_date", "2026-10-13 19:30:00"));
        assertEquals("2026-11-04", week.applyTo("value", "2026-10-28"));
        assertEquals("VBS-2026-10-13", week.applyTo("value", "VBS-2026-10-13"));
        assertEquals("Verslag 2026-10-13", week.applyTo("title", "Verslag 2026-10-13"));
    }

    @Test
    void what_was_done_to_the_record_never_lies_after_today() {
        DateShift week = new DateShift(7, TUESDAY);

        assertEquals("2026-10-13 10:00:00", week.applyTo("last_modified", "2026-10-13 10:00:00"));
        assertEquals("2026-10-12 10:00:00", week.applyTo("last_modified", "2026-10-05 10:00:00"));
    }

    private static Recording on(LocalDate day) {
        return new Recording(Json.createObjectBuilder().add("id", day.getDayOfYear()).add("plannings",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("start_date", day + " 19:30:00"))).build());
    }
}
