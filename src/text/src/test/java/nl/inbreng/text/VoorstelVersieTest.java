package nl.inbreng.text;

import static nl.inbreng.text.EenheidAfkomstTest.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoorstelVersieTest {

    private static final String PLAN = "Het college maakt een plan voor de wijk.";
    private static final String KREDIET = "De raad stelt een krediet van € 50.000 beschikbaar.";
    private static final String NIEUW = "Na twee jaar volgt een evaluatie met bewoners.";

    @Test
    void a_renumbered_unit_keeps_its_key_and_a_new_one_gets_a_key_of_its_own() {
        VoorstelVersie second = VoorstelVersie.eerste(points(PLAN, KREDIET)).following(points(NIEUW, PLAN, KREDIET));
        assertEquals(List.of("beslispunt-1-n2", "beslispunt-1", "beslispunt-2"), keys(second));
        assertEquals(List.of("beslispunt 1", "beslispunt 2", "beslispunt 3"), second.eenheden().stream().map(TekstEenheid::citeertitel).toList());
        assertEquals(2, second.volgnr());
    }

    @Test
    void a_key_of_a_vanished_unit_is_not_given_again_versions_later() {
        VoorstelVersie second = VoorstelVersie.eerste(points(PLAN, KREDIET)).following(points(PLAN));
        VoorstelVersie third = second.following(points(PLAN, NIEUW));
        assertEquals(List.of("beslispunt-1", "beslispunt-2-n2"), keys(third));
        VoorstelVersie fourth = third.following(points(PLAN)).following(points(PLAN, "Iets anders komt hier te staan."));
        assertEquals(List.of("beslispunt-1", "beslispunt-2-n3"), keys(fourth));
    }

    @Test
    void of_a_split_unit_the_part_most_like_it_keeps_the_key() {
        VoorstelVersie second = VoorstelVersie.eerste(points("Er komt een plan. " + KREDIET)).following(points("Er komt een plan.", KREDIET));
        assertEquals(1, keys(second).stream().filter("beslispunt-1"::equals).count());
        assertEquals(2, Set.copyOf(keys(second)).size());
        assertEquals("beslispunt-1", keys(second).get(1));
    }

    @Test
    void a_new_unit_of_which_somebody_says_which_vanished_one_it_is_keeps_its_key() {
        VoorstelVersie second = VoorstelVersie.eerste(points(PLAN, KREDIET)).following(points(PLAN, NIEUW), Map.of("beslispunt-2", "beslispunt-2"));
        assertEquals(List.of("beslispunt-1", "beslispunt-2"), keys(second));
        assertEquals(new EenheidAfkomst("beslispunt-2", "beslispunt-2", EenheidAfkomst.Relatie.GEWIJZIGD, 0), second.afkomst().getLast());
        assertTrue(second.afkomst().getLast().isByKeyAlone() && !second.afkomst().getFirst().isByKeyAlone());
        assertEquals(second.afkomst(), EenheidAfkomst.metSleutels(points(PLAN, KREDIET), second.eenheden(), Set.copyOf(keys(second))), "and is found so again");
    }

    @Test
    void what_is_said_of_a_unit_that_a_text_tells_changes_nothing_and_one_unit_is_not_two() {
        VoorstelVersie first = VoorstelVersie.eerste(points(PLAN, KREDIET));
        assertEquals(first.following(points(PLAN, NIEUW)), first.following(points(PLAN, NIEUW), Map.of("beslispunt-1", "beslispunt-2", "beslispunt-2", "beslispunt-1", "beslispunt-9", "beslispunt-9")));
        VoorstelVersie both = first.following(points(PLAN, NIEUW, "De wethouder schrijft elk half jaar een brief."), Map.of("beslispunt-3", "beslispunt-2", "beslispunt-2", "beslispunt-2"));
        assertEquals(List.of("beslispunt-1", "beslispunt-2", "beslispunt-3"), keys(both));
    }

    @Test
    void a_parent_is_renamed_with_its_children() {
        TekstEenheid artikel = new TekstEenheid("artikel-1", "", TekstEenheid.Soort.ARTIKEL, "1", "artikel 1", "", false);
        TekstEenheid lid = new TekstEenheid("artikel-1.lid-1", "artikel-1", TekstEenheid.Soort.LID, "1", "artikel 1, lid 1", PLAN, true);
        TekstEenheid artikel2 = new TekstEenheid("artikel-2", "", TekstEenheid.Soort.ARTIKEL, "2", "artikel 2", "", false);
        TekstEenheid lid2 = new TekstEenheid("artikel-2.lid-1", "artikel-2", TekstEenheid.Soort.LID, "1", "artikel 2, lid 1", PLAN, true);
        VoorstelVersie second = VoorstelVersie.eerste(List.of(artikel, lid)).following(List.of(artikel2, lid2));
        assertEquals(List.of("artikel-1", "artikel-1.lid-1"), keys(second));
        assertEquals("artikel-1", second.eenheden().get(1).ouder());
    }

    @Test
    void a_key_twice_is_refused() {
        List<TekstEenheid> twice = List.of(points(PLAN).getFirst(), points(KREDIET).getFirst());
        assertThrows(IllegalArgumentException.class, () -> VoorstelVersie.eerste(twice));
        assertThrows(IllegalArgumentException.class, () -> new VoorstelVersie(1, points(PLAN), Set.of(), List.of()));
    }

    private static List<String> keys(VoorstelVersie versie) {
        return versie.eenheden().stream().map(TekstEenheid::sleutel).toList();
    }
}
