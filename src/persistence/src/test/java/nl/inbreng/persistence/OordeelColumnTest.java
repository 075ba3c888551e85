package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import org.junit.jupiter.api.Test;

class OordeelColumnTest {

    private final OordeelColumn column = new OordeelColumn();

    @Test void a_decision_stored_before_articles_were_kept_is_read_without_them() {
        Oordeel oordeel = column.convertToEntityAttribute("{\"motivering\":\"Een klacht.\",\"routes\":[\"KLACHT\"],\"soort\":\"NIET_ONTVANKELIJK\"}");
        assertEquals(new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Een klacht.", List.of(NextRoute.KLACHT), List.of()), oordeel);
        assertTrue(oordeel.lacksArtikel());
    }
}
