package nl.inbreng.web.parts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitChangeTest {

    private static final List<TextRun> KEPT = List.of(TextRun.same("De straat in te richten."));

    @Test
    void the_same_text_on_both_sides_is_no_change() {
        assertFalse(new UnitChange("Beslispunt 1", KEPT, KEPT).changed());
    }

    @Test
    void a_new_unit_is_a_change() {
        assertTrue(new UnitChange("Beslispunt 2", List.of(), KEPT).changed());
    }

    @Test
    void a_unit_that_goes_away_is_a_change() {
        assertTrue(new UnitChange("Beslispunt 2", KEPT, List.of()).changed());
    }

    @Test
    void one_removed_word_is_a_change() {
        assertTrue(new UnitChange("Beslispunt 1", List.of(TextRun.same("De straat "), TextRun.removed("niet")), KEPT).changed());
    }

    @Test
    void an_empty_mark_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> TextRun.added(""));
    }
}
