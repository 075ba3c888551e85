package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.inbreng.text.EenheidAfkomst.Relatie;
import nl.inbreng.text.TekstEenheid.Soort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EenheidAfkomstTest {

    private static final String PLAN = "Het college maakt een plan voor de wijk en stuurt dat aan de raad.";
    private static final String KREDIET = "De raad stelt een krediet van € 50.000 beschikbaar uit de reserve.";
    private static final String EVALUATIE = "Na twee jaar evalueert het college de uitvoering met de bewoners.";

    @Test
    void a_unit_that_is_only_renumbered_is_gelijk() {
        List<TekstEenheid> was = points(PLAN, KREDIET);
        assertEquals(List.of("beslispunt-1 GELIJK beslispunt-2", "beslispunt-2 GELIJK beslispunt-3", " NIEUW beslispunt-1"), shown(was, points(EVALUATIE, PLAN, KREDIET)));
    }

    @Test
    void a_unit_with_most_of_its_words_is_gewijzigd_and_one_without_is_another() {
        assertEquals(List.of("beslispunt-1 GEWIJZIGD beslispunt-1"), shown(points(PLAN), points(PLAN.replace("plan", "programma"))));
        assertEquals(List.of("beslispunt-1 VERVALLEN ", " NIEUW beslispunt-1"), shown(points(PLAN), points("Iets heel anders besluiten.")));
    }

    @Test
    void equal_text_in_another_order_is_verplaatst() {
        assertEquals(List.of("beslispunt-1 GELIJK beslispunt-2", "beslispunt-2 GELIJK beslispunt-3", "beslispunt-3 VERPLAATST beslispunt-1"),
                shown(points(PLAN, KREDIET, EVALUATIE), points(EVALUATIE, PLAN, KREDIET)));
        assertEquals(List.of("beslispunt-1 GELIJK beslispunt-2", "beslispunt-2 GELIJK beslispunt-3", "beslispunt-3 VERPLAATST beslispunt-1"),
                shown(points(PLAN, KREDIET, EVALUATIE), points(EVALUATIE.replace("twee", "drie"), PLAN, KREDIET)));
    }

    @Test
    void one_unit_in_two_is_gesplitst_and_two_in_one_samengevoegd() {
        String both = PLAN + " " + KREDIET;
        assertEquals(List.of("beslispunt-1 GESPLITST beslispunt-1", "beslispunt-1 GESPLITST beslispunt-2", "beslispunt-2 GELIJK beslispunt-3"),
                shown(points(both, EVALUATIE), points(PLAN, KREDIET, EVALUATIE)));
        assertEquals(List.of("beslispunt-1 SAMENGEVOEGD beslispunt-1", "beslispunt-2 SAMENGEVOEGD beslispunt-1", "beslispunt-3 GELIJK beslispunt-2"),
                shown(points(PLAN, KREDIET, EVALUATIE), points(both, EVALUATIE)));
    }

    @Test
    void an_inserted_artikel_moves_no_other() {
        List<TekstEenheid> was = List.of(artikel(1), lid(1, 1, PLAN), lid(1, 2, KREDIET));
        List<TekstEenheid> wordt = List.of(artikel(1), lid(1, 1, EVALUATIE), artikel(2), lid(2, 1, PLAN), lid(2, 2, KREDIET));
        assertEquals(List.of("artikel-1 GELIJK artikel-2", "artikel-1.lid-1 GELIJK artikel-2.lid-1", "artikel-1.lid-2 GELIJK artikel-2.lid-2",
                " NIEUW artikel-1", " NIEUW artikel-1.lid-1"), shown(was, wordt));
    }

    @Test
    void equal_text_below_another_artikel_is_verplaatst() {
        List<TekstEenheid> was = List.of(artikel(1), lid(1, 1, PLAN), lid(1, 2, KREDIET), artikel(2), lid(2, 1, EVALUATIE));
        List<TekstEenheid> wordt = List.of(artikel(1), lid(1, 1, PLAN), artikel(2), lid(2, 1, KREDIET), lid(2, 2, EVALUATIE));
        assertTrue(shown(was, wordt).contains("artikel-1.lid-2 VERPLAATST artikel-2.lid-1"), shown(was, wordt).toString());
    }

    /** The limits: 0.4 alike (0.3 more at one citation does not help), 0.8 and five words to be found elsewhere. */
    @Test
    void just_enough_common_words_make_a_pair_and_fewer_do_not() {
        assertEquals(List.of("beslispunt-1 GEWIJZIGD beslispunt-1"), shown(points("aap noot mies wim zus"), points("aap noot jet teun gijs")));
        assertEquals(List.of("beslispunt-1 VERVALLEN ", " NIEUW beslispunt-1"), shown(points("aap noot mies wim zus"), points("aap noot jet teun gijs lam")));
        assertEquals(List.of("beslispunt-1 VERPLAATST beslispunt-3", "beslispunt-2 GELIJK beslispunt-1", "beslispunt-3 GELIJK beslispunt-2"),
                shown(points("aap noot mies wim zus", PLAN, KREDIET), points(PLAN, KREDIET, "aap noot mies wim jet")));
        assertEquals(List.of("beslispunt-1 VERVALLEN ", "beslispunt-2 GELIJK beslispunt-1", "beslispunt-3 GELIJK beslispunt-2", " NIEUW beslispunt-3"),
                shown(points("aap noot mies wim", PLAN, KREDIET), points(PLAN, KREDIET, "wim mies noot aap")), "four words are too few to be sure");
    }

    @Test
    void an_equal_text_of_two_words_is_found_elsewhere_too() {
        assertEquals(List.of("beslispunt-1 GELIJK beslispunt-2", "beslispunt-2 GELIJK beslispunt-3", "beslispunt-3 VERPLAATST beslispunt-1"),
                shown(points(PLAN, KREDIET, "Geen bezwaar."), points("Geen bezwaar.", PLAN, KREDIET)));
    }

    /** Half of the words of each part must be of the old unit, and both together not hold more than 1.2 times its words. */
    @Test
    void parts_are_parts_at_half_their_words_and_when_they_share_few() {
        splits("aap noot mies wim zus jet teun gijs", "aap noot mies wim", "zus jet hok does", true);
        splits("aap noot mies wim zus jet teun gijs", "aap noot mies wim", "zus hok does lam", false);
        splits("aap noot mies wim zus jet teun gijs", "aap noot mies kees lam bok", "zus jet teun gijs", true);
        splits("aap noot mies wim zus", "aap noot mies", "mies wim zus", true);
        splits("aap noot mies wim zus", "aap noot mies wim", "noot mies wim zus", false);
        splits("een twee drie vier vijf zes zeven acht negen tien", "een twee drie vier vijf zes zeven acht negen tien", "tien", false);
    }

    private static void splits(String whole, String first, String second, boolean parts) {
        assertEquals(parts, shown(points(whole), points(first, second)).toString().contains("GESPLITST"), () -> shown(points(whole), points(first, second)).toString());
        assertEquals(parts, shown(points(first, second), points(whole)).toString().contains("SAMENGEVOEGD"), () -> shown(points(first, second), points(whole)).toString());
    }

    @Test
    void where_a_unit_stands_is_told_by_what_became_of_the_unit_around_it() {
        List<TekstEenheid> second = List.of(artikel(1), lid(1, 1, EVALUATIE), artikel(2), lid(2, 1, PLAN), lid(2, 2, KREDIET));
        List<TekstEenheid> first = List.of(artikel(1), lid(1, 1, PLAN), lid(1, 2, KREDIET));
        assertTrue(shown(second, first).containsAll(List.of("artikel-2.lid-1 GELIJK artikel-1.lid-1", "artikel-2.lid-2 GELIJK artikel-1.lid-2")), () -> shown(second, first).toString());
        assertEquals("artikel-1.lid-1 VERPLAATST beslispunt-1", shown(List.of(artikel(1), lid(1, 1, PLAN)), points(PLAN)).get(1), "it came out of its artikel");
        assertEquals(List.of("artikel-1 VERVALLEN ", "artikel-1.lid-1 GELIJK artikel-1.lid-1", " NIEUW artikel-1"),
                shown(List.of(titled("Bomen en planten"), lid(1, 1, PLAN)), List.of(titled("Geld uit kas"), lid(1, 1, PLAN))), "both headings are others, so nothing says that it moved");
    }

    private static TekstEenheid titled(String title) {
        return new TekstEenheid("artikel-1", "", Soort.ARTIKEL, "1", "artikel 1", title, false);
    }

    @Test
    void every_unit_of_both_versions_has_a_row() {
        Random random = new Random(4);
        List<String> texts = List.of(PLAN, KREDIET, EVALUATIE, PLAN + " " + KREDIET, "De raad besluit.", PLAN.replace("wijk", "buurt"));
        for (int round = 0; round < 300; round++) {
            List<TekstEenheid> was = points(some(random, texts));
            List<TekstEenheid> wordt = points(some(random, texts));
            List<EenheidAfkomst> rows = EenheidAfkomst.tussen(was, wordt);
            was.forEach(unit -> assertTrue(rows.stream().anyMatch(row -> row.oud().equals(unit.sleutel()))));
            wordt.forEach(unit -> assertTrue(rows.stream().anyMatch(row -> row.nieuw().equals(unit.sleutel()))));
        }
    }

    /** A thousand units, all reworded, or all in another order: the work stays bounded. */
    @Test
    @Tag("maat")
    void a_thousand_units_are_matched_in_seconds() {
        List<String> texts = IntStream.range(0, 1000).mapToObj(i -> "Punt " + i + ": " + PLAN.replace("wijk", "wijk" + i % 50)).toList();
        List<TekstEenheid> was = points(texts.toArray(String[]::new));
        long start = System.nanoTime();
        List<EenheidAfkomst> reworded = EenheidAfkomst.tussen(was, points(texts.stream().map(text -> text.replace("plan", "programma")).toArray(String[]::new)));
        List<EenheidAfkomst> reversed = EenheidAfkomst.tussen(was, points(texts.reversed().toArray(String[]::new)));
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("origins of 1,000 units, all reworded and all reversed: " + millis + " ms together");
        assertTrue(reworded.stream().allMatch(row -> row.relatie() == Relatie.GEWIJZIGD));
        assertEquals(999, reversed.stream().filter(row -> row.relatie() == Relatie.VERPLAATST).count());
        assertTrue(millis < 20_000, millis + " ms");
    }

    @Test
    void a_row_without_the_key_that_it_needs_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new EenheidAfkomst("", "b", Relatie.GELIJK, 1));
        assertThrows(IllegalArgumentException.class, () -> new EenheidAfkomst("a", "b", Relatie.NIEUW, 0));
        assertThrows(IllegalArgumentException.class, () -> new EenheidAfkomst("a", "", Relatie.VERVALLEN, Double.NaN));
    }

    private static String[] some(Random random, List<String> texts) {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> texts.get(random.nextInt(texts.size()))).toArray(String[]::new);
    }

    private static List<String> shown(List<TekstEenheid> was, List<TekstEenheid> wordt) {
        return EenheidAfkomst.tussen(was, wordt).stream().map(row -> row.oud() + " " + row.relatie() + " " + row.nieuw()).toList();
    }

    static List<TekstEenheid> points(String... texts) {
        List<TekstEenheid> units = new ArrayList<>();
        for (int i = 1; i <= texts.length; i++) {
            units.add(new TekstEenheid("beslispunt-" + i, "", Soort.BESLISPUNT, String.valueOf(i), "beslispunt " + i, texts[i - 1], true));
        }
        return units;
    }

    private static TekstEenheid artikel(int number) {
        return new TekstEenheid("artikel-" + number, "", Soort.ARTIKEL, String.valueOf(number), "artikel " + number, "", false);
    }

    private static TekstEenheid lid(int artikel, int number, String text) {
        return new TekstEenheid("artikel-" + artikel + ".lid-" + number, "artikel-" + artikel, Soort.LID, String.valueOf(number),
                "artikel " + artikel + ", lid " + number, text, true);
    }
}
