package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.inbreng.text.Merge.Region;
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
    @CsvSource({"'fietsen|auto’s|bussen', 'rijwielen|auto’s|bussen', 'fietsen|motoren|bussen', 'rijwielen|motoren|bussen'", "'a b|c d|e f', 'a x|c d|e y', 'a b|z d|e f', 'a x|z d|e y'", "'|b|c', '|d|c', '|b|e', '|d|e'"})
    void changes_in_lines_beside_each_other_do_not_touch(String base, String one, String other, String merged) {
        assertEquals(lines(merged), Merge.strict(lines(base), lines(one), lines(other)).tekst());
        assertEquals(false, Merge.strict(lines(base), lines(one), lines(other)).isStrijdig());
        assertEquals(lines(merged), Merge.rebased(lines(base), lines(one), lines(other)).tekst());
        assertEquals(false, Merge.rebased(lines(base), lines(one), lines(other)).isStrijdig());
        assertEquals(lines(merged), Merge.strict(lines(base), lines(other), lines(one)).tekst());
    }

    @ParameterizedTest
    @CsvSource({"'een twee', 'een drie', 'een vier'", "'een|twee', 'een|drie', 'een|vier'", "'een|twee', 'drie|twee|vier', 'vijf|twee'", "'een twee', 'een|drie', 'een|vier'", "'een|twee', 'drie twee', 'een|vijf'",
        "'eerste regel|tweede regel', 'tweede regel|derde regel', 'eerste regel|tweede regel vandaag'", "'fietsen|auto|bussen', 'auto|bussen|trams', 'fietsen|auto|bussen rijden'", "'eerste regel|tweede regel', 'tweede regel!|derde punt', 'eerste regel|tweede regel vandaag'"})
    void changes_of_one_line_collide_and_so_do_those_that_touch_where_lines_came_or_went(String base, String one, String other) {
        assertEquals(true, Merge.strict(lines(base), lines(one), lines(other)).isStrijdig());
        assertEquals(true, Merge.strict(lines(base), lines(other), lines(one)).isStrijdig());
    }

    private static String lines(String text) {
        return text.replace('|', '\n');
    }

    /** Also of marks: no space comes before the comma that the newer version puts behind the last word. */
    @ParameterizedTest
    @CsvSource({"'het parkeren', 'het stallen', 'het parkeren, ook in de nacht', 'het stallen, ook in de nacht'", "'artikel 5', 'artikel 5a', 'artikel 5, 6 of 7', 'artikel 5a, 6 of 7'", "'wonen', 'werken', 'wonen (en zorg)', 'werken (en zorg)'",
        "'wonen.', 'wonen. Ook werken.', 'wonen.  Ook zorg.', 'wonen. Ook werken.  Ook zorg.'"})
    void what_one_side_puts_behind_the_last_word_stands_as_far_from_it_as_it_stood_there(String base, String own, String newer, String merged) {
        assertEquals(merged, Merge.rebased(base, own, newer).tekst());
    }

    @Test
    void white_space_at_the_end_does_not_come_between_what_stays_and_what_comes_in_there() {
        bothWays("in de wijk zorg\n", "in de wijk\n", "in de wijk zorg en welzijn\n", "in de wijk en welzijn\n");
        bothWays("wonen", "wonen\n", "wonen zorg", "wonen zorg\n");
    }

    @Test
    void a_word_taken_out_leaves_the_space_of_the_side_that_took_it_out() {
        bothWays("een twee,  drie vier.", "zeven twee,  drie vier.", "een,  drie vier.", "zeven,  drie vier.");
        bothWays("een twee drie", "twee drie", "een twee vier", "twee vier");
        bothWays("een twee drie", "een drie", "een drie vier", "een drie vier");
        bothWays("wonen en zorg", "wonen", "werken en zorg", "werken");
    }

    @Test
    void other_white_space_or_quotes_of_one_side_stay() {
        bothWays("een “twee” drie vier", "een \"twee\" drie vier", "een “twee” drie vijf", "een \"twee\" drie vijf");
        bothWays("een twee drie", "een\ntwee drie", "een twee drie vier", "een\ntwee drie vier");
        bothWays("een twee drie", "  een twee drie", "een twee drie vier", "  een twee drie vier");
        bothWays("een twee drie", "een twee drie \n", "nul een twee drie", "nul een twee drie \n");
        bothWays("een twee drie vier", "een  twee drie vier", "een\ntwee drie vijf", "een  twee drie vijf");
    }

    private static void bothWays(String base, String one, String other, String merged) {
        assertEquals(merged, Merge.rebased(base, one, other).tekst());
        assertEquals(merged, Merge.rebased(base, other, one).tekst());
    }

    /** Words that neither has would appear: "5a" of two amounts, "eentien" of two words. */
    @Test
    void words_that_did_not_stand_side_by_side_do_not_grow_together() {
        bothWays("-", "€", "6-", "6 €");
        bothWays("een / twee", "een € twee", "een 6/ twee", "een 6 € twee");
        assertEquals("6 5. ", Merge.strict("5", "6 5", "5. ").tekst(), "and no space comes in where none is needed");
    }

    @Test
    void a_conflict_stands_between_the_texts_that_both_sides_keep() {
        assertEquals(List.of(new Region.Agreed("een "), new Region.Conflict("twee", "tien", "elf"), new Region.Agreed(" drie vier")), Merge.strict("een twee drie", "een tien drie vier", "een elf drie").regions());
        assertEquals(List.of(new Region.Agreed("een "), new Region.Conflict("twee", "tien", "elf"), new Region.Agreed(" ")), Merge.strict("een twee ", "een tien ", "een elf ").regions());
        assertEquals(List.of(new Region.Agreed("een "), new Region.Conflict("twee", "", "tien"), new Region.Agreed("drie")), Merge.strict("een twee drie", "een drie", "een tien drie").regions());
        assertEquals("een drie", Merge.strict("een twee drie", "een drie", "een tien drie").tekst());
        assertEquals(List.of(new Region.Agreed("een "), new Region.Conflict("(twee", "tien", "(elf")), Merge.strict("een (twee", "een tien", "een(elf").regions(), "the words of a would stand apart");
        assertEquals(List.of(new Region.Agreed("€"), new Region.Conflict(")", ") 5", ""), new Region.Agreed("( ")), Merge.strict("€) (  ", "€) 5( ", "€(  ").regions(), "before a bracket there was no space");
    }

    @Test
    void of_a_text_that_both_emptied_nothing_is_left() {
        assertEquals(List.of(), Merge.strict("een", "  ", "").regions());
        assertEquals(List.of(), Merge.strict("een", "", " \n").regions());
    }
}
