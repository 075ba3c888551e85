package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotingFactTest {

    private static final int WHOLE = VotingFact.WHOLE;

    @ParameterizedTest
    @CsvSource({
        // a whole unit that goes or is replaced holds every part of it, and a replaced unit what comes less far at the same place
        "DELETE_UNIT, -1, -1, REPLACE_WORDS, 2, 2, true", "REPLACE_UNIT, -1, -1, REPLACE_WORDS, 2, 2, true", "DELETE_UNIT, -1, -1, REPLACE_UNIT, -1, -1, true", "REPLACE_UNIT, -1, -1, DELETE_UNIT, -1, -1, false", "DELETE_UNIT, -1, -1, DELETE_UNIT, -1, -1, false",
        "DELETE_UNIT, -1, -1, NEW_UNIT, -1, -1, false", "DELETE_UNIT, -1, -1, NEW_UNIT, 2, 2, true",
        // of paragraphs only those inside
        "DELETE_UNIT, 2, 4, REPLACE_WORDS, 2, 3, true", "DELETE_UNIT, 2, 4, REPLACE_WORDS, 3, 4, true", "DELETE_UNIT, 2, 4, REPLACE_WORDS, 1, 3, false", "DELETE_UNIT, 2, 4, REPLACE_WORDS, 3, 5, false", "DELETE_UNIT, 2, 4, NEW_UNIT, 3, 3, false", "DELETE_UNIT, 2, 4, REPLACE_UNIT, -1, -1, false",
        // words hold nothing
        "DELETE_WORDS, 2, 4, INSERT_WORDS, 2, 3, false", "REPLACE_WORDS, -1, -1, INSERT_WORDS, 2, 3, false"})
    void what_goes_or_is_replaced_holds_what_is_changed_in_it(Reach reach, int from, int to, Reach other, int otherFrom, int otherTo, boolean contains) {
        assertEquals(contains, fact(reach, 0, from, to).contains(fact(other, 0, otherFrom, otherTo)));
    }

    @Test void beside_a_unit_and_in_another_one_nothing_is_held() {
        VotingFact whole = fact(Reach.DELETE_UNIT, 0, WHOLE, WHOLE);
        assertFalse(whole.contains(fact(Reach.REPLACE_WORDS, 1, 0, 0)));
        assertFalse(fact(Reach.DELETE_UNIT, 1, WHOLE, WHOLE).contains(fact(Reach.REPLACE_WORDS, 0, 2, 2)));
        assertFalse(whole.contains(new VotingFact("B", Reach.REPLACE_WORDS, 8, 0, 2, 2, "")));
    }

    @Test void a_whole_unit_holds_all_that_is_done_to_a_unit_in_it() {
        VotingFact inside = new VotingFact("B", Reach.REPLACE_WORDS, 9, 9, 1, 0, 0, "");
        assertTrue(new VotingFact("A", Reach.DELETE_UNIT, 7, 9, 0, WHOLE, WHOLE, "").contains(inside));
        assertFalse(new VotingFact("A", Reach.DELETE_UNIT, 7, 8, 0, WHOLE, WHOLE, "").contains(inside));
        assertFalse(new VotingFact("A", Reach.DELETE_UNIT, 7, 9, 0, 2, 2, "").contains(inside) || inside.contains(new VotingFact("A", Reach.DELETE_UNIT, 7, 9, 0, WHOLE, WHOLE, "")));
    }

    @Test void two_other_texts_for_the_same_paragraphs_are_against_each_other() {
        VotingFact some = fact(Reach.REPLACE_UNIT, 0, 2, 4);
        assertTrue(some.isAgainst(fact(Reach.REPLACE_UNIT, 0, 4, 6)) && some.isAgainst(fact(Reach.REPLACE_UNIT, 0, 1, 2)));
        assertFalse(some.isAgainst(fact(Reach.REPLACE_UNIT, 0, 5, 6)) || some.isAgainst(fact(Reach.REPLACE_UNIT, 0, 1, 1)));
        assertFalse(some.isAgainst(fact(Reach.REPLACE_WORDS, 0, 2, 4)) || some.isAgainst(fact(Reach.REPLACE_UNIT, 1, 2, 4)) || fact(Reach.REPLACE_UNIT, 1, 2, 4).isAgainst(some));
        assertFalse(some.isAgainst(new VotingFact("B", Reach.REPLACE_UNIT, 8, 0, 2, 4, "")) || fact(Reach.DELETE_UNIT, 0, 2, 4).isAgainst(fact(Reach.DELETE_UNIT, 0, 2, 4)));
    }

    @ParameterizedTest
    @CsvSource({"REPLACE_WORDS, 2, 4, 3, 2", "REPLACE_WORDS, 2, 2, 1, 2", "REPLACE_WORDS, 5, 2, 1, 5", "DELETE_UNIT, -1, -1, 2147483647, -2", "REPLACE_UNIT, -1, -1, 2147483647, -1"})
    void in_the_order_a_whole_unit_comes_before_its_parts_and_reaches_furthest(Reach reach, int from, int to, int range, int word) {
        VotingItem item = fact(reach, 0, from, to).item();
        assertEquals(range, item.range());
        assertEquals(word, item.place().word());
    }

    private static VotingFact fact(Reach reach, int side, int from, int to) {
        return new VotingFact("A", reach, 7, side, from, to, "");
    }
}
