package nl.inbreng.domain.raad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgendapuntTest {

    private static final RaadsDocument MARKED = new RaadsDocument("7", "Stuk 12", "Raadsvoorstel", 2, "stuk.pdf", "application/pdf");
    private static final RaadsDocument LETTER = new RaadsDocument("8", "Brief", "Ingekomen stuk", 1, "brief.pdf", "application/pdf");

    @Test void a_marked_document_is_the_raadsvoorstel() {
        Agendapunt item = new Agendapunt("1", "3.1", 1, "Raadsvoorstel groen", "", List.of(LETTER, MARKED));
        assertEquals(List.of(MARKED), item.voorstellen());
        assertTrue(MARKED.hasFile());
    }

    @Test void an_item_that_only_names_a_raadsvoorstel_stands_in_for_it_without_a_file() {
        List<RaadsDocument> found = new Agendapunt("41", "4.1", 1, "Raadsvoorstel Gewijzigde vaststelling", "", List.of(LETTER)).voorstellen();
        assertEquals("agendapunt-41", found.get(0).bronId());
        assertFalse(found.get(0).hasFile());
    }

    @Test void any_other_item_has_none() {
        assertEquals(List.of(), new Agendapunt("2", "2", 0, "Mededelingen", "", List.of(LETTER)).voorstellen());
    }
}
