package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsolidationTest {

    private static final List<TekstEenheid> UNITS = OntwerpbesluitReader.read("besluit:\n1. het plan vast te stellen;\n2. € 100 te geven;\n3. verslag te doen.");

    @Test void a_changed_unit_reads_as_proposed_and_the_others_stay() {
        List<Consolidation.Reading> readings = Consolidation.read(UNITS, Map.of("beslispunt-2", "€ 200 te geven;"));
        assertEquals(UNITS, readings.stream().map(Consolidation.Reading::unit).toList());
        assertEquals("€ 200 te geven;", readings.get(2).tekst());
        assertEquals(List.of("beslispunt-2"), readings.stream().filter(Consolidation.Reading::isChanged).map(r -> r.unit().sleutel()).toList());
    }

    @Test void an_empty_text_drops_the_unit_and_keeps_its_place() {
        Consolidation.Reading reading = Consolidation.read(UNITS, Map.of("beslispunt-3", " \u200B\n")).get(3);
        assertEquals(Consolidation.Fate.VERVALT, reading.fate());
        assertEquals("", reading.tekst());
        assertEquals("beslispunt-3", reading.unit().sleutel());
    }

    @Test void other_spaces_only_are_no_change() {
        assertFalse(Consolidation.read(UNITS, Map.of("beslispunt-1", " het  plan\u00A0vast te stellen; ")).get(1).isChanged());
    }

    @Test void an_unknown_or_locked_unit_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Consolidation.read(UNITS, Map.of("beslispunt-9", "x")));
        assertThrows(IllegalArgumentException.class, () -> Consolidation.read(UNITS, Map.of("aanhef-1", "x")));
    }
}
