package nl.inbreng.domain.regeling;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test void the_last_day_counts_until_midnight() {
        Deadline closing = new Window.Lasting(Term.days(1, "")).closing(at("2026-03-02T00:00"), LocalFacts.NONE);
        assertEquals(at("2026-03-04T00:00"), closing.at());
        assertEquals(closing, new Window.Lasting(Term.days(1, "")).closing(at("2026-03-02T23:59:59"), LocalFacts.NONE));
    }

    @Test void days_are_legal_days_in_the_netherlands_and_not_elsewhere() {
        Instant lateEveningUtc = Instant.parse("2026-03-02T23:30:00Z");      // already 3 March in the Netherlands
        assertEquals(at("2026-03-05T00:00"), new Window.Lasting(Term.days(1, "")).closing(lateEveningUtc, LocalFacts.NONE).at());
    }

    @Test void a_window_over_the_spring_weekend_is_an_hour_shorter_and_over_the_autumn_weekend_an_hour_longer() {
        Instant spring = at("2026-03-28T00:00");
        assertEquals(Duration.ofHours(47), Duration.between(spring, new Window.Lasting(Term.days(1, "")).closing(spring, LocalFacts.NONE).at()));
        Instant autumn = at("2026-10-24T00:00");
        assertEquals(Duration.ofHours(49), Duration.between(autumn, new Window.Lasting(Term.days(1, "")).closing(autumn, LocalFacts.NONE).at()));
    }

    @Test void counted_back_over_the_spring_weekend_the_days_stay_whole() {
        Deadline closing = new Window.BeforeVergadering(Term.days(3, "")).closing(at("2026-03-31T20:00"), LocalFacts.NONE);
        assertEquals(at("2026-03-29T00:00"), closing.at());                  // the last day is 28 March, the clock moves on the 29th
    }

    @Test void three_days_before_a_meeting_on_thursday_evening_is_monday_until_midnight() {
        Deadline closing = new Window.BeforeVergadering(Term.days(3, "")).closing(at("2026-05-28T20:00"), LocalFacts.NONE);
        assertEquals(at("2026-05-26T00:00"), closing.at());
        assertEquals("De vergadering is op donderdag 28 mei 2026 en de laatste dag is 3 dagen daarvoor: maandag 25 mei 2026, want een termijn die terugtelt schuift niet op, ook al is die dag Tweede Pinksterdag.", closing.reason());
    }

    @Test void one_day_is_a_day_and_none_is_the_meeting_itself() {
        assertTrue(new Window.BeforeVergadering(Term.days(1, "")).closing(at("2026-05-28T20:00"), LocalFacts.NONE).reason().contains("1 dag daarvoor"));
        Deadline meeting = new Window.BeforeVergadering(Term.days(0, "")).closing(at("2026-05-28T20:00"), LocalFacts.NONE);
        assertEquals(at("2026-05-28T20:00"), meeting.at());
        assertEquals("De laatste dag is de dag van de vergadering, donderdag 28 mei 2026, tot de vergadering begint.", meeting.reason());
        assertTrue(new Window.Lasting(Term.days(1, "")).closing(at("2026-05-28T20:00"), LocalFacts.NONE).reason().contains("De termijn van 1 dag begint op vrijdag 29 mei 2026"));
    }

    @Test void only_a_window_before_a_meeting_closes_filing() {
        assertFalse(new Window.Lasting(Term.days(84, "")).closesFiling());
        assertTrue(new Window.BeforeVergadering(Term.days(3, "")).closesFiling());
    }

    @Test void impossible_windows_are_refused() {
        assertEquals(1, new Window.Lasting(Term.days(1, "")).term().length());
        assertThrows(IllegalArgumentException.class, () -> new Window.Lasting(Term.days(0, "")));
        assertThrows(IllegalArgumentException.class, () -> Term.days(-1, ""));
    }

    @Test void terms_count_from_the_day_after() {
        Terms terms = new Terms(Map.of(TermKind.TOETS, Term.days(10, ""), TermKind.HERSTEL, Term.days(7, "")), Set.of());
        assertEquals(at("2026-03-13T00:00"), terms.reviewEnds(at("2026-03-02T00:00"), LocalFacts.NONE).at());
        assertEquals(at("2026-03-13T00:00"), terms.reviewEnds(at("2026-03-02T23:59:59"), LocalFacts.NONE).at());
        assertEquals(at("2026-03-10T00:00"), terms.repairEnds(at("2026-03-02T12:00"), LocalFacts.NONE).at());
        assertThrows(IllegalStateException.class, () -> new Terms(Map.of(TermKind.TOETS, Term.days(10, "")), Set.of()).repairEnds(at("2026-03-02T12:00"), LocalFacts.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Terms(Map.of(TermKind.TOETS, Term.days(0, "")), Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Terms(Map.of(TermKind.TOETS, Term.days(1, ""), TermKind.HERSTEL, Term.days(0, "")), Set.of()));
    }

    @Test void an_edition_is_in_force_from_its_first_day_until_the_day_before_its_end() {
        Validity validity = new Validity(java.time.LocalDate.of(2023, 1, 1), Optional.of(java.time.LocalDate.of(2026, 3, 1)));
        assertFalse(validity.contains(java.time.LocalDate.of(2022, 12, 31)));
        assertTrue(validity.contains(java.time.LocalDate.of(2023, 1, 1)));
        assertTrue(validity.contains(java.time.LocalDate.of(2026, 2, 28)));
        assertFalse(validity.contains(java.time.LocalDate.of(2026, 3, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Validity(validity.from(), Optional.of(validity.from())));
    }
}
