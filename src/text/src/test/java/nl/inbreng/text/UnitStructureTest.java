package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.inbreng.text.UnitStructure.Wishes;
import org.junit.jupiter.api.Test;

class UnitStructureTest {

    @Test
    void a_unit_that_joins_keeps_its_number_as_it_is_mostly_printed() {
        assertEquals("gelet op Artikel 147 Gemeentewet en de verordening.",
                joined("artikel-147", unit("artikel-1", TekstEenheid.Soort.ARTIKEL, "1", "gelet op"), unit("artikel-147", TekstEenheid.Soort.ARTIKEL, "147", "Gemeentewet en de verordening.")));
        for (String printed : List.of("3. ", "a. ", "1° ", "1e ", "2.1 ")) {
            String number = printed.replaceAll("\\.? $", "");
            assertEquals("Het plan " + printed + "geldt.", joined("deel-2", unit("deel-1", TekstEenheid.Soort.ONDERDEEL, "z", "Het plan"), unit("deel-2", TekstEenheid.Soort.ONDERDEEL, number, "geldt.")));
        }
        assertEquals("Het plan geldt.", joined("deel-2", unit("deel-1", TekstEenheid.Soort.ALINEA, "", "Het plan"), unit("deel-2", TekstEenheid.Soort.ALINEA, "", "geldt.")));
    }

    @Test
    void a_unit_that_joins_one_without_words_keeps_its_number() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1\n1. Het eerste lid.\n2. Het tweede lid.");
        List<TekstEenheid> joined = UnitStructure.of(units, new Wishes(Set.of("artikel-1.lid-1"), Set.of(), Set.of()));
        assertEquals("1. Het eerste lid.", joined.stream().filter(unit -> unit.sleutel().equals("artikel-1")).findFirst().orElseThrow().tekst());
    }

    private static String joined(String key, TekstEenheid... units) {
        return UnitStructure.of(List.of(units), new Wishes(Set.of(key), Set.of(), Set.of())).getFirst().tekst();
    }

    private static TekstEenheid unit(String key, TekstEenheid.Soort soort, String number, String text) {
        return new TekstEenheid(key, "", soort, number, key, text, true);
    }
}
