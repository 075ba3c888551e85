package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.junit.jupiter.api.Test;

class EarlierDecisionTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 2, 29);

    @Test void the_first_day_after_each_kind_of_term() {
        assertEquals("2024-03-10", free(10, TermUnit.DAGEN));
        assertEquals("2024-04-11", free(6, TermUnit.WEKEN));
        assertEquals("2025-02-28", free(12, TermUnit.MAANDEN));
        assertEquals("2026-02-28", free(2, TermUnit.JAREN));
        assertEquals("2028-02-29", free(4, TermUnit.JAREN));
    }

    @Test void in_the_same_raadsperiode_the_first_day_is_that_of_the_next_raad() {
        EarlierDecision rule = new EarlierDecision(Optional.empty(), "nieuwe feiten", "");
        LocalDate next = LocalDate.of(2026, 3, 31);
        LocalFacts facts = new LocalFacts(List.of(), List.of(), List.of(), List.of(),
                List.of(new Validity(LocalDate.of(2022, 3, 30), Optional.of(next)), new Validity(next, Optional.empty())));
        assertEquals(Optional.of(next), rule.free(LocalDate.of(2022, 3, 30), facts));
        assertEquals(Optional.of(next), rule.free(next.minusDays(1), facts));
        assertEquals(Optional.empty(), rule.free(next, facts));                          // this raad still sits
        assertEquals(Optional.empty(), rule.free(LocalDate.of(2022, 3, 29), facts));     // before what is known
        assertEquals(Optional.empty(), rule.free(next, LocalFacts.NONE));
    }

    @Test void without_an_exception_it_bars_until_the_day_before_the_first_free_one() {
        assertTrue(bars(rule(10, TermUnit.DAGEN, ""), "2024-03-09"));
        assertFalse(bars(rule(10, TermUnit.DAGEN, ""), "2024-03-10"));
        assertFalse(bars(rule(10, TermUnit.DAGEN, ""), "2024-03-11"));
        assertFalse(bars(rule(10, TermUnit.DAGEN, "nieuwe feiten"), "2024-03-09"));
        assertFalse(bars(new EarlierDecision(Optional.empty(), "", ""), "2024-03-09"));   // no raadsperiode is known
    }

    @Test void the_rule_is_one_sentence() {
        assertEquals("De raad besloot er korter dan 2 jaar geleden over, en er zijn geen nieuwe feiten.", rule(2, TermUnit.JAREN, "nieuwe feiten").sentence());
        assertEquals("De raad besloot er korter dan 1 jaar geleden over.", rule(1, TermUnit.JAREN, "").sentence());
        assertEquals("De raad besloot er in deze raadsperiode over.", new EarlierDecision(Optional.empty(), "", "").sentence());
    }

    private static boolean bars(EarlierDecision rule, String asked) {
        return rule.bars(DECIDED, LocalDate.parse(asked), LocalFacts.NONE);
    }

    private static String free(int length, TermUnit unit) {
        return rule(length, unit, "").free(DECIDED, LocalFacts.NONE).orElseThrow().toString();
    }

    private static EarlierDecision rule(int length, TermUnit unit, String exception) {
        return new EarlierDecision(Optional.of(new Term(length, unit, false, "")), exception, "");
    }
}
