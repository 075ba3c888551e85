package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.TekstEenheid.Soort;
import org.junit.jupiter.api.Test;

class DecisionTextTest {

    private static final TekstEenheid KOP = unit("kop-1", Soort.KOP, false);
    private static final TekstEenheid REASONS = unit("alinea-1", Soort.ALINEA, false);
    private static final TekstEenheid AANHEF = unit("aanhef-1", Soort.AANHEF, false);
    private static final TekstEenheid POINT = unit("beslispunt-1", Soort.BESLISPUNT, true);

    @Test
    void the_decision_begins_with_the_words_of_the_raad() {
        DecisionText text = DecisionText.of(List.of(KOP, REASONS, AANHEF, POINT));

        assertEquals(List.of(KOP, REASONS), text.leadUp());
        assertEquals(List.of(AANHEF, POINT), text.decision());
    }

    @Test
    void without_such_words_it_begins_with_what_can_be_amended() {
        assertEquals(List.of(POINT), DecisionText.of(List.of(KOP, POINT)).decision());
    }

    @Test
    void nothing_is_hidden_when_no_unit_opens_the_decision() {
        DecisionText text = DecisionText.of(List.of(KOP, REASONS));

        assertEquals(List.of(), text.leadUp());
        assertEquals(List.of(KOP, REASONS), text.decision());
    }

    private static TekstEenheid unit(String key, Soort soort, boolean amendable) {
        return new TekstEenheid(key, "", soort, "", key, "tekst", amendable);
    }
}
