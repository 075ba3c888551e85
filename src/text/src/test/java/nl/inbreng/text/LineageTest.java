package nl.inbreng.text;

import static nl.inbreng.text.WholesTest.artikel;
import static nl.inbreng.text.WholesTest.besluit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.text.TekstEenheid.Soort;
import org.junit.jupiter.api.Test;

/** How much two leden have in common to be one, inside their artikel and beyond it. The words are few, so that each limit can be met exactly. */
class LineageTest {

    private static final String GEEN = "";
    private static final String LID = "aap noot mies wim zus";
    /** Leden that have nothing in common with any other. */
    private static final String OUD_EIGEN = "een twee drie vier vijf zes zeven acht negen tien";
    private static final String NIEUW_EIGEN = "rood geel blauw groen paars roze wit zwart grijs bruin";

    /** What else stands in the artikelen is not alike, so they are two artikelen. */
    @Test
    void a_lid_that_stays_in_order_in_another_artikel_has_three_fifths_of_its_words() {
        assertEquals("artikel-1.lid-2 GEWIJZIGD artikel-2.lid-2", elsewhere("aap noot mies jet teun"));
        assertEquals("artikel-1.lid-2 VERVALLEN ", elsewhere("aap noot mies jet teun gijs"));
        assertEquals("artikel-1.lid-2 GEWIJZIGD artikel-2.lid-2", elsewhere("mies noot aap jet teun"), "in any order");
    }

    private static String elsewhere(String text) {
        return row("artikel-1.lid-2", besluit(artikel(1, GEEN, OUD_EIGEN, LID)), besluit(artikel(2, GEEN, NIEUW_EIGEN, text)));
    }

    /** A lid that is hardly alike tells which artikel it is when its common words, two fifths of all, have one order. */
    @Test
    void a_renumbered_artikel_is_known_by_a_lid_with_two_fifths_of_its_words_in_their_order() {
        assertEquals("artikel-1 GELIJK artikel-2", renumbered("aap noot jet teun gijs"));
        assertEquals("artikel-1 VERVALLEN ", renumbered("aap noot jet teun gijs hok"));
        assertEquals("artikel-1 VERVALLEN ", renumbered("noot aap jet teun gijs"));
        assertEquals("artikel-1 GELIJK artikel-2", row("artikel-1", besluit(artikel(1, GEEN, "aap noot mies wim zus jet teun gijs hok does")),
                besluit(artikel(1, GEEN, NIEUW_EIGEN), artikel(2, GEEN, "aap noot mies zus wim rijst peper zout vuur roos"))), "half of the words, four in their order");
        assertEquals("artikel-1 VERVALLEN ", row("artikel-1", besluit(artikel(1, GEEN, "aap noot mies wim zus jet teun gijs hok does")),
                besluit(artikel(1, GEEN, NIEUW_EIGEN), artikel(2, GEEN, "mies noot aap zus wim rijst peper zout vuur roos"))), "half of the words, two in their order");
    }

    private static String renumbered(String text) {
        return row("artikel-1", besluit(artikel(1, GEEN, LID)), besluit(artikel(1, GEEN, NIEUW_EIGEN), artikel(2, GEEN, text)));
    }

    /** Words of the old text in another order, so that only what stands around it tells that it was reworded. */
    @Test
    void between_the_same_leden_two_fifths_of_the_words_are_enough_in_any_order() {
        assertEquals("artikel-1.lid-2 GEWIJZIGD artikel-1.lid-2", between("jet noot teun aap gijs"));
        assertEquals("artikel-1.lid-2 VERVALLEN ", between("jet noot teun aap gijs hok"));
    }

