package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one side made of a list of leden. The words are few, so that each limit can be met exactly. */
class ListSideTest {

    private static final String PLAN = "Het college maakt een plan voor de wijk.";
    private static final String KREDIET = "De raad stelt honderd euro beschikbaar.";
    private static final String EVALUATIE = "Na twee jaar volgt er een evaluatie.";
    private static final String NIEUW = "Bomen worden gesnoeid in maart.";
    private static final String LID = "aap noot mies wim zus";

    @Test
    void what_came_in_stands_behind_the_lid_before_it_that_stayed() {
        ListSide side = new ListSide(List.of(PLAN, KREDIET, EVALUATIE), List.of("Vooraf.", PLAN, NIEUW, "En honden niet.", EVALUATIE, "Tot slot."));
        assertEquals(List.of(0), side.behind(Pairing.NONE));
        assertEquals(List.of(List.of(), List.of(3)), List.of(side.behind(0), side.behind(1)), "the first of the two takes the place of what went");
        assertEquals(List.of(5), side.behind(2));
        assertEquals("Tot slot.", side.inserted(5));
        ListSide shorter = new ListSide(List.of(PLAN, KREDIET, EVALUATIE), List.of(PLAN, NIEUW));
        assertEquals(List.of(), shorter.behind(0));
        assertNull(shorter.text(2));
        assertEquals(NIEUW, shorter.text(1), "only its place says that it is this lid");
        ListSide emptied = new ListSide(List.of(PLAN, KREDIET), List.of());
        assertEquals(List.of(), emptied.behind(1));
        assertNull(emptied.text(0));
    }

    @Test
    void behind_a_lid_that_went_stands_nothing() {
        ListSide side = new ListSide(List.of(PLAN, KREDIET, EVALUATIE), List.of(PLAN, EVALUATIE, NIEUW));
        assertEquals(List.of(List.of(), List.of(), List.of(), List.of(2)), IntStream.range(-1, 3).mapToObj(side::behind).toList());
        assertEquals(1, side.place(2));
        assertEquals(Pairing.NONE, side.place(1));
    }

    @Test
    void a_lid_that_reads_the_same_elsewhere_moved_there() {
        ListSide side = new ListSide(List.of("1. " + PLAN, "2. " + KREDIET, "3. " + EVALUATIE), List.of("1. " + KREDIET, "2. " + EVALUATIE, "3. " + PLAN));
        assertEquals(List.of(true, false, false), IntStream.range(0, 3).mapToObj(side::isMoved).toList());
        assertEquals(List.of(Pairing.NONE, Pairing.NONE, 0), IntStream.range(0, 3).mapToObj(side::origin).toList());
        assertEquals("3. " + PLAN, side.text(0), "under another number it is the same one");
        ListSide gone = new ListSide(List.of(PLAN, KREDIET), List.of(KREDIET));
        assertFalse(gone.isMoved(0));
    }

    /** The one that kept its number too is it; another number comes second. */
    @Test
    void of_two_that_say_the_same_elsewhere_the_one_with_its_number_is_it() {
        ListSide side = new ListSide(List.of("1. " + PLAN, "2. " + KREDIET, "3. " + EVALUATIE), List.of("2. " + KREDIET, "3. " + EVALUATIE, "4. " + PLAN, "1. " + PLAN));
        assertEquals(3, side.place(0));
        assertEquals(0, side.origin(3));
        assertEquals(Pairing.NONE, side.origin(2), "the other came in");
    }

    @Test
    void of_equal_leden_as_many_moved_as_came_in() {
        ListSide side = new ListSide(List.of("Geen.", "Geen.", PLAN, KREDIET), List.of(PLAN, KREDIET, "Geen."));
        assertEquals(List.of(true, false), IntStream.range(0, 2).mapToObj(side::isMoved).toList());
        assertEquals(Pairing.NONE, side.place(1));
        ListSide both = new ListSide(List.of("Geen.", "Geen.", PLAN, KREDIET), List.of(PLAN, "Geen.", KREDIET, "Geen."));
        assertEquals(List.of(1, 3), IntStream.range(0, 2).mapToObj(both::place).toList(), "in their order");
    }

