package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text too long to search for what is alike: what stands there to the letter is still found, each place once. */
class QuoteFitsTest {

    private static final int FILL = 900_000;
    private static final String FILLER = "x".repeat(FILL);

    @Test
    void a_quote_that_repeats_itself_is_found_behind_a_longer_repeat() {
        String part = "ab".repeat(50) + "c";
        String text = FILLER + "ab".repeat(80) + "c" + FILLER;
        assertEquals(List.of(exact(FILL + 60, part)), fits(text, 0, text.length(), part));
    }

    @Test
    void places_that_overlap_are_each_found() {
        String part = "ab".repeat(60);
        String text = FILLER + "ab".repeat(62) + FILLER;
        assertEquals(List.of(exact(FILL, part), exact(FILL + 2, part), exact(FILL + 4, part)), fits(text, 0, text.length(), part));
    }

    @Test
    void a_place_counts_when_it_begins_between_the_bounds() {
        String part = "de raad stelt ".repeat(8);
        String text = FILLER + part + FILLER;
        assertEquals(List.of(exact(FILL, part)), fits(text, 0, FILL + 1, part));
        assertEquals(List.of(), fits(text, 0, FILL, part));
        assertEquals(List.of(exact(FILL, part)), fits(text, FILL, text.length(), part));
        assertEquals(List.of(), fits(text, FILL + 1, text.length(), part));
    }

    private static FuzzySearch.Fit exact(int at, String part) {
        return new FuzzySearch.Fit(at, at + part.length(), 0);
    }

    private static List<FuzzySearch.Fit> fits(String text, int from, int to, String part) {
        return new QuoteFits(text, from, to, 0).of(part).stream().filter(fit -> fit.errors() == 0).distinct().toList();
    }
}
