package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "1x", "-1", " 1", "1.0", "9999999999999999999", "\u0661"})
    void what_is_no_id_is_the_id_that_nothing_has(String text) {
        assertEquals(0, Pages.id(text));
    }

    @Test void an_id_is_itself() {
        assertEquals(999_999_999_999_999_999L, Pages.id("999999999999999999"));
        assertEquals(7, Pages.id("007"));
    }
}
