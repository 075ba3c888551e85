package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @ValueSource(strings = {"€ 1.250.000,00", "€1.250", "€ 12,-", "100 euro", "1.250,50 EUR", "12,- euro", "100\u00A0euro", "100 €", "5,5%", "10 %", "1 januari 2027", "31-12-2026", "artikel 2.29",
            "Artikel 2a", "art. 147", "3°", "o.a.", "m.b.t.", "burger-initiatief", "niet-ontvankelijk", "foto's", "’s-Gravenhage", "'s", 
            "2024-2025", "nr.", "16:00", "1.250.000", "en/of", "café", "cafe\u0301", "www.voorbeeld.nl", "m\u00B2"})
    void stays_one_token(String whole) {
        String text = "x " + whole + " y";
        assertEquals(List.of("x", " ", whole, " ", "y"), texts(text));
    }

    /** The editor in the browser cuts the same lines (LiveDifferenceTest in src/web). */
    @Test void texts_are_cut_as_the_editor_in_the_browser_cuts_them() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/nl/inbreng/text/woorden.txt"));
        for (String line : lines.stream().skip(1).toList()) {
            String cut = Pattern.compile("\\\\u(\\p{XDigit}{4})").matcher(line).replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
            assertEquals(cut, String.join("¦", texts(cut.replace("¦", ""))));
        }
    }

    @Test void a_word_that_only_begins_as_a_currency_is_no_part_of_the_amount() {
        assertEquals(List.of("100", " ", "eurobiljetten"), texts("100 eurobiljetten"));
        assertEquals(List.of("100", " ", "euro-munten"), texts("100 euro-munten"));
        assertEquals(List.of("100 euro", "."), texts("100 euro."));
        assertEquals(List.of("100", "  ", "euro"), texts("100  euro"));
    }

    @Test void a_full_stop_is_a_token_of_its_own() {
        assertEquals(List.of("De", " ", "raad", ".", " ", "Het", " ", "besluit", "."), texts("De raad. Het besluit."));
    }

    @Test void a_full_stop_after_a_number_stays_apart() {
        assertEquals(List.of("bedrag", " ", "€ 5.000", "."), texts("bedrag € 5.000."));
        assertEquals(List.of("in", " ", "artikel 5", "."), texts("in artikel 5."));
    }

    @Test void an_article_number_with_letters_behind_it_is_not_cut() {
        assertTrue(texts("artikel 2abc").contains("2abc"));
        assertTrue(texts("5%zoveel").contains("zoveel"));
    }

    @Test void a_hanging_hyphen_belongs_to_its_word() {
        assertEquals(List.of("raads-", " ", "en", " ", "collegebesluit"), texts("raads- en collegebesluit"));
    }

    @Test void capitals_count_and_quotes_and_dashes_do_not() {
        assertTrue(!Token.of("Raad").key().equals(Token.of("raad").key()));
        assertEquals(Token.of("’").key(), Token.of("'").key());
        assertEquals(Token.of("–").key(), Token.of("-").key());
        assertEquals(Token.of("\u00A0 ").key(), Token.of(" ").key());
        assertEquals(Token.of("ge\u00ADmeente").key(), "gemeente");
        assertEquals(Token.of("cafe\u0301").key(), Token.of("café").key());
    }

    @Test void two_regional_letters_are_one_flag_and_two_other_signs_are_two() {
        assertEquals(List.of("🇦🇿", "🇿🇦", "🇦"), texts("🇦🇿🇿🇦🇦"));
        assertEquals(List.of("😀", "😀"), texts("😀😀"));
        assertEquals(List.of("€", "🇳🇱"), texts("€🇳🇱"));
    }

    @Test void a_tone_of_skin_belongs_to_its_sign_and_the_signs_beside_those_tones_do_not() {
        for (String tone : List.of("🏻", "🏿")) {
            assertEquals(List.of("👍" + tone, " ", "x"), texts("👍" + tone + " x"));
        }
        for (String other : List.of("\uD83C\uDFFA", "🐀")) {
            assertEquals(List.of("👍", other), texts("👍" + other));
        }
    }

    @Test void an_apostrophe_begins_only_the_short_words_that_are_written_so() {
        assertEquals(List.of("'s"), texts("'s"));
        assertEquals(List.of("'", "slecht", "'"), texts("'slecht'"));
        assertEquals(List.of("'", "x"), texts("'x"));
        assertEquals(List.of("'t", ",", " ", "'"), texts("'t, '"));
    }

    @Test void a_comma_and_a_colon_hold_digits_together_and_no_letters() {
        assertEquals(List.of("a", ",", "b"), texts("a,b"));
        assertEquals(List.of("1", ",", "b"), texts("1,b"));
        assertEquals(List.of("b", ":", "2"), texts("b:2"));
    }

    @Test void a_hyphen_at_the_end_of_the_text_or_before_a_mark_hangs_on_no_word() {
        assertEquals(List.of("raads", "-"), texts("raads-"));
        assertEquals(List.of("raads", "-", ";"), texts("raads-;"));
    }

    @Test void a_line_end_is_one_token_also_when_it_has_two_signs() {
        assertEquals(List.of("a", "\r\n", "b", "\n", "\n", "c"), texts("a\r\nb\n\nc"));
    }

    @Test void an_emoji_of_several_signs_is_one_token() {
        assertEquals(List.of("👩\u200D👧"), texts("👩\u200D👧"));
    }

    private static List<String> texts(String text) {
        List<String> texts = Tokenizer.tokens(text).stream().map(Token::text).toList();
        assertEquals(text, texts.stream().collect(Collectors.joining()));
        return texts;
    }
}
