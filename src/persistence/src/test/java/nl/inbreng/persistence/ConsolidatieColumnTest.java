package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Woorden;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff.Kind;
import org.junit.jupiter.api.Test;

class ConsolidatieColumnTest {

    private static final String KEPT = ",\"woorden\":[{\"soort\":\"NIEUW\",\"tekst\":\"Bomen.\",\"bronnen\":[{\"value\":\"b2c3d4f5g6\"}]}]";

    @Test void a_decision_that_was_confirmed_before_the_origin_of_words_was_kept_reads_as_it_was() {
        Consolidatie decision = decision(List.of(new Woorden(Kind.NIEUW, "Bomen.", List.of(new Kenmerk("b2c3d4f5g6")))));
        String row = Json.write(decision);
        assertTrue(row.contains(KEPT), row);
        assertEquals(decision, Json.read(row, Consolidatie.class));
        assertEquals(decision(List.of()), Json.read(row.replace(KEPT, ""), Consolidatie.class));
    }

    private static Consolidatie decision(List<Woorden> woorden) {
        TekstEenheid unit = new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Bomen.", true);
        return new Consolidatie(1, 7, List.of(new Onderdeel(unit, "Bomen.", Fate.NIEUW, "", List.of(new Kenmerk("b2c3d4f5g6")), woorden)), List.of(), List.of(), "Wim", Instant.EPOCH);
    }
}
