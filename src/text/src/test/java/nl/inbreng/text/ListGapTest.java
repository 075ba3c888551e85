package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.inbreng.text.Marker.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListGapTest {

    @Test void a_list_has_no_end_marks_when_its_next_item_stands_below_a_line_without_one() {
        assertEquals(Set.of(Kind.NUMBER), in("1. Bomen", "2. Banken").unmarked());
        assertEquals(Set.of(Kind.LETTER), in("a. bomen", "b. banken").unmarked());
        assertEquals(Set.of(), in("1. Bomen;", "2. Banken").unmarked());
        assertEquals(Set.of(), in("1. Bomen", "3. Banken").unmarked(), "the number that follows shows it, not one behind a gap");
        assertEquals(Set.of(), in("1. Bomen in de", "2. Banken").unmarked(), "no item ends in such a word");
        assertEquals(Set.of(), in("Bomen staan", "Banken ook").unmarked(), "a line without a number is no item");
    }

    @Test void a_text_wraps_when_a_line_goes_on_with_a_small_letter() {
        assertTrue(in("1. Bomen", "en banken").wraps());
        assertFalse(in("1. Bomen", "Banken").wraps());
        assertFalse(in("1. Bomen", "a. banken").wraps(), "an item of a list does not go on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"besluit:", "gelet op artikel 2 van de wet", "aldus vastgesteld in de vergadering van juni"})
    void a_fixed_phrase_does_not_go_on_from_the_line_above(String phrase) {
        assertFalse(in("De raad", phrase).wraps());
    }

    /** Seven tenths of the width is where a line stops being short; below 40 and above 160 characters a width says nothing. */
    @ParameterizedTest
    @CsvSource({"80, 55, true", "80, 56, false", "80, 57, false", "40, 27, true", "40, 28, false", "39, 38, true", "160, 112, false", "161, 112, true"})
    void below_a_short_line_a_number_with_a_dot_begins_an_item_also_where_lines_wrap(int width, int length, boolean begins) {
        assertEquals(begins, begins(wrapping(width), "4. Vier", "x".repeat(length)));
    }

    @Test void before_a_small_letter_a_number_with_a_dot_begins_an_item_and_before_anything_else_it_does_not() {
        assertTrue(begins(wrapping(80), "4. vier", "x".repeat(80)));
        assertFalse(begins(wrapping(80), "4. Vier", "x".repeat(80)));
        assertFalse(begins(wrapping(80), "4.", "x".repeat(80)));
    }

    @Test void a_bare_number_and_a_letter_begin_an_item_only_where_nothing_says_that_they_go_on() {
        for (String line : List.of("4 Vier", "d. vier")) {
            String before = line.startsWith("d") ? "b" : "2";
            Kind kind = Marker.at(line).kind();
            assertFalse(wrapping(80).begins(Marker.at(line), before, line("x"), 5), line);
            assertTrue(new ListGap(Set.of(), false, 80, NumbersAhead.in(List.of())).begins(Marker.at(line), before, line("x".repeat(80)), 5), line);
            assertTrue(new ListGap(Set.of(kind), true, 80, NumbersAhead.in(List.of())).begins(Marker.at(line), before, line("x".repeat(80)), 5), line);
        }
    }

    @Test void kinds_that_are_cited_inside_sentences_never_begin_an_item_behind_a_gap() {
        ListGap free = new ListGap(Set.of(Kind.DEGREE, Kind.UPPER), false, 80, NumbersAhead.in(List.of()));
        assertFalse(free.begins(Marker.at("4° vier"), "2°", line("x"), 5));
        assertFalse(free.begins(Marker.at("D. Vier"), "B", line("x"), 5));
    }

    @Test void a_number_that_is_not_behind_the_one_before_or_stands_below_an_open_end_begins_nothing() {
        assertFalse(wrapping(80).begins(Marker.at("2. twee"), "4", line("x"), 5));
        assertFalse(begins(wrapping(80), "4. vier", "bedoeld in artikel"));
        assertFalse(begins(wrapping(80), "4. vier", "een bedrag van €"));
    }

    @Test void where_the_skipped_number_stands_further_on_the_other_one_is_no_item() {
        ListGap ahead = new ListGap(Set.of(), false, 80, NumbersAhead.in(Line.read("1. Een\n2. Twee\n4. van de wet\n3. Drie")));
        assertFalse(ahead.begins(Marker.at("4. van de wet"), "2", line("2. Twee"), 2));
        assertTrue(ahead.begins(Marker.at("4. van de wet"), "2", line("2. Twee"), 3));
        ListGap named = new ListGap(Set.of(), false, 80, NumbersAhead.in(Line.read("1. Een\n4 Vier\n2. Twee")));
        assertFalse(named.begins(Marker.at("4 Vier"), "1", line("1. Een"), 1), "bare numbers and those with a dot are one list");
    }

    private static boolean begins(ListGap gap, String line, String above) {
        return gap.begins(Marker.at(line), "2", line(above), 5);
    }

    private static ListGap wrapping(int width) {
        return new ListGap(Set.of(), true, width, NumbersAhead.in(List.of()));
    }

    private static ListGap in(String... lines) {
        return ListGap.in(Line.read(List.of(lines)), 80);
    }

    private static Line line(String text) {
        return new Line(text, false, false, false, 4);
    }
}
