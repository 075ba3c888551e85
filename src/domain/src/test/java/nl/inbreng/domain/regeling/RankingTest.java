package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Ranking THREE_WEEKS = new Ranking(new Term(3, TermUnit.WEKEN, false, ""), day("2026-01-13"), "artikel 5");

    @Test void the_day_before_on_and_after_a_place() {
        assertEquals(day("2026-02-03"), THREE_WEEKS.slot(day("2026-02-02")));
        assertEquals(day("2026-02-03"), THREE_WEEKS.slot(day("2026-02-03")));
        assertEquals(day("2026-02-24"), THREE_WEEKS.slot(day("2026-02-04")));
    }

    @Test void before_the_first_place_and_on_it() {
        assertEquals(day("2026-01-13"), THREE_WEEKS.slot(day("2020-01-01")));
        assertEquals(day("2026-01-13"), THREE_WEEKS.slot(day("2026-01-13")));
        assertEquals(day("2026-02-03"), THREE_WEEKS.slot(day("2026-01-14")));
    }

    @Test void a_short_month_does_not_shift_the_places_after_it() {
        Ranking monthly = new Ranking(new Term(1, TermUnit.MAANDEN, false, ""), day("2026-01-31"), "");
        assertEquals(day("2026-02-28"), monthly.slot(day("2026-02-01")));
        assertEquals(day("2026-03-31"), monthly.slot(day("2026-03-01")));
        assertEquals(day("2026-04-30"), monthly.slot(day("2026-04-30")));
        assertEquals(day("2028-02-29"), monthly.slot(day("2028-02-29")));
        Ranking yearly = new Ranking(new Term(1, TermUnit.JAREN, false, ""), day("2024-02-29"), "");
        assertEquals(day("2025-02-28"), yearly.slot(day("2025-01-01")));
        assertEquals(day("2028-02-29"), yearly.slot(day("2028-02-29")));
    }

    @Test void every_day_is_a_place_with_a_rhythm_of_one_day() {
        Ranking daily = new Ranking(Term.days(1, ""), day("2026-01-13"), "");
        assertEquals(day("2026-12-31"), daily.slot(day("2026-12-31")));
        assertThrows(IllegalArgumentException.class, () -> new Ranking(Term.days(0, ""), day("2026-01-13"), ""));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
