package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TekstEenheidTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Artikel-1", "artikel 1", "artikel-1.", ".lid-1", "artikel--1", "artikel-1/lid-2"})
    void a_key_that_cannot_be_read_is_refused(String key) {
        assertThrows(IllegalArgumentException.class, () -> unit(key, "", TekstEenheid.Soort.ARTIKEL, "Tekst", true));
    }

    @Test void a_key_with_parts_is_kept() {
        assertEquals("artikel-2.lid-1", unit("artikel-2.lid-1.onderdeel-b", "artikel-2.lid-1", TekstEenheid.Soort.ONDERDEEL, "x", true).ouder());
    }

    @Test void a_unit_is_not_its_own_parent() {
        assertThrows(IllegalArgumentException.class, () -> unit("artikel-1", "artikel-1", TekstEenheid.Soort.ARTIKEL, "x", true));
    }

    @Test void text_that_is_not_composed_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> unit("artikel-1", "", TekstEenheid.Soort.ARTIKEL, "cafe\u0301", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOP", "AANHEF", "SLOT"})
    void what_is_no_text_of_the_decision_cannot_be_amended(String soort) {
        assertThrows(IllegalArgumentException.class, () -> unit("x-1", "", TekstEenheid.Soort.valueOf(soort), "x", true));
    }

    @Test void of_the_headings_only_the_opschrift_of_an_artikel_can_be_amended() {
        assertTrue(unit("artikel-1.kop-1", "artikel-1", TekstEenheid.Soort.KOP, "Bomen", true).isOpschrift());
        assertFalse(unit("kop-1", "", TekstEenheid.Soort.KOP, "Hoofdstuk 1", false).isOpschrift());
        assertThrows(IllegalArgumentException.class, () -> unit("slot-1", "artikel-1", TekstEenheid.Soort.SLOT, "x", true));
    }

    @Test void an_empty_unit_cannot_be_amended() {
        assertThrows(IllegalArgumentException.class, () -> unit("artikel-1", "", TekstEenheid.Soort.ARTIKEL, "", true));
        assertEquals("", unit("artikel-1", "", TekstEenheid.Soort.ARTIKEL, "", false).tekst());
    }

    private static TekstEenheid unit(String key, String parent, TekstEenheid.Soort soort, String text, boolean amendable) {
        return new TekstEenheid(key, parent, soort, "1", "artikel 1", text, amendable);
    }
}