    /** Four fifths of its words, and five words: what has fewer may share them by chance. */
    @Test
    void a_lid_that_was_reworded_a_little_is_followed_to_another_place() {
        assertEquals(2, followed(LID, "aap noot mies wim jet").place(0));
        assertEquals(Pairing.NONE, followed(LID, "aap noot mies wim jet teun").place(0));
        assertEquals(2, followed(LID, "aap noot mies wim zus jet").place(0));
        assertEquals(Pairing.NONE, followed("aap noot mies wim", "aap noot mies wim zus").place(0), "four words are too few");
        assertEquals(2, followed("aap noot mies wim", "aap noot mies wim").place(0), "unless all of them are there");
        assertEquals(Pairing.NONE, new ListSide(List.of(LID, PLAN, KREDIET), List.of(PLAN, KREDIET, "aap noot mies wim jet")).place(0), "of the amendement itself only what reads the same is followed");
    }

    private static ListSide followed(String was, String wordt) {
        return ListSide.followed(List.of(was, PLAN, KREDIET), List.of(PLAN, KREDIET, wordt));
    }

    @Test
    void the_place_with_the_most_of_its_words_is_that_of_a_reworded_lid() {
        ListSide side = ListSide.followed(List.of(LID + " jet", PLAN, KREDIET), List.of(PLAN, LID + " hok", KREDIET, LID + " jet does"));
        assertEquals(3, side.place(0));
        assertEquals(0, side.origin(3));
        ListSide two = ListSide.followed(List.of(LID + " jet", LID + " jet bok", PLAN, KREDIET), List.of(PLAN, KREDIET, LID + " jet does"));
        assertEquals(List.of(2, Pairing.NONE), IntStream.range(0, 2).mapToObj(two::place).toList(), "one lid is not followed to where another one is");
    }

    /** The limit keeps a list of many hundreds of other leden from taking minutes. */
    @Test
    void among_very_many_that_went_and_came_none_is_followed() {
        assertEquals(501, ListSide.followed(many(LID, 399, ""), many("", 499, "aap noot mies wim jet")).place(0));
        assertEquals(Pairing.NONE, ListSide.followed(many(LID, 408, ""), many("", 488, "aap noot mies wim jet")).place(0));
    }

    /** Of the base the others stand before PLAN and KREDIET, of the other side between and behind those. */
    private static List<String> many(String first, int others, String last) {
        Stream<String> some = IntStream.range(0, others).mapToObj(i -> words(first.isEmpty() ? "x" : "y", i));
        return first.isEmpty() ? Stream.concat(Stream.of(PLAN, KREDIET), Stream.concat(some, Stream.of(last))).toList() : Stream.concat(Stream.of(first), Stream.concat(some, Stream.of(PLAN, KREDIET))).toList();
    }

    /** Five words that no other number has. */
    private static String words(String mark, int number) {
        String letters = ("" + number).chars().mapToObj(digit -> "" + (char) (digit - '0' + 'a')).collect(Collectors.joining());
        return Stream.of("p", "q", "r", "s", "t").map(first -> first + mark + letters).collect(Collectors.joining(" "));
    }

    /** Two fifths of the words of both, or four fifths of its own in a text that grew. */
    @Test
    void a_lid_in_its_place_is_the_same_one_by_its_words() {
        assertTrue(isAlike(LID, "aap noot jet teun gijs"));
        assertFalse(isAlike(LID, "aap noot jet teun gijs hok"));
        String more = " een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien";
        assertTrue(isAlike(LID, "aap noot mies wim" + more));
        assertFalse(isAlike(LID, "aap noot mies" + more));
        assertFalse(new ListSide(List.of(LID, PLAN), List.of(PLAN)).isAlike(0), "it went");
    }

    private static boolean isAlike(String was, String wordt) {
        return new ListSide(List.of(was), List.of(wordt)).isAlike(0);
    }

