package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test void spaces_become_one_and_invisible_characters_go() {
        assertEquals("De raad van X", PlainText.of(" De\u00A0 ra\u00ADad\t van\u200B X\u202E "));
    }

    @Test void letters_are_composed_also_when_something_hid_between_them() {
        assertEquals("café", PlainText.of("cafe\u0301"));
        assertEquals("café", PlainText.of("cafe\u200B\u0301"));
    }

    @Test void line_breaks_of_every_kind_stay_one_line_break() {
        assertEquals("a\nb\nc\nd", PlainText.of("a \r\nb\u000Bc\u2028 d"));
        assertEquals("a b c d", PlainText.line("a \r\nb\u000Bc\u2028 d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0645\u064E\u200C\u062E", "\u0915\u094D\u200D\u0937", "\u0915\u094D\u200C\u0937", "\u09B0\u200D\u09CD\u09AF",
        "\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", "\uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F"})
    void what_shapes_letters_or_emoji_stays(String shaped) {
        assertEquals(shaped, PlainText.of(shaped));
        assertEquals("x " + shaped + " y", PlainText.line("x\n" + shaped + " y"));
        assertEquals(List.of(new WordDiff.Part(WordDiff.Kind.GELIJK, shaped, shaped)), WordDiff.between(shaped, shaped).parts());
        WordDiff lost = WordDiff.between("x " + shaped + " y", "x " + shaped.replaceAll("[\u200C\u200D]", "") + " y");
        assertFalse(lost.isUnchanged(), "the word reads otherwise without it");
        assertEquals("x " + shaped + " y", lost.was());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ra\u200Cad", "ra\u200Dad", "\u200D\u0645", "\u0645\u200C", "\u0645\u200C ", "a\u200C\u0645", "\u0645\u200Ca", "\uD83D\uDC69\u200D", "\uD83D\uDC69\u200C\uD83D\uDC67",
        "1\u200D2", "\u0645\u200C\u200C\u062E", "\u0301\u200Da"})
    void elsewhere_they_are_hidden_characters(String odd) {
        String clean = odd.replaceAll("[\u200C\u200D]", "").strip();
        assertEquals(clean, PlainText.of(odd));
        assertEquals(Token.of(clean).key(), Token.of(odd.strip()).key());
    }

    @Test void cleaning_twice_changes_nothing() {
        String once = PlainText.of("a\u0000 \u200B b\r\n\r\n c\uF0B7");
        assertEquals(once, PlainText.of(once));
    }

    @Test void visible_characters_and_breaks_are_not_hidden() {
        assertTrue(PlainText.isHidden(0x200B) && PlainText.isHidden(0) && PlainText.isHidden(0x202E) && PlainText.isHidden(0xE000));
        assertFalse(PlainText.isHidden('a') || PlainText.isHidden('\n') || PlainText.isHidden('\t') || PlainText.isHidden(0xA0) || PlainText.isHidden(0x1F600));
    }
}
