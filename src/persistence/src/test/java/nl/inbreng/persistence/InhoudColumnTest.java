package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument.Shape;
import org.junit.jupiter.api.Test;

class InhoudColumnTest {

    private static final VoorstelRef VOORSTEL = new VoorstelRef(1, "Raadsvoorstel", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raadsvergadering", Instant.EPOCH);

    private final InhoudColumn column = new InhoudColumn();

    @Test void a_text_set_aside_is_kept() {
        Amendement written = new Amendement("Titel", VOORSTEL, List.of(new Wijziging("k", "beslispunt 1", "was", "nieuw"),
                new Wijziging("l", "beslispunt 2", "was", "getypt").deleted()), "Daarom.");
        assertEquals(written, column.convertToEntityAttribute(column.convertToDatabaseColumn(written)));
    }

    /** A tag that was ever stored stays, so each is written here. */
    @Test void each_text_comes_back_under_its_own_tag() {
        Map<Shape, String> tags = Map.of(Shape.AGENDERING, "agendering", Shape.INITIATIEF, "initiatief", Shape.MOTIE, "motie", Shape.UITDAGING, "uitdaging", Shape.REFERENDUM, "referendumvraag");
        tags.forEach((shape, tag) -> {
            Written written = Written.blank(shape).with(part -> "over " + part.veld() + "\n“" + shape + "”");
            String stored = column.convertToDatabaseColumn(written);
            assertTrue(stored.startsWith("{\"soort\":\"" + tag + "\",\"titel\":"), stored);
            assertEquals(written, column.convertToEntityAttribute(stored));
        });
    }

    @Test void an_amendement_stored_before_texts_were_set_aside_is_read() {
        String stored = column.convertToDatabaseColumn(new Amendement("Titel", VOORSTEL, List.of(new Wijziging("k", "beslispunt 1", "was", "")), "Daarom."));
        String older = stored.replace(",\"getypt\":\"\"", "");
        assertTrue(older.length() < stored.length(), stored);
        assertEquals(new Wijziging("k", "beslispunt 1", "was", ""), ((Amendement) column.convertToEntityAttribute(older)).wijzigingen().getFirst());
        assertTrue(stored.contains("\"wordt\":\"\"") && !stored.contains("vervalt"), stored);
    }
}
