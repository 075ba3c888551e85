package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    private static final String DECISION = "De raad stelt het krediet vast. Het college plant bomen. De raad stelt het krediet vast. Het college telt ze.";

    /** The places that the algorithm of diff-match-patch (Apache-2.0) is known to find: text, pattern, expected place, threshold, distance, found place. */
    @ParameterizedTest
    @CsvSource({
            "abcdefghijk, fgh, 5, 0.5, 100, 5", "abcdefghijk, fgh, 0, 0.5, 100, 5", "abcdefghijk, efxhi, 0, 0.5, 100, 4",
            "abcdefghijk, cdefxyhijk, 5, 0.5, 100, 2", "abcdefghijk, bxy, 1, 0.5, 100, -1", "123456789xx0, 3456789x0, 2, 0.5, 100, 2",
            "abcdef, xxabc, 4, 0.5, 100, 0", "abcdef, defyy, 4, 0.5, 100, 3", "abcdef, xabcdefy, 0, 0.5, 100, 0",
            "abcdefghijk, efxyhi, 1, 0.4, 100, 4", "abcdefghijk, efxyhi, 1, 0.3, 100, -1", "abcdefghijk, bcdef, 1, 0, 100, 1",
            "abcdexyzabcde, abccde, 3, 0.5, 100, 0", "abcdexyzabcde, abccde, 5, 0.5, 100, 8",
            "abcdefghijklmnopqrstuvwxyz, abcdefg, 24, 0.5, 10, -1", "abcdefghijklmnopqrstuvwxyz, abcdxxefg, 1, 0.5, 10, 0",
            "abcdefghijklmnopqrstuvwxyz, abcdefg, 24, 0.5, 1000, 0",
            "abcdef, abcdef, 1000, 0.5, 1000, 0", "'', abcdef, 1, 0.5, 1000, -1", "abcdef, '', 3, 0.5, 1000, 3", "abcdef, de, 3, 0.5, 1000, 3",
            "abcdef, defy, 4, 0.5, 1000, 3", "abcdef, abcdefy, 0, 0.5, 1000, 0",
            "I am the very model of a modern major general., ' that berry ', 5, 0.7, 1000, 4"})
    void finds_the_known_places(String text, String pattern, int near, double threshold, int distance, int found) {
        Optional<Anchor.Hit> hit = Anchor.find(text, new Anchor.Quote(pattern, "", ""), new Anchor.Limits(OptionalInt.of(near), threshold, distance));
        assertEquals(found, hit.map(Anchor.Hit::van).orElse(-1));
    }

    @Test
    void the_hit_ends_where_the_quote_ends() {
        assertEquals("Het college plant bomen", found("Het college plnat bomen", "", "", OptionalInt.of(40)));
        assertEquals("Het college telt ze.", found("Het college telt ze.", "", "", OptionalInt.empty()));
        assertEquals("plant bomen", found("plant veel bomen", "", "", OptionalInt.empty()));
    }

    @Test
    void what_stands_around_it_chooses_between_equals() {
        Anchor.Quote quote = new Anchor.Quote("De raad stelt het krediet vast.", "plant bomen. ", " Het college telt");
        Anchor.Hit second = Anchor.find(DECISION, quote, Anchor.Limits.near(0)).orElseThrow();
        assertEquals(DECISION.lastIndexOf("De raad"), second.van());
        assertTrue(second.enig());
    }

    @Test
    void what_stands_around_it_tells_more_than_how_far_it_is() {
        String text = DECISION + " Voorts besluit de raad.".repeat(60) + " Artikel 9. De raad stelt het krediet vast. Daarna volgt een verslag.";
        Anchor.Quote quote = new Anchor.Quote("De raad stelt het krediet vast.", "Artikel 9. ", " Daarna volgt");
        assertEquals(text.lastIndexOf("De raad stelt"), Anchor.find(text, quote, Anchor.Limits.near(0)).orElseThrow().van());
        assertEquals(0, Anchor.find(text, new Anchor.Quote(quote.citaat(), "onbekend", ""), Anchor.Limits.near(0)).orElseThrow().van());
        assertEquals(0, Anchor.find(text, quote, new Anchor.Limits(OptionalInt.of(0), 0, 1000)).orElseThrow().van());
        assertEquals(0, Anchor.find(text, quote, new Anchor.Limits(OptionalInt.of(0), 0.4, 0)).orElseThrow().van());
        assertEquals(text.lastIndexOf("Daarna"), Anchor.find(text, new Anchor.Quote("Daarna volgt", "krediet vast. ", " geen"), Anchor.Limits.near(0)).orElseThrow().van());
        assertTrue(Anchor.find(text, new Anchor.Quote("Daarna volgt", "vast. ", " helemaal geen verslag"), Anchor.Limits.near(0)).isEmpty());
    }

    @Test
    void two_places_that_are_as_good_are_no_suggestion() {
        Anchor.Quote quote = new Anchor.Quote("De raad stelt het krediet vast.", "", "");
        Anchor.Hit near = Anchor.find(DECISION, quote, Anchor.Limits.near(60)).orElseThrow();
        assertEquals(DECISION.lastIndexOf("De raad"), near.van());
        assertFalse(near.enig());
        assertFalse(Anchor.find(DECISION, quote, Anchor.Limits.near(0)).orElseThrow().enig());
        assertTrue(Anchor.find(DECISION, new Anchor.Quote("Het college telt ze", "", ""), Anchor.Limits.near(80)).orElseThrow().enig());
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertTrue(Anchor.find(DECISION, new Anchor.Quote("De burgemeester sluit de haven", "", ""), Anchor.Limits.anywhere()).isEmpty());
    }

    @Test
    void a_long_text_and_a_long_quote_stay_bounded() {
        Random random = new Random(5);
        String text = IntStream.range(0, 20_000).mapToObj(i -> "woord" + random.nextInt(5_000)).collect(Collectors.joining(" "));
        String quote = text.substring(40_000, 60_000).replace("woord12", "w12");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Anchor.Hit hit = Anchor.find(text, new Anchor.Quote(quote, "", ""), Anchor.Limits.anywhere()).orElseThrow();
            assertEquals(40_000, hit.van());
            assertTrue(Math.abs(hit.tot() - 60_000) < 20, hit::toString);
        });
    }

    @Test
    void a_quote_to_the_letter_is_found_in_a_text_too_long_to_search_for_others() {
        Random random = new Random(6);
        String text = IntStream.range(0, 150_000).mapToObj(i -> "woord" + random.nextInt(50_000)).collect(Collectors.joining(" "));
        for (int length : new int[] {60, 100, 400, 3_000}) {
            Anchor.Quote quote = new Anchor.Quote(text.substring(700_000, 700_000 + length), "", "");
            assertEquals(new Anchor.Hit(700_000, 700_000 + length, 0, true), Anchor.find(text, quote, Anchor.Limits.anywhere()).orElseThrow());
            Anchor.Limits exact = new Anchor.Limits(OptionalInt.empty(), 0, 1000);
            assertEquals(700_000, Anchor.find(text, quote, exact).orElseThrow().van());
            assertTrue(Anchor.find(text, new Anchor.Quote(quote.citaat() + "#", "", ""), exact).isEmpty());
            Anchor.Quote twice = new Anchor.Quote(quote.citaat(), "", text.substring(700_000 + length, 700_020 + length));
            Anchor.Hit second = Anchor.find(quote.citaat() + " elders. " + text, twice, Anchor.Limits.anywhere()).orElseThrow();
            assertEquals(700_000 + length + " elders. ".length(), second.van());
        }
    }

    /** Each of these compares all that stands around it at each of its hits; without a bound that is the square of the text. */
    @Test
    void a_text_of_one_word_and_all_of_it_around_the_quote_stay_bounded() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String context = "het ".repeat(10_000);
            assertTrue(Anchor.find("het het ".repeat(10_000), new Anchor.Quote("het", context, context), Anchor.Limits.anywhere()).isPresent());
            assertTrue(Anchor.find("a".repeat(200_000), new Anchor.Quote("a", "a".repeat(50_000), "a".repeat(50_000)), Anchor.Limits.anywhere()).isPresent());
        });
    }

    @Test
    void of_a_long_context_what_is_nearest_counts() {
        String far = "x".repeat(5_000);
        String text = far + "hier wel. De raad stelt vast. " + far + "hier niet. De raad stelt vast. ";
        Anchor.Quote quote = new Anchor.Quote("De raad stelt vast.", far + "hier niet. ", "");
        assertEquals(text.lastIndexOf("De raad"), Anchor.find(text, quote, Anchor.Limits.anywhere()).orElseThrow().van());
    }

    /** Each word of the quote that is wrong, each character that lies elsewhere, and each piece of the surroundings that is there, weighs as written. */
    @ParameterizedTest
    @CsvSource({"'Het college telt ze', '', '', 0.089", "'Het college telt za', '', '', 0.142", "'Het college telt ze', 'vast. ', '', -0.011", "'Het college telt ze', 'een hele lange zin. ', '', 0.039",
            "'Het college telt ze', '', '.', -0.011", "'Het college telt ze', '', '. Voorts', 0.0265", "'Het college telt ze', 'vast. ', 'XX', -0.011"})
    void a_score_is_errors_and_distance_less_what_stands_around_it(String citaat, String voor, String na, double score) {
        Anchor.Hit hit = Anchor.find(DECISION, new Anchor.Quote(citaat, voor, na), Anchor.Limits.near(0)).orElseThrow();
        assertEquals(DECISION.indexOf("Het college telt"), hit.van());
        assertEquals(Math.max(0, score), hit.score(), 0.0005);
    }

    @Test
    void what_should_stand_around_it_may_be_longer_than_the_text() {
        Anchor.Hit first = Anchor.find(DECISION, new Anchor.Quote("De raad stelt", "voorts besluit:", ""), Anchor.Limits.anywhere()).orElseThrow();
        assertEquals(0, first.van());
        Anchor.Hit last = Anchor.find(DECISION, new Anchor.Quote("telt ze.", "", " en ook veel meer dan hier nog staat"), Anchor.Limits.anywhere()).orElseThrow();
        assertEquals(DECISION.length(), last.tot());
        assertTrue(last.enig());
    }

    @Test
    void a_quote_in_its_place_is_a_suggestion_only_when_it_stands_nowhere_else() {
        Anchor.Quote once = new Anchor.Quote("Het college telt ze", "", "");
        assertEquals(new Anchor.Hit(DECISION.indexOf("Het college telt"), DECISION.length() - 1, 0, true), Anchor.find(DECISION, once, Anchor.Limits.near(DECISION.indexOf("Het college telt"))).orElseThrow());
        Anchor.Quote twice = new Anchor.Quote("De raad stelt", "", "");
        assertFalse(Anchor.find(DECISION, twice, Anchor.Limits.near(0)).orElseThrow().enig());
        assertFalse(Anchor.find(DECISION, twice, Anchor.Limits.near(DECISION.lastIndexOf("De raad stelt"))).orElseThrow().enig());
    }

    @Test
    void a_hit_may_be_as_far_off_as_the_threshold_and_no_further() {
        Anchor.Limits limits = new Anchor.Limits(OptionalInt.of(0), 0.4, 100);
        Anchor.Quote quote = new Anchor.Quote("krediet", "", "");
        assertEquals(new Anchor.Hit(40, 47, 0.4, true), Anchor.find("x".repeat(40) + "krediet", quote, limits).orElseThrow());
        assertTrue(Anchor.find("x".repeat(41) + "krediet", quote, limits).isEmpty());
        assertTrue(Anchor.find("x".repeat(60) + "krediet", new Anchor.Quote("krediet", "voor", ""), limits).isEmpty(), "what should stand around it widens the search, not the threshold");
    }

    @Test
    void two_that_stand_against_each_other_are_two() {
        assertFalse(Anchor.find("abcabc", new Anchor.Quote("abc", "", ""), Anchor.Limits.anywhere()).orElseThrow().enig());
        Anchor.Hit second = Anchor.find("abcabcX", new Anchor.Quote("abc", "", "XYZWVUTSRQ"), Anchor.Limits.anywhere()).orElseThrow();
        assertEquals(3, second.van());
        assertFalse(second.enig());
    }

    private static String found(String quote, String voor, String na, OptionalInt bij) {
        Anchor.Hit hit = Anchor.find(DECISION, new Anchor.Quote(quote, voor, na), new Anchor.Limits(bij, 0.4, 1000)).orElseThrow();
        return DECISION.substring(hit.van(), hit.tot());
    }
}
