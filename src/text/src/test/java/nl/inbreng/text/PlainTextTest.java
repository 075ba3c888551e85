package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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

    @Test void cleaning_twice_changes_nothing() {
        String once = PlainText.of("a\u0000 \u200B b\r\n\r\n c\uF0B7");
        assertEquals(once, PlainText.of(once));
    }

    @Test void visible_characters_and_breaks_are_not_hidden() {
        assertTrue(PlainText.isHidden(0x200B) && PlainText.isHidden(0) && PlainText.isHidden(0x202E) && PlainText.isHidden(0xE000));
        assertFalse(PlainText.isHidden('a') || PlainText.isHidden('\n') || PlainText.isHidden('\t') || PlainText.isHidden(0xA0) || PlainText.isHidden(0x1F600));
    }
}
