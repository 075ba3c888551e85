package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.text.TekstEenheid.Soort;
import org.junit.jupiter.api.Test;

/** Which artikel that only holds leden became which. The words are few, so that each limit can be met exactly; the name of the kind and its colon count as two. */
class WholesTest {

    private static final String GEEN = "";

    @Test
    void an_artikel_that_went_elsewhere_is_known_by_a_lid_that_stayed_the_same() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, "aap noot mies wim", "zus jet teun gijs hok does"), anker(2));
        List<TekstEenheid> wordt = besluit(anker(1), artikel(2, GEEN, "aap noot mies wim", "bok lam weide schapen duif kees"));
        assertEquals(List.of("artikel-1 artikel-2"), found(was, wordt, "artikel-1.lid-1 artikel-2.lid-1"));
        assertEquals(List.of(), found(was, wordt), "words that two artikelen share do not tell it while no lid does");
    }

    /** Its words weigh from 0.4 on. */
    @Test
    void an_artikel_with_a_lid_of_another_has_two_fifths_of_its_words() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, "aap noot", "zus jet teun gijs hok does"), anker(2));
        assertEquals(List.of("artikel-1 artikel-2"), found(was, besluit(anker(1), artikel(2, GEEN, "aap noot", "bok lam weide schapen duif kees")), "artikel-1.lid-1 artikel-2.lid-1"));
        assertEquals(List.of(), found(was, besluit(anker(1), artikel(2, GEEN, "aap noot", "bok lam weide schapen duif kees pim")), "artikel-1.lid-1 artikel-2.lid-1"));
        assertEquals(List.of("artikel-1 artikel-2"), found(was, besluit(anker(1), artikel(2, GEEN, "aap noot", "bok lam weide schapen duif")), "artikel-1.lid-1 artikel-2.lid-1"));
    }

    /** Its opschrift weighs 0.3, and the lid that stayed 0.1 when that is a tenth of the words of both; together they make 0.4. */
    @Test
    void an_opschrift_that_stayed_needs_a_tenth_of_the_words_in_leden_that_stayed() {
        String rest = "zus jet teun gijs hok does bok lam weide schapen duif kees pim vuur roos";
        List<TekstEenheid> was = besluit(artikel(1, "Markt", "aap noot", rest), anker(2));
        String other = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien";
        assertEquals(List.of("artikel-1 artikel-2"), found(was, besluit(anker(1), artikel(2, "Markt", "aap noot", other)), "artikel-1.lid-1 artikel-2.lid-1"));
        assertEquals(List.of(), found(was, besluit(anker(1), artikel(2, "Markt", "aap noot", other + " zestien")), "artikel-1.lid-1 artikel-2.lid-1"));
        assertEquals(List.of(), found(was, besluit(anker(1), artikel(2, "Kermis", "aap noot", other)), "artikel-1.lid-1 artikel-2.lid-1"));
    }

    @Test
    void an_opschrift_that_stayed_tells_it_with_either_the_place_or_the_number() {
        String old = "aap noot mies wim zus jet teun gijs";
        String young = "een twee drie vier vijf zes zeven acht";
        assertEquals(List.of("artikel-1 artikel-2"), found(besluit(artikel(1, "Markt", old)), besluit(anker(1), artikel(2, "Markt", young))), "in its place between the others");
        assertEquals(List.of("artikel-1 artikel-1"), found(besluit(artikel(1, "Markt", old), anker(2)), besluit(anker(3), artikel(1, "Markt", young))), "under its number");
        assertEquals(List.of(), found(besluit(artikel(1, "Markt", old), anker(2)), besluit(anker(1), artikel(2, "Markt", young))), "a word in common above two other artikelen");
    }

    @Test
    void an_artikel_without_opschrift_is_not_known_by_its_first_lid() {
        String old = "aap noot mies wim zus jet teun gijs hok does";
        String young = "een twee drie vier vijf zes zeven acht negen tien";
        assertEquals(List.of(), found(besluit(artikel(1, GEEN, "Geen bezwaar", old)), besluit(artikel(1, GEEN, "Geen bezwaar", young))), "a standard lid that stands in many");
    }

    @Test
    void an_artikel_in_its_place_and_under_its_number_has_two_fifths_of_its_words() {
        assertEquals(List.of("artikel-1 artikel-1"), found(besluit(artikel(1, GEEN, "aap noot mies wim zus jet teun gijs")), besluit(artikel(1, GEEN, "aap noot een twee drie vier vijf zes"))));
        assertEquals(List.of(), found(besluit(artikel(1, GEEN, "aap noot mies wim zus jet teun gijs")), besluit(artikel(1, GEEN, "aap zeven een twee drie vier vijf zes"))));
    }

    @Test
    void half_of_the_words_is_too_little_elsewhere_or_under_another_number_or_opschrift() {
        String old = "aap noot mies wim zus jet teun gijs";
        String young = "aap noot mies een twee drie vier vijf";
        assertEquals(List.of("artikel-1 artikel-1"), found(besluit(artikel(1, GEEN, old), anker(2)), besluit(artikel(1, GEEN, young), anker(2))));
        assertEquals(List.of(), found(besluit(artikel(1, GEEN, old)), besluit(artikel(2, GEEN, young))), "another number");
        assertEquals(List.of(), found(besluit(artikel(1, GEEN, old), anker(2)), besluit(anker(3), artikel(1, GEEN, young))), "another place");
        assertEquals(List.of(), found(besluit(artikel(1, "Markt", old)), besluit(artikel(1, "Kermis", young))), "another opschrift");
        assertEquals(List.of("artikel-1 artikel-1"), found(besluit(artikel(1, GEEN, old)), besluit(artikel(1, "Kermis", young))), "it got its opschrift now");
        assertEquals(List.of("artikel-1 artikel-1"), found(besluit(artikel(1, "Markt", old)), besluit(artikel(1, GEEN, young))), "it lost its opschrift");
    }

    /** Three fifths of the words, in their order. */
    @Test
    void an_artikel_of_which_nothing_else_tells_which_one_it_is_has_most_of_its_words_in_their_order() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, "aap noot mies wim zus jet teun gijs"), anker(2));
        assertEquals(List.of("artikel-1 artikel-2"), found(was, besluit(anker(1), artikel(2, GEEN, "aap noot mies wim een twee drie vier"))));
        assertEquals(List.of(), found(was, besluit(anker(1), artikel(2, GEEN, "aap noot mies een twee drie vier vijf"))), "half of them");
        assertEquals(List.of(), found(was, besluit(anker(1), artikel(2, GEEN, "aap noot wim mies een twee drie vier"))), "half of them in their order");
        assertEquals(List.of("artikel-1 artikel-2"), found(was, besluit(anker(1), artikel(2, GEEN, "aap noot wim mies zus een twee drie"))));
    }

    @Test
    void the_surest_pair_comes_first() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, "aap noot mies wim zus jet teun gijs"));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, "aap noot mies een twee drie vier vijf"), artikel(2, GEEN, "aap noot mies wim zus jet teun acht"));
        assertEquals(List.of("artikel-1 artikel-2"), found(was, wordt));
        assertEquals(List.of("artikel-2 artikel-1"), found(wordt, was));
    }

    @Test
    void a_beslispunt_with_onderdelen_is_no_artikel() {
        List<TekstEenheid> punt = List.of(new TekstEenheid("beslispunt-1", "", Soort.BESLISPUNT, "1", "beslispunt 1", "", false),
                new TekstEenheid("beslispunt-1.onderdeel-a", "beslispunt-1", Soort.ONDERDEEL, "a", "beslispunt 1, onder a", "aap noot mies wim zus", true));
        assertEquals(List.of(), found(punt, besluit(artikel(1, GEEN, "aap noot mies wim zus")), "beslispunt-1.onderdeel-a artikel-1.lid-1"));
    }

    /** "Artikel 4 (vervallen)" and its like. */
    @Test
    void what_has_a_text_of_its_own_is_not_known_by_what_others_hold() {
        List<TekstEenheid> text = besluit(eigenTekst(1, "aap noot mies wim zus jet"));
        List<TekstEenheid> leden = besluit(artikel(1, GEEN, "aap noot mies", "wim zus jet"));
        assertEquals(List.of(), found(text, leden));
        assertEquals(List.of(), found(leden, text));
    }

    @Test
    void a_decision_of_very_many_artikelen_without_counterpart_is_left_as_it_is() {
        assertEquals(List.of("artikel-400 artikel-900"), found(besluit(many(1, 400)), besluit(many(401, 500))));
        assertEquals(List.of(), found(besluit(many(1, 409)), besluit(many(421, 489))));
    }

    /** So many artikelen, the last one with an opschrift. */
    private static List<List<TekstEenheid>> many(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(number -> artikel(number, number == from + count - 1 ? "Citeertitel" : GEEN, words(number))).toList();
    }

    /** Eight words that no other number has. */
    private static String words(int number) {
        String letters = ("" + number).chars().mapToObj(digit -> "" + (char) (digit - '0' + 'a')).collect(Collectors.joining());
        return Stream.of("b", "d", "f", "g", "h", "k", "l", "m").map(first -> first + letters).collect(Collectors.joining(" "));
    }

    @Test
    void an_opschrift_of_which_no_word_stayed_is_that_of_its_artikel() {
        UnitPairs pairs = new UnitPairs(besluit(artikel(1, "Markt", "aap noot"), artikel(2, "Kermis", "mies wim")), besluit(artikel(1, "Braderie", "zus jet"), artikel(2, GEEN, "teun gijs")));
        pairs.pair(0, 0);
        new Wholes(pairs).findOpschriften();
        assertEquals(List.of("artikel-1 artikel-1", "artikel-1.kop-1 artikel-1.kop-1"), shown(pairs));
    }

    @Test
    void an_opschrift_that_came_in_was_no_lid_before() {
        UnitPairs pairs = new UnitPairs(besluit(artikel(1, GEEN, "aap noot")), besluit(artikel(1, "Markt", "mies wim")));
        pairs.pair(0, 0);
        new Wholes(pairs).findOpschriften();
        assertEquals(List.of("artikel-1 artikel-1"), shown(pairs));
    }

    /** The artikelen that are found, besides what was known: the anchors, and pairs such as "artikel-1.lid-1 artikel-2.lid-1". */
    private static List<String> found(List<TekstEenheid> was, List<TekstEenheid> wordt, String... known) {
        UnitPairs pairs = new UnitPairs(was, wordt);
        IntStream.range(0, was.size()).filter(i -> was.get(i).tekst().equals("anker")).forEach(i -> pairs.pair(i, indexed(wordt).filter(j -> wordt.get(j).tekst().equals("anker")).findFirst().orElseThrow()));
        for (String one : known) {
            String[] keys = one.split(" ");
            pairs.pair(index(was, keys[0]), index(wordt, keys[1]));
        }
        List<String> before = shown(pairs);
        Wholes wholes = new Wholes(pairs);
        boolean found = wholes.find();
        List<String> more = new ArrayList<>(shown(pairs));
        more.removeAll(before);
        assertEquals(!more.isEmpty(), found);
        assertFalse(wholes.find(), "all is found at once");
        return more;
    }

    private static IntStream indexed(List<TekstEenheid> units) {
        return IntStream.range(0, units.size());
    }

    private static int index(List<TekstEenheid> units, String key) {
        return indexed(units).filter(i -> units.get(i).sleutel().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> shown(UnitPairs pairs) {
        return indexed(pairs.oud()).filter(i -> pairs.partner(i) != UnitPairs.NONE).mapToObj(i -> pairs.oud().get(i).sleutel() + " " + pairs.nieuw().get(pairs.partner(i)).sleutel()).toList();
    }

    @SafeVarargs
    static List<TekstEenheid> besluit(List<TekstEenheid>... artikelen) {
        return besluit(Arrays.asList(artikelen));
    }

    private static List<TekstEenheid> besluit(List<List<TekstEenheid>> artikelen) {
        return artikelen.stream().flatMap(List::stream).toList();
    }

    static List<TekstEenheid> artikel(int number, String title, String... leden) {
        String key = "artikel-" + number;
        List<TekstEenheid> units = new ArrayList<>(List.of(new TekstEenheid(key, "", Soort.ARTIKEL, "" + number, "artikel " + number, "", false)));
        if (!title.isEmpty()) {
            units.add(new TekstEenheid(key + ".kop-1", key, Soort.KOP, "", "opschrift van artikel " + number, title, true));
        }
        for (int lid = 1; lid <= leden.length; lid++) {
            units.add(new TekstEenheid(key + ".lid-" + lid, key, Soort.LID, "" + lid, "artikel " + number + ", lid " + lid, leden[lid - 1], true));
        }
        return units;
    }

    private static List<TekstEenheid> eigenTekst(int number, String text) {
        return List.of(new TekstEenheid("artikel-" + number, "", Soort.ARTIKEL, "" + number, "artikel " + number, text, true));
    }

    /** An artikel that both versions have, so that what stands on the other side of it went elsewhere. */
    private static List<TekstEenheid> anker(int number) {
        return eigenTekst(number, "anker");
    }
}
