package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedTextTest {

    @Test
    void no_space_stays_before_a_comma_when_one_side_takes_the_word_out_and_the_other_changes_the_one_before() {
        String base = "een twee, drie vier.";
        assertEquals("zeven, drie vier.", Merge.rebased(base, "zeven twee, drie vier.", "een, drie vier.").tekst());
        assertEquals("zeven, drie vier.", Merge.rebased(base, "een, drie vier.", "zeven twee, drie vier.").tekst());
    }

    @ParameterizedTest
    @CsvSource({"'een twee.', 'een  twee.', 'een   twee.', 'een   twee.'", "'een twee.', 'een twee.  Drie vier.', 'een twee. Drie  vier.', 'een twee.  Drie  vier.'", "'een twee.', 'een “twee” drie.', 'een \"twee\" drie.', 'een \"twee\" drie.'",
        "'een twee', 'twee  ', 'twee   ', 'twee   '", "'een  twee drie', 'drie', ' drie', ' drie'"})
    void where_both_sides_put_in_the_same_words_their_spaces_are_the_same_both_ways(String base, String one, String other, String merged) {
        assertEquals(merged, Merge.strict(base, one, other).tekst());
        assertEquals(merged, Merge.strict(base, other, one).tekst());
    }

    @ParameterizedTest
    @CsvSource({"'De zin.|', 'De zin.', 'De zin.|Meer.|', 'De zin.|Meer.'", "'De zin. ', 'De zin.', 'De zin. Meer.', 'De zin. Meer.'", "'a b c', 'a b c d', 'a b c|', 'a b c d|'", "'Een.', 'Een.||Twee.', 'Een.|', 'Een.||Twee.|'"})
    void white_space_at_the_end_of_one_side_never_parts_or_joins_words_of_the_other(String base, String one, String other, String merged) {
        for (Merge merge : new Merge[] {Merge.strict(lines(base), lines(one), lines(other)), Merge.strict(lines(base), lines(other), lines(one)), Merge.rebased(lines(base), lines(one), lines(other))}) {
            assertEquals(lines(merged), merge.tekst());
        }
    }

    @ParameterizedTest
    @CsvSource({"'fietsen|auto’s|bussen', 'rijwielen|auto’s|bussen', 'fietsen|motoren|bussen', 'rijwielen|motoren|bussen'", "'a b|c d|e f', 'a x|c d|e y', 'a b|z d|e f', 'a x|z d|e y'"})
    void changes_in_lines_beside_each_other_do_not_touch(String base, String one, String other, String merged) {
        assertEquals(lines(merged), Merge.strict(lines(base), lines(one), lines(other)).tekst());
        assertEquals(false, Merge.strict(lines(base), lines(one), lines(other)).isStrijdig());
        assertEquals(lines(merged), Merge.strict(lines(base), lines(other), lines(one)).tekst());
    }

    @ParameterizedTest
    @CsvSource({"'een twee', 'een drie', 'een vier'", "'een|twee', 'een|drie', 'een|vier'", "'een|twee', 'drie|twee|vier', 'vijf|twee'", "'een twee', 'een|drie', 'een|vier'", "'een|twee', 'drie twee', 'een|vijf'"})
    void changes_of_one_line_collide_and_so_do_those_that_touch_where_lines_came_or_went(String base, String one, String other) {
        assertEquals(true, Merge.strict(lines(base), lines(one), lines(other)).isStrijdig());
        assertEquals(true, Merge.strict(lines(base), lines(other), lines(one)).isStrijdig());
    }

    private static String lines(String text) {
        return text.replace('|', '\n');
    }
}
