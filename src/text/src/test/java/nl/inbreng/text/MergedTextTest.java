package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MergedTextTest {

    @Test
    void no_space_stays_before_a_comma_when_one_side_takes_the_word_out_and_the_other_changes_the_one_before() {
        String base = "een twee, drie vier.";
        assertEquals("zeven, drie vier.", Merge.rebased(base, "zeven twee, drie vier.", "een, drie vier.").tekst());
        assertEquals("zeven, drie vier.", Merge.rebased(base, "een, drie vier.", "zeven twee, drie vier.").tekst());
    }
}
