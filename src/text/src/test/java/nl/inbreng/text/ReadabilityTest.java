package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where three or more places become one block, at and beside each limit. */
class ReadabilityTest {

    /** Words of three places go; three places of so many signs stand in a text with two kept runs of so many. 60 % of all is the limit, and a middle of 100 signs is not long. */
    @ParameterizedTest
    @CsvSource({"20, 20, 3", "20, 19, 1", "20, 21, 1", "40, 90, 3", "40, 89, 1", "40, 91, 3"})
    void more_than_sixty_percent_of_a_unit_or_forty_of_a_long_middle_is_one_block(int place, int kept, int places) {
        assertEquals(places, places(place, place, kept));
    }

    @Test void both_sides_of_a_long_middle_must_be_changed_that_much() {
        assertEquals(3, places(60, 40, 90));
        assertEquals(1, places(60, 41, 90));
        assertEquals(3, places(40, 60, 90));
        assertEquals(1, places(41, 60, 90));
    }

    @Test void what_only_goes_stays_in_its_places() {
        String kept = " " + "k".repeat(17) + " ";
        WordDiff diff = WordDiff.between("a".repeat(20) + kept + "b".repeat(20) + kept + "c".repeat(20), kept.strip() + kept);
        assertEquals(3, diff.places(), diff::toString);
    }

    @Test void a_unit_that_is_mostly_new_goes_with_its_last_sentence_also_when_that_is_worth_keeping() {
        String tail = " " + "t".repeat(58) + ".";
        String kept = " " + "k".repeat(83) + " ";
        WordDiff diff = WordDiff.between(three("a", 120, kept) + tail, three("d", 120, kept) + tail);
        assertEquals(List.of(three("a", 120, kept) + tail), gone(diff));
    }

    /** A rest of 40 signs is worth keeping, one of 39 is not. */
    @ParameterizedTest
    @CsvSource({"40, 40, false, false", "39, 40, true, false", "40, 39, false, true"})
    void a_block_goes_to_the_sentence_ends_around_it_and_takes_a_short_rest_along(int head, int tail, boolean takesHead, boolean takesTail) {
        String first = "f".repeat(head - 2) + ". ";
        String last = "l".repeat(tail - 1) + ".";
        String kept = " " + "k".repeat(88) + " ";
        WordDiff diff = WordDiff.between(first + "Intro " + three("a", 50, kept) + " slot. " + last, first + "Intro " + three("d", 50, kept) + " slot. " + last);
        assertEquals(List.of((takesHead ? first : "") + "Intro " + three("a", 50, kept) + " slot. " + (takesTail ? last : "")), gone(diff));
        assertEquals(first + "Intro " + three("d", 50, kept) + " slot. " + last, diff.wordt());
    }

    private static List<String> gone(WordDiff diff) {
        return diff.parts().stream().filter(part -> part.kind() == WordDiff.Kind.VERVALT).map(WordDiff.Part::text).toList();
    }

    private static int places(int was, int wordt, int kept) {
        String run = " " + "k".repeat(kept - 2) + " ";
        return WordDiff.between(three("a", was, run), three("d", wordt, run)).places();
    }

    private static String three(String letter, int length, String kept) {
        return letter.repeat(length) + kept + letter.repeat(length) + kept + letter.repeat(length);
    }
}
