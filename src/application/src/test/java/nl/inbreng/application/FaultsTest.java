package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test void a_fault_is_told_by_kind_and_place_without_its_words() {
        String told = Faults.places(new IllegalStateException("sanne@inwoners.example", new IllegalArgumentException("sanne@inwoners.example")));
        assertFalse(told.contains("sanne"), told);
        assertTrue(told.startsWith("java.lang.IllegalStateException"), told);
        assertTrue(told.contains("door java.lang.IllegalArgumentException"), told);
        assertTrue(told.contains("FaultsTest"), told);
    }
}
