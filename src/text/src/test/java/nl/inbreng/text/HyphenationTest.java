package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"artikel 2.29-,gelet,artikel 2.29-", "de 's-,overwegende,de 's-", "de ’s-,overwegende,de ’s-",
        "het besl-,uit,het besl", "foto's-,map,foto's-"})
    void the_hyphen_behind_a_digit_or_an_apostrophe_stays(String before, String next, String joined) {
        StringBuilder built = new StringBuilder(before);
        new Hyphenation(List.of()).joins(built, next);
        assertEquals(joined, built.toString());
    }
}
