package nl.inbreng.domain.regeling;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.regeling.LocalFacts.Pause;
import nl.inbreng.domain.termijn.Suspension;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalFacts FACTS = new LocalFacts(List.of(), List.of(),
            List.of(new Suspension(LocalDate.of(2026, 7, 11), LocalDate.of(2026, 8, 24), "het zomerreces", "")),
            List.of(new Suspension(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 19), "de herfstvakantie", "")), List.of());

    @Test void the_last_day_before_the_recess_and_the_first_day_that_runs_into_it() {
        assertEquals("2026-07-10", last(TermKind.TOETS, "2026-06-30T12:00", Pause.RECES));
        assertEquals("2026-08-24", last(TermKind.TOETS, "2026-07-01T12:00", Pause.RECES));
        assertEquals("2026-07-11", last(TermKind.TOETS, "2026-07-01T12:00"));
    }

    @Test void a_term_that_begins_in_the_recess_runs_when_it_is_over() {
        assertEquals("2026-09-02", last(TermKind.TOETS, "2026-07-20T12:00", Pause.RECES));
        assertEquals("2026-09-02", last(TermKind.TOETS, "2026-08-23T12:00", Pause.RECES));
        assertEquals("2026-09-03", last(TermKind.TOETS, "2026-08-24T12:00", Pause.RECES));
    }

    @Test void recess_and_school_holidays_stop_only_the_clock_of_rules_that_name_them() {
        assertEquals("2026-10-12", last(TermKind.TOETS, "2026-10-02T12:00", Pause.RECES));
        assertEquals("2026-10-21", last(TermKind.TOETS, "2026-10-02T12:00", Pause.RECES, Pause.SCHOOLVAKANTIE));
    }

    @Test void counted_back_from_a_vergadering_nothing_stops_the_clock() {
        assertEquals("2026-08-13", last(TermKind.VOOR_VERGADERING, "2026-08-27T20:00", Pause.RECES));
        assertEquals("2026-08-13", last(TermKind.VOOR_VERGADERING, "2026-08-27T20:00"));
    }

    @Test void a_repair_runs_as_the_review_does() {
        assertEquals("2026-08-25", last(TermKind.HERSTEL, "2026-07-05T12:00", Pause.RECES));
        assertEquals(at("2026-08-26T00:00"), terms(Pause.RECES).repairEnds(at("2026-07-05T12:00"), FACTS).at());
        assertEquals(at("2026-08-25T00:00"), terms(Pause.RECES).reviewEnds(at("2026-07-01T12:00"), FACTS).at());
    }

    @Test void the_review_is_as_long_as_the_regeling_says() {
        assertEquals(Term.days(10, ""), terms().review());
    }

    @Test void what_the_regeling_does_not_set_has_no_end() {
        assertEquals(Optional.empty(), terms().end(TermKind.PREADVIES, at("2026-03-10T12:00"), FACTS));
        assertThrows(IllegalArgumentException.class, () -> new Terms(Map.of(TermKind.HERSTEL, Term.days(7, "")), Set.of()));
    }

    private static Terms terms(Pause... pauses) {
        return new Terms(Map.of(TermKind.TOETS, Term.days(10, ""), TermKind.HERSTEL, Term.days(7, ""), TermKind.VOOR_VERGADERING, new Term(2, TermUnit.WEKEN, false, "")), Set.of(pauses));
    }

    private static String last(TermKind kind, String from, Pause... pauses) {
        return terms(pauses).end(kind, at(from), FACTS).orElseThrow().lastDay().toString();
    }
}