    private static String between(String text) {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, OUD_EIGEN, LID, "roos vis vuur bok"), artikel(2, GEEN, "Het college stelt de tarieven vast"), artikel(3, GEEN, "De raad krijgt ieder jaar verslag", "weg ermee"));
        return row("artikel-1.lid-2", was, besluit(artikel(3, GEEN, "De raad krijgt ieder jaar verslag"), artikel(1, GEEN, OUD_EIGEN, text, "roos vis vuur bok"), artikel(2, GEEN, "Het college stelt de tarieven vast")));
    }

    /** Elsewhere in its artikel it takes three fifths, and five words. */
    @Test
    void a_lid_that_changed_places_in_its_artikel_has_three_fifths_of_its_words() {
        assertEquals("artikel-1.lid-1 VERPLAATST artikel-1.lid-2", swapped(LID, "aap noot mies jet teun"));
        assertEquals("artikel-1.lid-1 VERVALLEN ", swapped(LID, "aap noot mies jet teun gijs"));
        assertEquals("artikel-1.lid-1 VERVALLEN ", swapped("aap noot mies wim", "aap noot mies jet teun"), "four words are too few");
    }

    private static String swapped(String old, String young) {
        return row("artikel-1.lid-1", besluit(artikel(1, GEEN, old, OUD_EIGEN)), besluit(artikel(1, GEEN, OUD_EIGEN, young)));
    }

    /** A lid that went to another artikel has four fifths of its words, and at least five of them. */
    @Test
    void a_lid_that_went_to_another_artikel_has_four_fifths_of_its_words() {
        assertEquals("artikel-2.lid-2 VERPLAATST artikel-1.lid-2", moved(LID, "aap noot mies wim jet"));
        assertEquals("artikel-2.lid-2 VERVALLEN ", moved(LID, "aap noot mies wim jet teun"));
        assertEquals("artikel-2.lid-2 VERVALLEN ", moved("aap noot mies wim", "aap noot mies wim jet teun"), "four words are too few");
        assertEquals("artikel-2.lid-2 VERPLAATST artikel-1.lid-2", moved(LID, "aap noot mies wim zus jet teun"));
    }

    private static String moved(String old, String young) {
        return row("artikel-2.lid-2", besluit(artikel(1, GEEN, OUD_EIGEN), artikel(2, GEEN, NIEUW_EIGEN, old)), besluit(artikel(1, GEEN, OUD_EIGEN, young), artikel(2, GEEN, NIEUW_EIGEN)));
    }

    @Test
    void of_two_leden_elsewhere_the_one_most_alike_is_it() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, OUD_EIGEN), artikel(2, GEEN, NIEUW_EIGEN, "aap noot mies wim zus jet"));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, OUD_EIGEN, "aap noot mies wim zus hok", "aap noot mies wim zus jet teun"), artikel(2, GEEN, NIEUW_EIGEN));
        assertEquals("artikel-2.lid-2 VERPLAATST artikel-1.lid-3", row("artikel-2.lid-2", was, wordt));
        assertEquals("artikel-1.lid-3 VERPLAATST artikel-2.lid-2", row("artikel-1.lid-3", wordt, was));
    }

    /** Which of the two went there its text does not tell. */
    @Test
    void a_lid_that_stands_in_several_artikelen_is_not_followed_into_another() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, OUD_EIGEN), artikel(2, GEEN, NIEUW_EIGEN, LID), artikel(3, GEEN, "Het college stelt de tarieven vast", LID));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, OUD_EIGEN, "aap noot mies wim jet"), artikel(2, GEEN, NIEUW_EIGEN), artikel(3, GEEN, "Het college stelt de tarieven vast"));
        assertEquals(List.of("artikel-2.lid-2 VERVALLEN ", "artikel-3.lid-2 VERVALLEN "), Stream.of("artikel-2.lid-2", "artikel-3.lid-2").map(key -> row(key, was, wordt)).toList());
    }

    @Test
    void a_short_lid_that_stands_in_several_artikelen_is_followed_inside_its_own() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, "(vervallen)", OUD_EIGEN), artikel(2, GEEN, NIEUW_EIGEN, "(vervallen)"));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, OUD_EIGEN, "(vervallen)"), artikel(2, GEEN, NIEUW_EIGEN, "(vervallen)"));
        assertEquals("artikel-1.lid-1 VERPLAATST artikel-1.lid-2", row("artikel-1.lid-1", was, wordt));
        assertEquals("artikel-2.lid-2 GELIJK artikel-2.lid-2", row("artikel-2.lid-2", was, wordt));
    }

    /** The artikel is found by the lid that went along, and only then its other lid can be. */
    @Test
    void what_stands_in_an_artikel_is_compared_once_the_artikel_is_known() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, LID, "boom roos vis vuur bok lam"), artikel(2, GEEN, OUD_EIGEN), artikel(3, GEEN, NIEUW_EIGEN));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, OUD_EIGEN), artikel(2, GEEN, NIEUW_EIGEN), artikel(3, GEEN, "aap noot mies wim jet", "boom roos vis vuur kat hond"));
        assertTrue(shown(EenheidAfkomst.tussen(was, wordt)).containsAll(List.of("artikel-1 VERPLAATST artikel-3", "artikel-1.lid-1 VERPLAATST artikel-3.lid-1", "artikel-1.lid-2 VERPLAATST artikel-3.lid-2")),
                () -> shown(EenheidAfkomst.tussen(was, wordt)).toString());
    }

    /** "2. Het college let op: a. ..., b. ...": first the words before the onderdelen, then the onderdelen, then what stands in those. */
    @Test
    void onderdelen_are_compared_once_the_lid_is_known_that_they_stand_in() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, OUD_EIGEN, LID), onder("artikel-1.lid-2", "a", "boom roos vis vuur bok"), onder("artikel-1.lid-2.onderdeel-a", "1", "soep brood kaas melk thee"));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, OUD_EIGEN, "jet noot teun aap gijs"), onder("artikel-1.lid-2", "a", "kat roos hond boom muis"), onder("artikel-1.lid-2.onderdeel-a", "1", "meel brood vlees soep worst"));
        assertEquals(List.of("artikel-1 GELIJK artikel-1", "artikel-1.lid-1 GELIJK artikel-1.lid-1", "artikel-1.lid-2 GEWIJZIGD artikel-1.lid-2", "artikel-1.lid-2.onderdeel-a GEWIJZIGD artikel-1.lid-2.onderdeel-a",
                "artikel-1.lid-2.onderdeel-a.onderdeel-1 GEWIJZIGD artikel-1.lid-2.onderdeel-a.onderdeel-1"), shown(EenheidAfkomst.tussen(was, wordt)));
    }

    private static List<TekstEenheid> onder(String whole, String number, String text) {
        String key = whole + ".onderdeel-" + number;
        return List.of(new TekstEenheid(key, whole, Soort.ONDERDEEL, number, key.replace(".onderdeel-", ", onder "), text, true));
    }

    @Test
    void the_words_of_an_opschrift_that_became_a_lid_are_new_there() {
        List<TekstEenheid> was = besluit(artikel(1, "Het college houdt toezicht op de markt", OUD_EIGEN));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, "Het college houdt toezicht op de markt", OUD_EIGEN));
        assertEquals(List.of("artikel-1 GELIJK artikel-1", "artikel-1.kop-1 VERVALLEN ", "artikel-1.lid-1 GELIJK artikel-1.lid-2", " NIEUW artikel-1.lid-1"), shown(EenheidAfkomst.tussen(was, wordt)));
        assertEquals(List.of("artikel-1 GELIJK artikel-1", "artikel-1.lid-1 VERVALLEN ", "artikel-1.lid-2 GELIJK artikel-1.lid-1", " NIEUW artikel-1.kop-1"), shown(EenheidAfkomst.tussen(wordt, was)), "nor the other way around");
    }

    /** The limit keeps a decision of many hundreds of other beslispunten from taking minutes. */
    @Test
    void among_very_many_beslispunten_that_went_and_came_none_is_followed_elsewhere() {
        assertEquals("beslispunt-1 VERPLAATST beslispunt-501", row("beslispunt-1", punten(LID, 399, "x"), punten(500 - 1, "y")));
        assertEquals("beslispunt-1 VERVALLEN ", row("beslispunt-1", punten(LID, 408, "x"), punten(489 - 1, "y")));
    }

    private static List<TekstEenheid> punten(String first, int others, String mark) {
        return EenheidAfkomstTest.points(Stream.concat(Stream.of(first), Stream.concat(IntStream.range(0, others).mapToObj(i -> words(mark, i)), Stream.of(OUD_EIGEN))).toArray(String[]::new));
    }

    private static List<TekstEenheid> punten(int others, String mark) {
        return EenheidAfkomstTest.points(Stream.concat(Stream.concat(IntStream.range(0, others).mapToObj(i -> words(mark, i)), Stream.of(OUD_EIGEN)), Stream.of("aap noot mies wim jet")).toArray(String[]::new));
    }

    /** Three words that no other number has. */
    private static String words(String mark, int number) {
        String letters = ("" + number).chars().mapToObj(digit -> "" + (char) (digit - '0' + 'a')).collect(Collectors.joining());
        return Stream.of("p", "q", "r").map(first -> first + mark + letters).collect(Collectors.joining(" "));
    }

    /** Two fifths of the words: below that only the griffie says that it is the same lid. */
    @Test
    void a_linked_lid_with_too_few_of_its_words_is_one_by_key_alone() {
        assertEquals("artikel-2.lid-2 VERPLAATST artikel-1.lid-2 0.4", linked("artikel-2.lid-2", "aap noot jet teun gijs", "artikel-1.lid-2=artikel-2.lid-2"));
        assertEquals("artikel-2.lid-2 GEWIJZIGD artikel-1.lid-2 0.0", linked("artikel-2.lid-2", "aap noot jet teun gijs hok", "artikel-1.lid-2=artikel-2.lid-2"));
    }

    private static String linked(String key, String young, String said) {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, OUD_EIGEN), artikel(2, GEEN, NIEUW_EIGEN, LID));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, OUD_EIGEN, young), artikel(2, GEEN, NIEUW_EIGEN));
        return scored(key, EenheidAfkomst.gekoppeld(was, wordt, said(said)));
    }

    /** Of an artikel that hardly has its words a lid in it may still tell that it is the same one. */
    @Test
    void a_linked_artikel_is_one_by_key_alone_unless_a_lid_in_it_is_alike() {
        String lang = "boom roos vis vuur bok lam kat hond muis pauw eend gans kip haan zwaan raaf mees spreeuw";
        String kort = "soep brood kaas melk thee boter jam honing suiker meel gist vlees worst ham peer appel druif pruim";
        List<TekstEenheid> was = besluit(artikel(1, GEEN, OUD_EIGEN), artikel(2, GEEN, lang, LID));
        assertEquals("artikel-2 VERPLAATST artikel-1", linkedArtikel(was, "jet noot teun aap gijs", kort));
        assertEquals("artikel-2 GEWIJZIGD artikel-1", linkedArtikel(was, "jet noot teun aap gijs hok", kort));
        Map<String, String> both = said("artikel-1=artikel-2", "artikel-1.lid-1=artikel-2.lid-2");
        List<EenheidAfkomst> rows = EenheidAfkomst.gekoppeld(was, besluit(artikel(1, GEEN, "jet noot teun aap gijs hok", kort), artikel(2, GEEN, OUD_EIGEN)), both);
        assertEquals(List.of("artikel-2", "artikel-2.lid-2"), rows.stream().filter(EenheidAfkomst::isByKeyAlone).map(EenheidAfkomst::oud).toList(), "what somebody said of the lid tells nothing of the artikel");
    }

    private static String linkedArtikel(List<TekstEenheid> was, String... leden) {
        List<EenheidAfkomst> rows = EenheidAfkomst.gekoppeld(was, besluit(artikel(1, GEEN, leden), artikel(2, GEEN, OUD_EIGEN)), said("artikel-1=artikel-2"));
        return shown(rows).stream().filter(row -> row.startsWith("artikel-2 ")).findFirst().orElseThrow();
    }

    @Test
    void a_lid_that_stands_in_another_artikel_tells_nothing_of_the_linked_one() {
        List<TekstEenheid> was = besluit(artikel(1, GEEN, OUD_EIGEN), artikel(2, GEEN, NIEUW_EIGEN, LID));
        List<TekstEenheid> wordt = besluit(artikel(1, GEEN, "boom roos vis vuur bok lam kat"), artikel(2, GEEN, OUD_EIGEN, LID));
        List<EenheidAfkomst> rows = EenheidAfkomst.gekoppeld(was, wordt, said("artikel-1=artikel-2"));
        assertEquals("artikel-2 GEWIJZIGD artikel-1 0.0", scored("artikel-2", rows));
        assertEquals("artikel-2.lid-2 VERPLAATST artikel-2.lid-2 1.0", scored("artikel-2.lid-2", rows));
    }

    private static Map<String, String> said(String... pairs) {
        return Arrays.stream(pairs).map(pair -> pair.split("=")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String row(String key, List<TekstEenheid> was, List<TekstEenheid> wordt) {
        return shown(EenheidAfkomst.tussen(was, wordt)).stream().filter(row -> row.startsWith(key + " ")).collect(Collectors.joining(", "));
    }

    private static String scored(String key, List<EenheidAfkomst> rows) {
        return rows.stream().filter(row -> row.oud().equals(key)).map(row -> shown(List.of(row)).getFirst() + " " + row.score()).collect(Collectors.joining(", "));
    }

    private static List<String> shown(List<EenheidAfkomst> rows) {
        return rows.stream().map(row -> row.oud() + " " + row.relatie() + " " + row.nieuw()).toList();
    }
}
