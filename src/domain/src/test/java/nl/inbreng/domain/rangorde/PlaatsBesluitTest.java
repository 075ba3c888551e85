package nl.inbreng.domain.rangorde;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.rangorde.PlaatsBesluit.Soort;
import org.junit.jupiter.api.Test;

class PlaatsBesluitTest {

    private static final Candidate CANDIDATE = new Candidate(Examples.KENMERK, 3, at("2026-03-02T12:00"), at("2026-05-26T00:00"));
    private static final Place HIGHEST = new Place(1, 2, CANDIDATE);
    private static final Place SECOND = new Place(2, 2, CANDIDATE);

    @Test void only_the_highest_gets_a_place_without_a_word() {
        assertEquals("", missing(Soort.PLAATS, "", HIGHEST));
        assertEquals("motivering", missing(Soort.PLAATS, " \n", SECOND));
        assertEquals("", missing(Soort.PLAATS, "De school begint in april.", SECOND));
    }

    @Test void no_place_always_asks_a_motivation() {
        assertEquals("motivering", missing(Soort.NU_NIET, "", HIGHEST));
        assertEquals("motivering", missing(Soort.NU_NIET, "", SECOND));
        assertEquals("", missing(Soort.NU_NIET, "De agenda is vol.", HIGHEST));
    }

    @Test void a_motivation_at_the_limit_is_kept_and_one_above_it_is_not() {
        assertEquals(PlaatsBesluit.LIMIT, new PlaatsBesluit(Soort.NU_NIET, "x".repeat(PlaatsBesluit.LIMIT)).motivering().length());
        String longer = "x".repeat(PlaatsBesluit.LIMIT + 1);
        assertThrows(IllegalArgumentException.class, () -> new PlaatsBesluit(Soort.NU_NIET, longer));
    }

    private static String missing(Soort soort, String motivering, Place place) {
        return new PlaatsBesluit(soort, motivering).lacks(place).map(Shortcoming::veld).orElse("");
    }
}
