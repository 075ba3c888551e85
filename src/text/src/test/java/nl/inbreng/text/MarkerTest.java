package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inbreng.text.Marker.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource({"NUMBER, 2, 1, true", "NUMBER, 3, 1, false", "NUMBER, 1, 7, true", "NUMBER, 2a, 2, true", "NUMBER, 2a, 3, false", "NUMBER, 2e, 1e, true", "DEGREE, 2e, 1e, true", "BARE, 2e, 1e, false", "NUMBER, 3e, 1e, false", "DEGREE, 2°, 1°, true",
        "ROMAN, iv, iii, true", "LETTER, iv, iii, true", "UPPER, IV, III, true", "BARE, iv, iii, false", "ROMAN, vi, iv, false", "LETTER, b, a, true", "LETTER, c, a, false", "LETTER, aa, a, true", "DEGREE, 1e, 5e, true", "NUMBER, 1e, 5e, false"})
    void a_number_follows_the_one_before_it_in_its_list(Kind kind, String number, String last, boolean follows) {
        assertEquals(follows, new Marker(kind, number, "").follows(last));
    }

    @ParameterizedTest
    @CsvSource({"4, 2, true", "2, 2, false", "1, 2, false", "4a, 2, true", "b, a, true", "a, a, false", "a, b, false", "ab, a, false", "4, a, false", "b, 4, false", "10000, 9999, false"})
    void a_number_stands_behind_another_one(String number, String last, boolean behind) {
        assertEquals(behind, new Marker(Kind.NUMBER, number, "").isBehind(last));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "9, 10", "9999, 10000", "99999, ''", "2a, 3", "3°, 4°", "3º, 4º", "a, b", "aa, ''", "'', ''"})
    void the_next_number_is_known(String last, String next) {
        assertEquals(next, Marker.next(last));
    }

    @Test void an_article_that_is_cited_begins_none() {
        assertEquals(Kind.ARTICLE, Marker.at("Artikel 4 Slot").kind());
        assertEquals(Kind.ARTICLE, Marker.at("Artikel 4 1. De raad").kind());
        assertEquals(new Marker(Kind.ARTICLE, "5bis", "Tussen"), Marker.at("Artikel 5bis Tussen"));
        assertEquals(new Marker(Kind.ARTICLE, "5 ter", ""), Marker.at("Artikel 5 ter"));
        for (String cited : new String[]{"Artikel 4 ter uitvoering van de wet", "Artikel 4 van de wet", "Artikel 4, eerste lid, vervalt", "Artikel 147 Gemeentewet;", "Artikel 147 Gemeentewet,"}) {
            assertEquals(Marker.none(cited), Marker.at(cited));
        }
    }
}
