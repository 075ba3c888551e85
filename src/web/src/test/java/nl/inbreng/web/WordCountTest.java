package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inbreng.text.WordDiff;
import org.junit.jupiter.api.Test;

class WordCountTest {

    @Test void words_are_counted_at_each_place() {
        assertEquals("In artikel 2 vervangt u 1 woord door 2 woorden.", sentence("De raad kiest drie leden.", "De raad kiest ten minste vier leden.".replace("ten minste vier", "vier of")));
        assertEquals("In artikel 2 haalt u 1 woord weg.", sentence("De raad kiest snel drie leden.", "De raad kiest drie leden."));
    }

    @Test void a_mark_is_no_word() {
        assertEquals("In artikel 2 haalt u een leesteken weg.", sentence("De raad kiest.", "De raad kiest"));
        assertEquals("In artikel 2 voegt u een leesteken toe.", sentence("De raad kiest", "De raad kiest."));
        assertEquals("In artikel 2 vervangt u een leesteken door een leesteken.", sentence("De raad kiest.", "De raad kiest;"));
        assertEquals("In artikel 2 haalt u 2 leestekens weg.", sentence("De raad, die kiest, beslist.", "De raad die kiest beslist."));
    }

    @Test void only_another_space_or_quote_is_no_word_either() {
        assertEquals("In artikel 2 verandert u alleen spaties of leestekens.", sentence("De ‘raad’ kiest.", "De 'raad' kiest."));
    }

    private static String sentence(String was, String wordt) {
        return WordCount.of(WordDiff.between(was, wordt)).sentence("artikel 2", "u");
    }
}
