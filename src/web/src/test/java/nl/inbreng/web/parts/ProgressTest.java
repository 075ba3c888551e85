package nl.inbreng.web.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void one_below_the_target_says_how_many_are_needed() {
        Progress progress = new Progress(49, 50, "12 januari 2027");
        assertEquals("Nog 1 nodig", progress.need());
        assertFalse(progress.reached());
    }

    @Test
    void too_little_when_support_has_closed_is_not_asked_for_any_more() {
        assertEquals("Niet genoeg steun: 50 waren nodig", new Progress(49, 50, "").need());
    }

    @Test
    void at_the_target_there_is_enough() {
        Progress progress = new Progress(50, 50, "");
        assertEquals("Genoeg steun: 50 waren nodig", progress.need());
        assertTrue(progress.reached());
    }

    @Test
    void one_above_the_target_there_is_enough() {
        assertTrue(new Progress(51, 50, "").reached());
        assertEquals("steunbetuigingen (50 nodig)", new Progress(51, 50, "").words());
        assertEquals("van de 50 steunbetuigingen", new Progress(50, 50, "").words());
    }

    @Test
    void thousands_have_a_dot() {
        assertEquals("Nog 1.250 nodig", new Progress(0, 1250, "12 januari 2027").need());
    }

    @Test
    void nothing_is_shown_without_a_target() {
        assertFalse(Progress.NONE.shown());
    }

    @Test
    void a_negative_number_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Progress(-1, 50, ""));
    }
}
