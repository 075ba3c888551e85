package nl.inbreng.text;

import static nl.inbreng.text.EenheidAfkomstTest.points;
import static nl.inbreng.text.WholesTest.artikel;
import static nl.inbreng.text.WholesTest.besluit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which beslispunten came apart or together. Each case is read both ways: what is split from the one version to the other is joined the other way around. */
class PartsTest {

    private static final String WHOLE = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien";

    /** None of its parts is so much alike that it could be the whole itself. */
    @Test
    void a_beslispunt_that_fell_apart_into_many_is_seen_when_four_fifths_of_its_words_are_left() {
        assertEquals(List.of(1, 2, 3, 4, 5), parts(WHOLE, "een twee drie", "vier vijf zes", "zeven acht negen", "tien elf twaalf", "dertien veertien vijftien"));
        assertEquals(List.of(1, 2, 3, 4), parts(WHOLE, "een twee drie", "vier vijf zes", "zeven acht negen", "tien elf twaalf"));
        assertEquals(List.of(), parts(WHOLE, "een twee drie", "vier vijf zes", "zeven acht negen", "tien elf"));
        assertEquals(List.of(2, 3, 4, 5), parts(WHOLE, "aap noot mies", "een twee drie", "vier vijf zes", "zeven acht negen", "tien elf twaalf", "wim zus jet"), "without what is new around them");
    }

    @Test
    void a_part_has_half_of_its_words_from_the_whole_in_their_order() {
        assertEquals(List.of(1, 2, 3, 4, 5), parts(WHOLE, "een twee drie aap noot mies", "vier vijf zes", "zeven acht negen", "tien elf twaalf", "dertien veertien vijftien"));
        assertEquals(List.of(2, 3, 4, 5), parts(WHOLE, "een twee drie aap noot mies wim", "vier vijf zes", "zeven acht negen", "tien elf twaalf", "dertien veertien vijftien"));
        assertEquals(List.of(2, 3, 4, 5), parts(WHOLE, "drie twee een", "vier vijf zes", "zeven acht negen", "tien elf twaalf", "dertien veertien vijftien"), "the words are there, but not its sentence");
    }

    /** A larger part may be taken for the whole itself; then three fifths of the words are enough. */
    @Test
    void a_beslispunt_that_lost_a_part_keeps_three_fifths_of_its_words_with_it() {
        String whole = "een twee drie vier vijf zes zeven acht negen tien";
        assertEquals(List.of(1, 2), parts(whole, "een twee drie aap noot", "vier vijf zes"));
        assertEquals(List.of(), parts(whole, "een twee drie aap noot", "vier vijf mies"));
        assertEquals(List.of(1, 2), parts(whole, "een twee drie vier aap noot mies wim", "vijf zes zeven acht"));
        assertEquals(List.of(), parts(whole, "een twee drie vier aap noot mies wim zus", "vijf zes zeven acht"), "less than half of its words are from the whole, so it was reworded and the other is new");
    }

    /** The larger part of beslispunt 1 was taken for the whole, and beslispunt 2 of the newer version for its other half. */
    @Test
    void what_is_a_part_of_the_one_was_not_joined_from_others() {
        List<TekstEenheid> was = points("aap noot mies wim zus jet teun gijs een twee drie vier vijf zes zeven acht", "een twee drie", "vier vijf zes", "zeven acht negen", "tien elf twaalf", "dertien veertien vijftien");
        List<String> found = shown(was, points("aap noot mies wim zus jet teun gijs", WHOLE));
        assertEquals(List.of("beslispunt-1 GESPLITST beslispunt-1", "beslispunt-1 GESPLITST beslispunt-2", "beslispunt-2 VERVALLEN ", "beslispunt-3 VERVALLEN "), found.subList(0, 4));
        assertEquals(7, found.size());
    }

