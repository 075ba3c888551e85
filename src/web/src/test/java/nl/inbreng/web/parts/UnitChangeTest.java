package nl.inbreng.web.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitChangeTest {

    private static final TextRun KEPT = TextRun.same("De straat ");
    private static final TextRun GONE = TextRun.removed("niet ");
    private static final TextRun NEW = TextRun.added("nu ");

    @Test
    void an_unchanged_neighbour_is_no_change() {
        assertFalse(UnitChange.same("Beslispunt 1", "De straat in te richten.").changed());
    }

    @Test
    void each_side_has_its_own_words_and_those_that_stay() {
        UnitChange change = new UnitChange(1, "Beslispunt 1", "", "", List.of(KEPT, GONE, NEW));
        assertEquals(List.of(KEPT, GONE), change.was());
        assertEquals(List.of(KEPT, NEW), change.wordt());
        assertTrue(change.changed());
    }

    @Test
    void a_moved_unit_is_a_change_although_its_words_stay() {
        assertTrue(new UnitChange(1, "Beslispunt 2", "", "na beslispunt 3", List.of(KEPT)).changed());
    }

    @Test
    void spaces_and_line_breaks_that_come_or_go_are_named() {
        assertEquals(List.of("[spatie]", "[nieuwe regel]", " "), List.of(TextRun.added(" ").shown(), TextRun.removed("\n").shown(), TextRun.same(" ").shown()));
    }

    @Test
    void an_empty_mark_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> TextRun.added(""));
    }
}