    @Test
    void a_lid_without_text_of_its_own_was_joined_to_the_one_before_or_behind_it() {
        assertTrue(new ListSide(List.of(PLAN, KREDIET, EVALUATIE), List.of(PLAN + " " + KREDIET, EVALUATIE)).isJoined(1));
        assertTrue(new ListSide(List.of(KREDIET, PLAN, EVALUATIE), List.of(KREDIET + " " + PLAN, EVALUATIE)).isJoined(0));
        assertTrue(new ListSide(List.of(PLAN, "Ja.", KREDIET), List.of(PLAN + " " + KREDIET)).isJoined(2), "also over one that went");
        assertFalse(new ListSide(List.of(PLAN, KREDIET, EVALUATIE), List.of(PLAN, EVALUATIE)).isJoined(1), "it went");
        assertFalse(new ListSide(List.of(PLAN, KREDIET), List.of(PLAN + " " + KREDIET)).isJoined(0), "that is the one it was joined to");
        assertFalse(new ListSide(List.of("Het college maakt een plan.", "Het college.", KREDIET), List.of("Het college maakt een plan.", KREDIET)).isJoined(1), "its words stood there already");
    }

    /** Four fifths of its words, and the two have hardly any in common. */
    @Test
    void a_joined_lid_has_most_of_its_words_in_the_other_one() {
        String other = "een twee drie vier vijf zes zeven";
        assertTrue(new ListSide(List.of(other, LID), List.of(other + " aap noot mies wim")).isJoined(1));
        assertFalse(new ListSide(List.of(other, LID), List.of(other + " aap noot mies")).isJoined(1));
        String both = other + " acht negen tien";
        assertTrue(new ListSide(List.of(other, "zes zeven acht negen tien"), List.of(both)).isJoined(1));
        assertFalse(new ListSide(List.of(other, "vijf zes zeven acht negen tien"), List.of(both)).isJoined(1));
    }

    @Test
    void a_lid_that_came_in_beside_a_longer_one_was_split_from_it() {
        ListSide behind = new ListSide(List.of(EVALUATIE, PLAN + " " + KREDIET), List.of(EVALUATIE, PLAN, KREDIET));
        assertEquals(List.of(2), behind.behind(1));
        assertEquals(1, behind.splitFrom(1, 2));
        ListSide before = new ListSide(List.of(KREDIET + " " + PLAN, EVALUATIE), List.of(KREDIET, PLAN, EVALUATIE));
        assertEquals(List.of(0), before.behind(Pairing.NONE));
        assertEquals(0, before.splitFrom(Pairing.NONE, 0));
        assertEquals(Pairing.NONE, new ListSide(List.of(PLAN, EVALUATIE), List.of(PLAN, NIEUW, EVALUATIE)).splitFrom(0, 1), "it is new");
        assertEquals(Pairing.NONE, new ListSide(List.of(PLAN), List.of(PLAN, "Het college maakt een plan.")).splitFrom(0, 1), "the other one lost no word");
        assertEquals(Pairing.NONE, new ListSide(List.of(), List.of(NIEUW)).splitFrom(Pairing.NONE, 0));
    }

    /** Half of its words, and the two have hardly any in common. */
    @Test
    void a_part_that_was_split_off_has_half_of_its_words_from_the_whole() {
        String whole = "een twee drie vier vijf zes zeven aap noot";
        String rest = "een twee drie vier vijf zes zeven";
        assertEquals(0, new ListSide(List.of(whole), List.of(rest, "aap noot mies wim")).splitFrom(0, 1));
        assertEquals(Pairing.NONE, new ListSide(List.of(whole), List.of(rest, "aap noot mies wim zus")).splitFrom(0, 1));
        String ten = rest + " acht negen tien";
        assertEquals(0, new ListSide(List.of(ten), List.of(rest, "zes zeven acht negen tien")).splitFrom(0, 1));
        assertEquals(Pairing.NONE, new ListSide(List.of(ten), List.of(rest, "vijf zes zeven acht negen tien")).splitFrom(0, 1));
    }

    @Test
    void a_lid_still_says_a_part_with_half_of_its_words() {
        ListSide side = new ListSide(List.of(PLAN), List.of("1. een twee drie vier vijf"));
        assertTrue(side.holds(0, "een twee aap noot"));
        assertFalse(side.holds(0, "een twee aap noot mies"));
    }
}