    /** Without the words of beslispunt 1 too few of those of the long one come from the others. */
    @Test
    void what_came_apart_was_not_joined_to_others() {
        String[] others = {"boom roos vis vuur bok lam kat", "soep brood kaas melk thee boter jam", "rood geel blauw groen paars roze wit", "maan ster zon wolk wind storm mist"};
        String all = String.join(" ", others) + " een twee drie vier vijf zes zeven acht stoel tafel bed kast";
        List<TekstEenheid> was = points(WHOLE, others[0], others[1], others[2], others[3]);
        List<String> found = shown(was, points("een twee drie", "vier vijf zes", "zeven acht negen", "tien elf twaalf", "dertien veertien vijftien", all));
        assertEquals(List.of("beslispunt-1 GESPLITST beslispunt-1", "beslispunt-1 GESPLITST beslispunt-5", "beslispunt-2 VERVALLEN ", " NIEUW beslispunt-6"), List.of(found.get(0), found.get(4), found.get(5), found.getLast()));
    }

    @Test
    void an_opschrift_is_no_part_of_a_lid() {
        List<TekstEenheid> lid = besluit(artikel(1, "", "een twee drie vier vijf zes zeven acht negen tien"));
        List<TekstEenheid> titled = besluit(artikel(1, "een twee drie vier", "vijf zes zeven acht negen tien"));
        assertEquals(List.of("artikel-1 GELIJK artikel-1", "artikel-1.lid-1 GEWIJZIGD artikel-1.lid-1", " NIEUW artikel-1.kop-1"), shown(lid, titled));
        assertEquals(List.of("artikel-1 GELIJK artikel-1", "artikel-1.kop-1 VERVALLEN ", "artikel-1.lid-1 GEWIJZIGD artikel-1.lid-1"), shown(titled, lid));
    }

    /** The limit keeps a decision of many hundreds of other beslispunten from taking minutes. */
    @Test
    void among_very_many_beslispunten_that_went_and_came_no_part_is_sought() {
        String[] parts = {"een twee drie", "vier vijf zes", "zeven acht negen", "tien elf twaalf", "dertien veertien vijftien"};
        assertEquals(List.of(1, 2, 3, 4, 5), rows(points(many("x", 399, WHOLE)), points(many("y", 495, parts))));
        assertEquals(List.of(), rows(points(many("x", 408, WHOLE)), points(many("y", 484, parts))));
    }

    private static String[] many(String mark, int others, String... first) {
        return Stream.concat(Stream.of(first), IntStream.range(0, others).mapToObj(i -> words(mark, i))).toArray(String[]::new);
    }

    /** Three words that no other number has. */
    private static String words(String mark, int number) {
        String letters = ("" + number).chars().mapToObj(digit -> "" + (char) (digit - '0' + 'a')).collect(Collectors.joining());
        return Stream.of("p", "q", "r").map(first -> first + mark + letters).collect(Collectors.joining(" "));
    }

    /** Numbers of the beslispunten into which the only one was split, which are also those that were joined to it the other way around. */
    private static List<Integer> parts(String whole, String... texts) {
        List<Integer> split = rows(points(whole), points(texts));
        List<Integer> joined = new ArrayList<>(shown(points(texts), points(whole)).stream().filter(row -> row.contains(" SAMENGEVOEGD ")).map(row -> Integer.valueOf(row.replaceAll("beslispunt-(\\d+) .*", "$1"))).toList());
        Collections.sort(joined);
        assertEquals(split, joined);
        return split;
    }

    private static List<Integer> rows(List<TekstEenheid> was, List<TekstEenheid> wordt) {
        return shown(was, wordt).stream().filter(row -> row.contains(" GESPLITST ")).map(row -> Integer.valueOf(row.replaceAll(".* beslispunt-", ""))).toList();
    }

    private static List<String> shown(List<TekstEenheid> was, List<TekstEenheid> wordt) {
        return EenheidAfkomst.tussen(was, wordt).stream().map(row -> row.oud() + " " + row.relatie() + " " + row.nieuw()).toList();
    }
}
