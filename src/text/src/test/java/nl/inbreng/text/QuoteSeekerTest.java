package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;
import org.junit.jupiter.api.Test;

class QuoteSeekerTest {

    @Test
    void the_unit_that_took_the_words_in_is_suggested() {
        assertEquals(Optional.of("artikel-1"), found("Het college plant twintig bomen in de openbare ruimte"));
        assertEquals(Optional.of("artikel-2.lid-1"), found("Honden zijn aangelijnd op de markten."));
    }

    @Test
    void nothing_is_suggested_for_words_that_are_nowhere_or_too_few() {
        assertEquals(Optional.empty(), found("De burgemeester sluit de haven bij storm."));
        assertEquals(Optional.empty(), found("bomen"));
        assertEquals(Optional.empty(), found(""));
    }

    @Test
    void nothing_is_suggested_when_two_units_hold_the_words() {
        List<TekstEenheid> twice = List.of(Besluit.unit("a-1", "", TekstEenheid.Soort.ARTIKEL, "1", "artikel 1", "De raad stelt het krediet vast."),
                Besluit.unit("a-2", "", TekstEenheid.Soort.ARTIKEL, "2", "artikel 2", "De raad stelt het krediet vast."));
        assertEquals(Optional.empty(), new QuoteSeeker().zoek(new Wijziging("x", "artikel 9", "De raad stelt het krediet vast.", "y"), twice));
    }

    private static Optional<String> found(String was) {
        return new QuoteSeeker().zoek(new Wijziging("artikel-9", "artikel 9", was, "Iets anders."), Besluit.UNITS).map(TekstEenheid::sleutel);
    }
}
