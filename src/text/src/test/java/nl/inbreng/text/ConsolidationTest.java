package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidationTest {

    private static final List<TekstEenheid> POINTS = OntwerpbesluitReader.read("besluit:\n1. het plan vast te stellen;\n2. € 100 te geven;\n3. verslag te doen.");
    private static final List<TekstEenheid> REGULATION = OntwerpbesluitReader.read("""
            Besluit:
            Artikel 1 Begrippen
            In deze verordening wordt verstaan onder:
            a. boom: een houtig gewas;
            b. kap: vellen.
            Artikel 2 Verbod
            1. Het is verboden te kappen.
            2. Het verbod geldt niet voor:
            a. fruitbomen;
            b. dunne bomen.
            3. Het college kan ontheffing geven.
            Artikel 3 Slot
            Deze verordening treedt in werking op 1 januari 2027.
            """);

    @Test void a_changed_unit_reads_as_proposed_and_the_others_stay() {
        List<Reading> readings = Consolidation.read(POINTS, List.of(replaced("beslispunt-2", "€ 200 te geven;")));
        assertEquals(POINTS, readings.stream().map(Reading::unit).toList());
        assertEquals("€ 200 te geven;", readings.get(2).tekst());
        assertEquals(List.of("beslispunt-2 GEWIJZIGD"), changed(readings));
    }

    @Test void an_empty_text_drops_the_unit_and_keeps_its_place() {
        Reading reading = Consolidation.read(POINTS, List.of(replaced("beslispunt-3", " \u200B\n"))).get(3);
        assertEquals(new Reading(POINTS.get(3), "", Fate.VERVALT, "", ""), reading);
    }

    @Test void other_spaces_only_are_no_change() {
        assertFalse(Consolidation.read(POINTS, List.of(replaced("beslispunt-1", " het  plan\u00A0vast te stellen; "))).get(1).isChanged());
    }

    @Test void a_dropped_unit_takes_what_is_under_it_along() {
        List<Reading> readings = Consolidation.read(REGULATION, List.of(dropped("artikel-2.lid-2")));
        assertEquals(List.of("artikel-2.lid-2 VERVALT", "artikel-2.lid-2.onderdeel-a VERVALT", "artikel-2.lid-2.onderdeel-b VERVALT"), changed(readings));
        assertEquals(REGULATION.size() - 3, Consolidation.clean(readings).size());
    }

    @Test void an_artikel_goes_with_its_last_lid_and_so_does_its_title() {
        List<Wijziging> all = List.of(dropped("artikel-2.lid-1"), dropped("artikel-2.lid-2"), dropped("artikel-2.lid-3"));
        assertEquals(7, changed(Consolidation.read(REGULATION, all)).size());
        assertEquals(5, changed(Consolidation.read(REGULATION, List.of(all.get(0), all.get(1), added("artikel-2.lid-3", "Nieuw.", false)))).size());
        assertEquals(7, changed(Consolidation.read(REGULATION, List.of(dropped("artikel-2")))).size());
    }

    @Test void new_units_stand_behind_the_whole_neighbour_in_the_order_of_the_changes() {
        List<Reading> readings = Consolidation.read(REGULATION, List.of(added("artikel-2.lid-2", "Een.", false), added("artikel-2.lid-3", "Drie.", true),
                added("artikel-2.lid-2", "Twee.", false), added("artikel-2.lid-3", "Vier.", false)));
        List<TekstEenheid> clean = Consolidation.clean(readings);
        assertEquals(List.of("lid 2a Een.", "lid 2b Twee.", "lid 2c Drie.", "vierde lid Vier."), readings.stream().filter(r -> r.fate() == Fate.NIEUW)
                .map(r -> r.unit().citeertitel().substring("artikel 2, ".length()) + " " + r.tekst()).toList());
        assertEquals("artikel-2.lid-2.onderdeel-b, artikel-2.lid-2.nieuw-1, artikel-2.lid-2.nieuw-2, artikel-2.lid-3.nieuw-1, artikel-2.lid-3, artikel-2.lid-3.nieuw-2",
                String.join(", ", clean.stream().map(TekstEenheid::sleutel).dropWhile(key -> !key.equals("artikel-2.lid-2.onderdeel-b")).limit(6).toList()));
        assertEquals("na artikel 2, tweede lid", readings.stream().filter(r -> r.fate() == Fate.NIEUW).findFirst().orElseThrow().to());
    }

    @Test void lettered_lines_of_a_new_unit_become_its_parts() {
        String text = "2a. Het verbod geldt ook niet voor:\na. struiken;\nb. heggen.";
        List<Reading> fresh = Consolidation.read(REGULATION, List.of(added("artikel-2.lid-2", text, false))).stream().filter(r -> r.fate() == Fate.NIEUW).toList();
        assertEquals(List.of("artikel 2, lid 2a, aanhef: Het verbod geldt ook niet voor:", "artikel 2, lid 2a, onder a: struiken;", "artikel 2, lid 2a, onder b: heggen."),
                fresh.stream().map(r -> r.unit().citeertitel() + ": " + r.tekst()).toList());
        assertEquals("artikel-2.lid-2.nieuw-1", fresh.get(2).unit().ouder());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Kop:\\nb. struiken;", "Kop:\\na. een;\\nc. drie.", "Kop:\\na. een;\\nlos", "Kop:\\na. een;\\n- twee", "Kop:\\na.", "Kop\\n3 Los"})
    void what_is_no_simple_list_stays_one_text(String text) {
        String lines = text.replace("\\n", "\n");
        List<Reading> fresh = Consolidation.read(REGULATION, List.of(added("artikel-2.lid-1", lines, false))).stream().filter(r -> r.fate() == Fate.NIEUW).toList();
        assertEquals(List.of(lines), fresh.stream().map(Reading::tekst).toList());
    }

    @Test void numbered_lines_of_a_new_artikel_become_leden() {
        List<Reading> fresh = Consolidation.read(REGULATION, List.of(added("artikel-3", "Toezicht\n1. Er is toezicht.\n2. Er is verslag.", true)))
                .stream().filter(r -> r.fate() == Fate.NIEUW).toList();
        assertEquals(List.of("artikel 2a, aanhef", "artikel 2a, eerste lid", "artikel 2a, tweede lid"), fresh.stream().map(r -> r.unit().citeertitel()).toList());
    }

    @Test void a_moved_unit_takes_its_parts_along_and_tells_from_where() {
        List<Reading> readings = Consolidation.read(REGULATION, List.of(moved("artikel-2.lid-2", "artikel-2.lid-3", false)));
        assertEquals(List.of("artikel-2.lid-2 VERPLAATST", "artikel-2.lid-2.onderdeel-a VERPLAATST", "artikel-2.lid-2.onderdeel-b VERPLAATST"), changed(readings));
        Reading part = readings.stream().filter(r -> r.unit().sleutel().equals("artikel-2.lid-2.onderdeel-a")).findFirst().orElseThrow();
        assertEquals("artikel 2, tweede lid, onder a -> artikel 2, vierde lid, onder a (na artikel 2, derde lid)", part.from() + " -> " + part.unit().citeertitel() + " (" + part.to() + ")");
        assertEquals("artikel 2, vierde lid, aanhef", readings.stream().filter(Reading::isChanged).findFirst().orElseThrow().unit().citeertitel());
    }

    @Test void two_units_change_places_whatever_the_order_of_the_changes() {
        List<Wijziging> swap = List.of(moved("beslispunt-1", "beslispunt-3", true), moved("beslispunt-3", "beslispunt-1", true));
        List<String> keys = List.of("aanhef-1", "beslispunt-3", "beslispunt-2", "beslispunt-1");
        assertEquals(keys, Consolidation.clean(Consolidation.read(POINTS, swap)).stream().map(TekstEenheid::sleutel).toList());
        assertEquals(keys, Consolidation.clean(Consolidation.read(POINTS, swap.reversed())).stream().map(TekstEenheid::sleutel).toList());
    }

    @Test void a_move_to_where_it_stands_is_none() {
        assertEquals(List.of(), changed(Consolidation.read(POINTS, List.of(moved("beslispunt-2", "beslispunt-1", false)))));
        assertEquals(List.of(), changed(Consolidation.read(POINTS, List.of(moved("beslispunt-2", "beslispunt-3", true)))));
    }

    @Test void the_keys_of_what_results_are_unique_also_when_it_is_changed_again() {
        List<TekstEenheid> once = Consolidation.clean(Consolidation.read(POINTS, List.of(added("beslispunt-1", "x;", false), moved("beslispunt-3", "beslispunt-1", true))));
        List<TekstEenheid> twice = Consolidation.clean(Consolidation.read(once, List.of(added("beslispunt-1", "y;", false), added("beslispunt-1.nieuw-1", "z;", false))));
        assertEquals(List.of("", "0a", "1", "1b", "1a", "1aa", "2"), twice.stream().map(TekstEenheid::nummer).toList());
        assertEquals(twice.size(), new HashSet<>(twice.stream().map(TekstEenheid::sleutel).toList()).size());
    }

    @Test void other_text_for_the_whole_decision_leaves_what_is_around_it() {
        List<Reading> readings = Consolidation.replaced(POINTS, "1. het plan af te wijzen;\n2. niets te geven.");
        assertEquals(List.of("GELIJK", "VERVALT", "VERVALT", "VERVALT", "NIEUW", "NIEUW"), readings.stream().map(r -> r.fate().name()).toList());
        assertEquals("alternatief.beslispunt-2", Consolidation.clean(readings).getLast().sleutel());
        List<Reading> again = Consolidation.replaced(Consolidation.clean(readings), "Anders.");
        assertEquals(List.of("aanhef-1", "nieuw-alternatief.alinea-1"), Consolidation.clean(again).stream().map(TekstEenheid::sleutel).toList());
    }

    @ParameterizedTest
    @CsvSource({"beslispunt-9", "aanhef-1"})
    void an_unknown_or_locked_unit_is_refused(String key) {
        List<Wijziging> each = List.of(replaced(key, "x"), dropped(key), added(key, "x", true), moved("beslispunt-1", key, true), moved(key, "beslispunt-1", true));
        each.forEach(change -> assertThrows(IllegalArgumentException.class, () -> Consolidation.read(POINTS, List.of(change)), change::toString));
    }

    @Test void what_changes_nothing_may_name_anything() {
        List<Wijziging> nothing = List.of(new Wijziging("weg-1", "weg", "x", " x "), moved("beslispunt-1", "beslispunt-1", true), added("weg-1", " ", true), Wijziging.moving("weg-1", "weg", "x").beside("", true));
        assertEquals(List.of(), changed(Consolidation.read(POINTS, nothing)));
    }

    @Test void a_place_where_nothing_can_stand_is_refused() {
        Stream.of(List.of(moved("artikel-2", "artikel-2.lid-1", true)), List.of(moved("artikel-2.lid-1", "artikel-1", true)),
                List.of(dropped("artikel-2"), added("artikel-2.lid-1", "x", true)), List.of(dropped("artikel-2.lid-2"), moved("artikel-1.onderdeel-a", "artikel-2.lid-2.onderdeel-a", true)))
                .forEach(changes -> assertThrows(IllegalArgumentException.class, () -> Consolidation.read(REGULATION, changes), changes::toString));
    }

    @Test void a_lid_can_be_put_in_the_place_of_a_dropped_one_and_saved_from_a_dropped_artikel() {
        List<Reading> instead = Consolidation.read(POINTS, List.of(dropped("beslispunt-2"), added("beslispunt-2", "niets te geven;", false)));
        assertEquals(List.of("beslispunt-2 VERVALT", "beslispunt-2.nieuw-1 NIEUW"), changed(instead));
        List<Reading> saved = Consolidation.read(REGULATION, List.of(dropped("artikel-2"), moved("artikel-2.lid-2.onderdeel-a", "artikel-1.onderdeel-b", false)));
        assertEquals("artikel 1, onder c", saved.stream().filter(r -> r.fate() == Fate.VERPLAATST).findFirst().orElseThrow().unit().citeertitel());
    }

    private static List<String> changed(List<Reading> readings) {
        return readings.stream().filter(Reading::isChanged).map(r -> r.unit().sleutel() + " " + r.fate()).toList();
    }

    private static Wijziging replaced(String key, String text) {
        return new Wijziging(key, key, "was", text);
    }

    private static Wijziging dropped(String key) {
        return new Wijziging(key, key, "was", "");
    }

    private static Wijziging added(String neighbour, String text, boolean before) {
        return Wijziging.added(neighbour, neighbour, text, before);
    }

    private static Wijziging moved(String key, String neighbour, boolean before) {
        return Wijziging.moving(key, key, "was").beside(neighbour, before);
    }
}
