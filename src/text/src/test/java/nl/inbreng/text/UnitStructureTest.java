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

    @Test
    void what_is_cut_off_with_a_letter_or_a_degree_is_an_onderdeel_of_what_stands_above_it() {
        assertEquals(List.of("artikel-2 artikel 2, aanhef: Het college wijst aan:", "artikel-2.onderdeel-a artikel 2, onder a: bomen;", "artikel-2.onderdeel-b artikel 2, onder b: banken."),
                cut(unit("artikel-2", TekstEenheid.Soort.ARTIKEL, "2", "artikel 2", "Het college wijst aan:\n\na. bomen;\n\nb. banken.")));
        assertEquals(List.of("beslispunt-3 beslispunt 3, aanhef: vast te stellen:", "beslispunt-3.onderdeel-a beslispunt 3, onder a, aanhef: het plan met", "beslispunt-3.onderdeel-a.onderdeel-1 beslispunt 3, onder a, onder 1°: een kaart;",
                        "beslispunt-3.onderdeel-a.onderdeel-2 beslispunt 3, onder a, onder 2°: een lijst;", "beslispunt-3.onderdeel-b beslispunt 3, onder b: het budget;", "beslispunt-4 beslispunt 4: dit te melden."),
                cut(unit("beslispunt-3", TekstEenheid.Soort.BESLISPUNT, "3", "beslispunt 3", "vast te stellen:\n\na. het plan met\n\n1° een kaart;\n\n2° een lijst;\n\nb. het budget;\n\n4. dit te melden.")));
        List<TekstEenheid> leden = cutUnits(unit("artikel-2", TekstEenheid.Soort.ARTIKEL, "2", "artikel 2", "Vooraf.\n\n1. Er zijn:\n\na. bomen.\n\n2. Meer niet."));
        assertEquals(List.of("artikel 2, aanhef", "artikel 2, eerste lid, aanhef", "artikel 2, eerste lid, onder a", "artikel 2, tweede lid"), leden.stream().map(TekstEenheid::citeertitel).toList());
        assertEquals(List.of("", "artikel-2", "artikel-2.lid-1", "artikel-2"), leden.stream().map(TekstEenheid::ouder).toList());
        assertEquals(List.of("beslispunt-a artikel 9, onder a: bomen;", "beslispunt-b artikel 9, onder b: banken."),
                cut(unit("beslispunt-a", TekstEenheid.Soort.ONDERDEEL, "a", "artikel 9, onder a", "bomen;\n\nb. banken.")));
    }

    @Test
    void the_parts_of_an_alinea_stand_beside_it_and_the_next_ones_count_on() {
        List<TekstEenheid> units = List.of(unit("artikel-1", TekstEenheid.Soort.ARTIKEL, "1", "artikel 1", "Een."), below("artikel-1", "artikel-1.alinea-1", "artikel 1, tweede alinea", "Twee.\n\nDrie.\n\nVier."),
                below("artikel-1", "artikel-1.alinea-2", "artikel 1, derde alinea, aanhef", "Vijf:"), below("artikel-1.alinea-2", "artikel-1.alinea-2.alinea-1", "artikel 1, derde alinea, tweede alinea", "Zes."),
                below("", "alinea-1", "alinea 1", "Buiten."));
        List<TekstEenheid> cut = UnitStructure.of(units, new Wishes(Set.of(), Set.of("artikel-1.alinea-1"), Set.of()));
        assertEquals(List.of("artikel 1", "artikel 1, tweede alinea", "artikel 1, derde alinea", "artikel 1, vierde alinea", "artikel 1, vijfde alinea, aanhef", "artikel 1, vijfde alinea, tweede alinea", "alinea 1"),
                cut.stream().map(TekstEenheid::citeertitel).toList());
        assertEquals(List.of("", "artikel-1", "artikel-1", "artikel-1", "artikel-1", "artikel-1.alinea-2", ""), cut.stream().map(TekstEenheid::ouder).toList());
        assertEquals(cut.size(), cut.stream().map(TekstEenheid::sleutel).distinct().count());
    }

    @Test
    void an_alinea_that_is_no_second_is_cut_too() {
        assertEquals(List.of("artikel 2, eerste alinea", "artikel 2, tweede alinea"), cutUnits(below("", "artikel-2.alinea-1", "artikel 2", "Een.\n\nTwee.")).stream().map(TekstEenheid::citeertitel).toList());
        assertEquals(List.of("alinea 3 van het besluit", "alinea 4 van het besluit"), cutUnits(below("", "alinea-3", "alinea 3 van het besluit", "Een.\n\nTwee.")).stream().map(TekstEenheid::citeertitel).toList());
        assertEquals(List.of("alinea 20", "alinea 21"), cutUnits(below("", "alinea-20", "alinea 20", "Een.\n\nTwee.")).stream().map(TekstEenheid::citeertitel).toList());
        assertEquals(List.of("artikel 2, 21e alinea", "artikel 2, 22e alinea"), cutUnits(below("", "artikel-2.alinea-21", "artikel 2, 21e alinea", "Een.\n\nTwee.")).stream().map(TekstEenheid::citeertitel).toList());
        assertEquals(List.of("artikel 2"), cutUnits(below("", "artikel-2.alinea-1", "artikel 2", "Een.")).stream().map(TekstEenheid::citeertitel).toList());
    }

    @Test
    void what_stands_behind_a_unit_that_joins_counts_on_from_the_one_above() {
        String three = "besluit:\nArtikel 1 Doel\nEen.\n\nTwee.\n\nDrie.\nArtikel 2 Slot\nDit gaat in.";
        assertEquals("artikel 1, eerste alinea; artikel 1, tweede alinea; artikel 2", citedJoined(three, "artikel-1.alinea-2"));
        assertEquals("artikel 1; artikel 2", citedJoined(three, "artikel-1.alinea-2", "artikel-1.alinea-3"));
        assertEquals("artikel 1, aanhef; artikel 1, eerste streepje; artikel 1, tweede streepje", citedJoined("besluit:\nArtikel 1 Doel\nEr zijn:\n- een;\n- twee;\n- drie.", "artikel-1.streepje-2"));
        assertEquals("alinea 1 van het besluit; alinea 2 van het besluit", citedJoined("besluit:\nEen plan.\n\nEen huis.\n\nEen boom.", "alinea-2"));
    }

    @Test
    void a_unit_has_an_aanhef_as_long_as_parts_stand_behind_it() {
        String parts = "besluit:\nArtikel 2 Heggen\n1. Er zijn:\na. beuk;\nb. eik.\n2. Meer niet.\nArtikel 3 Straf\nEr is:\na. boete;\nb. taak.";
        assertEquals("artikel 2, eerste lid, aanhef; artikel 2, eerste lid, onder b; artikel 2, tweede lid; artikel 3, aanhef; artikel 3, onder a; artikel 3, onder b",
                citedJoined(parts, "artikel-2.lid-1.onderdeel-a"));
        assertEquals("artikel 2, eerste lid; artikel 2, tweede lid; artikel 3", citedJoined(parts, "artikel-2.lid-1.onderdeel-a", "artikel-2.lid-1.onderdeel-b", "artikel-3.onderdeel-a", "artikel-3.onderdeel-b"));
        assertEquals("artikel 1, aanhef; artikel 1, tweede lid", citedJoined("besluit:\nArtikel 1\n1. Het eerste lid.\n2. Het tweede lid.", "artikel-1.lid-1"));
    }

    @Test
    void parts_of_a_unit_that_counts_down_are_cited_with_it() {
        List<TekstEenheid> units = List.of(unit("beslispunt-1", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1, aanhef", "Te doen:"), part("streepje-1", "beslispunt-1", "", "beslispunt 1, eerste streepje"),
                part("streepje-2", "beslispunt-1", "", "beslispunt 1, tweede streepje"), part("streepje-3", "beslispunt-1", "", "beslispunt 1, derde streepje, aanhef"), part("onderdeel-a", "streepje-3", "a", "beslispunt 1, derde streepje, onder a"));
        assertEquals(List.of("beslispunt 1, aanhef", "beslispunt 1, eerste streepje", "beslispunt 1, tweede streepje, aanhef", "beslispunt 1, tweede streepje, onder a"),
                UnitStructure.of(units, new Wishes(Set.of("streepje-2"), Set.of(), Set.of())).stream().map(TekstEenheid::citeertitel).toList());
    }

    private static final String LISTED = "besluit:\nArtikel 2 Heggen\n1. Geen haag.\n2. Er zijn:\na. beuk;\nb. eik.\nArtikel 4 Slot\nDit gaat in.";

    @Test
    void a_number_that_the_box_cannot_hold_begins_a_unit_of_what_is_around_it() {
        assertEquals("artikel 2, tweede lid, onder b LID artikel 2, derde lid in artikel-2", lastTwo(LISTED, "artikel-2.lid-2.onderdeel-b", "3. Er komen banken."));
        assertEquals("artikel 2, tweede lid, onder c LID artikel 2, derde lid in artikel-2", lastTwo(LISTED, "artikel-2.lid-2.onderdeel-b", "c. es.\n\n3. Er komen banken."));
        assertEquals("artikel 2, tweede lid, onder b ARTIKEL artikel 3 in ", lastTwo(LISTED, "artikel-2.lid-2.onderdeel-b", "Artikel 3 Er komen banken van hout."));
        assertEquals("artikel 4, aanhef LID artikel 4, eerste lid in artikel-4", lastTwo(LISTED, "artikel-4.alinea-1", "1. Er komen banken."));
        assertEquals("artikel 4 ARTIKEL artikel 5 in ", lastTwo(LISTED, "artikel-4.alinea-1", "Artikel 5 Er komen banken van hout."));
        String points = "besluit:\n1. te doen:\na. bomen;\nb. gras.\n3. Klaar.";
        assertEquals("beslispunt 1, onder b BESLISPUNT beslispunt 2 in ", lastTwo(points, "beslispunt-1.onderdeel-b", "2. Er komen banken."));
        assertEquals("beslispunt 3, aanhef ONDERDEEL beslispunt 3, onder 3.1 in beslispunt-3", lastTwo(points, "beslispunt-3", "3.1 Er komen banken."));
        assertEquals("beslispunt A, aanhef ONDERDEEL beslispunt A, onder 1 in beslispunt-a", lastTwo("besluit:\nA. te doen.\nB. Klaar.", "beslispunt-a", "1. Er komen banken."));
    }

    @Test
    void a_number_that_fits_nowhere_stays_in_its_text_and_is_told() {
        for (String part : List.of("3. Er komen banken.", "Artikel 3 Er komen banken.")) {
            assertMisfit(LISTED, "artikel-2.lid-2.onderdeel-a", part);
        }
        assertMisfit(LISTED, "artikel-2.lid-2.onderdeel-b", "Artikel 3 Banken");
        assertMisfit(LISTED, "artikel-2.lid-2.onderdeel-b", "3.4 Er komen banken.");
        assertMisfit(LISTED, "artikel-4.alinea-1", "Artikel 5");
        assertEquals(Set.of(), UnitStructure.misfits(typed(LISTED, "artikel-2.lid-2.onderdeel-a", "Er komen banken."), cutting("artikel-2.lid-2.onderdeel-a")));
    }

    private static void assertMisfit(String text, String key, String part) {
        List<TekstEenheid> typed = typed(text, key, part);
        assertEquals(Set.of(key), UnitStructure.misfits(typed, cutting(key)), part);
        assertEquals(1, UnitStructure.of(typed, cutting(key)).stream().filter(unit -> unit.soort() == TekstEenheid.Soort.ALINEA && unit.tekst().equals(part)).count(), part);
    }

    /** Citation of the cut unit, or of its last part before the one of the banks, and what that one is. */
    private static String lastTwo(String text, String key, String part) {
        List<TekstEenheid> cut = UnitStructure.of(typed(text, key, part), cutting(key));
        TekstEenheid bank = cut.stream().filter(unit -> unit.tekst().startsWith("Er komen banken")).findFirst().orElseThrow();
        assertEquals(true, bank.amendeerbaar());
        assertEquals(Set.of(), UnitStructure.misfits(typed(text, key, part), cutting(key)));
        return cut.get(cut.indexOf(bank) - 1).citeertitel() + " " + bank.soort() + " " + bank.citeertitel() + " in " + bank.ouder();
    }

    private static List<TekstEenheid> typed(String text, String key, String part) {
        return OntwerpbesluitReader.read(text).stream().map(unit -> unit.sleutel().equals(key) ? UnitStructure.with(unit, unit.tekst() + "\n\n" + part, unit.amendeerbaar()) : unit).toList();
    }

    private static Wishes cutting(String key) {
        return new Wishes(Set.of(), Set.of(key), Set.of());
    }

    private static TekstEenheid part(String key, String around, String number, String citation) {
        return new TekstEenheid(key, around, TekstEenheid.Soort.ONDERDEEL, number, citation, "Tekst.", true);
    }

    /** Citations of what can be amended, without opschriften. */
    private static String citedJoined(String text, String... keys) {
        return String.join("; ", UnitStructure.of(OntwerpbesluitReader.read(text), new Wishes(Set.of(keys), Set.of(), Set.of())).stream().filter(unit -> unit.amendeerbaar() && unit.soort() != TekstEenheid.Soort.KOP).map(TekstEenheid::citeertitel).toList());
    }

    private static List<String> cut(TekstEenheid unit) {
        return cutUnits(unit).stream().map(each -> each.sleutel() + " " + each.citeertitel() + ": " + each.tekst()).toList();
    }

    private static List<TekstEenheid> cutUnits(TekstEenheid unit) {
        return UnitStructure.of(List.of(unit), new Wishes(Set.of(), Set.of(unit.sleutel()), Set.of()));
    }

    private static TekstEenheid below(String around, String key, String citation, String text) {
        return new TekstEenheid(key, around, TekstEenheid.Soort.ALINEA, "", citation, text, true);
    }

    private static String joined(String key, TekstEenheid... units) {
        return UnitStructure.of(List.of(units), new Wishes(Set.of(key), Set.of(), Set.of())).getFirst().tekst();
    }

    private static TekstEenheid unit(String key, TekstEenheid.Soort soort, String number, String text) {
        return unit(key, soort, number, key, text);
    }

    private static TekstEenheid unit(String key, TekstEenheid.Soort soort, String number, String citation, String text) {
        return new TekstEenheid(key, "", soort, number, citation, text, true);
    }
}
