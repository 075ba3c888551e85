package nl.inbreng.text;

import static nl.inbreng.text.Besluit.after;
import static nl.inbreng.text.Besluit.before;
import static nl.inbreng.text.Besluit.delete;
import static nl.inbreng.text.Besluit.edit;
import static nl.inbreng.text.Besluit.move;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Wijziging;
import org.junit.jupiter.api.Test;

class RenumberingTest {

    @Test
    void is_due_when_something_goes_comes_or_moves_among_others() {
        for (Wijziging change : List.of(delete("artikel-1"), delete("artikel-2"), delete("artikel-2.lid-2"), before("artikel-1", "Nieuw."), after("artikel-1", "Nieuw."), after("artikel-2.lid-1", "Nieuw."),
                move("artikel-1", "artikel-3", false), move("artikel-3", "artikel-1", true), move("artikel-2.lid-1", "artikel-2.lid-3", false))) {
            assertTrue(due(change), change::toString);
        }
        assertTrue(due(delete("artikel-2"), after("artikel-2", "Nieuw.")));
    }

    @Test
    void is_not_due_when_the_numbers_count_on() {
        for (Wijziging change : List.of(edit("artikel-1", "twintig", "dertig"), delete("artikel-3"), after("artikel-3", "Nieuw."), delete("artikel-2.lid-3"), after("artikel-2.lid-3", "Nieuw."))) {
            assertFalse(due(change), change::toString);
        }
        assertFalse(due());
        assertFalse(due(after("artikel-3", "Nieuw."), after("artikel-3", "Nog nieuwer.")));
    }

    @Test
    void another_text_for_the_whole_decision_has_numbers_of_its_own() {
        assertFalse(Renumbering.isDue(Consolidation.replaced(Besluit.UNITS, "Artikel 1\nNiets.\nArtikel 2\nNog minder.")));
    }

    @Test
    void what_the_draft_decision_skips_itself_stays() {
        List<TekstEenheid> units = Stream.of("1", "2", "2a", "5", "6").map(nr -> new TekstEenheid("artikel-" + nr, "", TekstEenheid.Soort.ARTIKEL, nr, "artikel " + nr, "Tekst " + nr + ".", true)).toList();
        assertEquals(List.of(false, true), Stream.of("6", "2a").map(nr -> Renumbering.isDue(Consolidation.read(units, List.of(new Wijziging("artikel-" + nr, "artikel " + nr, "Tekst " + nr + ".", ""))))).toList());
    }

    private static boolean due(Wijziging... changes) {
        return Renumbering.isDue(Consolidation.read(Besluit.UNITS, List.of(changes)));
    }
}
