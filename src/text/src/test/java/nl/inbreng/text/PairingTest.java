package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which lid of a list became which of a newer one. The words are few, so that each likeness is a number of tenths. */
class PairingTest {

    private static final int GEEN = Pairing.NONE;
    private static final double LEAST = 0.4;
    private static final String P = "aap noot mies wim zus jet teun gijs lam bok";
    private static final String Q = "boom roos vis vuur kat hond muis pauw eend gans";
    private static final String R = "soep brood kaas melk thee boter jam honing suiker meel";

    /** Ten words of which so many are the first ones of this lid. */
    private static String with(int words, String lid) {
        return Stream.concat(Stream.of(lid.split(" ")).limit(words), Stream.of("een twee drie vier vijf zes zeven acht negen tien".split(" ")).skip(words)).collect(Collectors.joining(" "));
    }

    private static void whole(List<String> old, List<String> young, int... partners) {
        assertArrayEquals(partners, Pairing.whole(old, young, new Likeness(old, young)));
    }

    private static void alike(List<String> old, List<String> young, int... partners) {
        assertArrayEquals(partners, Pairing.of(old, young, LEAST, new Likeness(old, young)::dice));
    }

    @Test
    void where_no_lid_is_alike_each_of_the_shorter_list_gets_the_one_most_alike() {
        whole(List.of(P, Q, R), List.of(with(3, Q)), GEEN, 0, GEEN);
        whole(List.of(P, Q, R), List.of(with(3, R)), GEEN, GEEN, 0);
        whole(List.of(P), List.of(with(1, P), with(3, P), with(2, P)), 1);
        whole(List.of(P, Q), List.of(with(0, P), with(3, P), with(3, Q)), 1, 2);
        whole(List.of(P, Q, R), List.of(with(3, Q), with(3, R)), GEEN, 0, 1);
        whole(List.of(P, Q, R), List.of(with(3, P), with(3, R)), 0, GEEN, 1);
    }

    @Test
    void of_equal_ways_the_earliest_is_taken() {
        whole(List.of(P, Q, R), List.of(with(0, P)), 0, GEEN, GEEN);
        whole(List.of(P), List.of(with(2, P), with(2, P) + " ", with(1, P)), 0);
    }

    /** Below two fifths of the words a lid is only the one in its place. */
    @Test
    void no_lid_is_left_over_for_one_that_is_hardly_alike() {
        whole(List.of(P, Q), List.of(with(0, P), with(3, P)), 0, 1);
        whole(List.of(P, Q), List.of(with(0, P), with(4, P)), 1, GEEN);
        alike(List.of(P, Q), List.of(with(0, P), with(3, P)), GEEN, GEEN);
        alike(List.of(P, Q), List.of(with(0, P), with(4, P)), 1, GEEN);
    }

    /** Standard leden: of two that read the same, one was reworded. */
    @Test
    void the_second_of_two_equal_leden_may_be_the_reworded_one() {
        alike(List.of(P, P), List.of(P, with(4, P)), 0, 1);
        alike(List.of(P, P), List.of(P, with(3, P)), 0, GEEN);
        alike(List.of(P, P), List.of(P, with(5, P), with(8, P)), 0, 2);
        alike(List.of(P, P, P), List.of(P, with(5, P), with(8, P)), 0, 1, 2);
        whole(List.of(P, P), List.of(P, with(5, P), with(8, P)), 0, 2);
    }

    @Test
    void a_reworded_lid_is_not_given_up_for_two_that_are_not_alike() {
        whole(List.of(P, P, Q), List.of(P, R, with(4, P)), 0, 2, GEEN);
        whole(List.of(P, P, Q), List.of(P, R, with(3, P)), 0, 1, 2);
    }

    /** It went elsewhere, so that it is not what came in its place. */
    @Test
    void a_lid_that_stands_elsewhere_under_another_number_has_no_partner() {
        whole(List.of("1. " + P, "2. " + Q, "3. " + R), List.of("1. " + with(0, P), "2. " + Q, "3. " + R, "4. " + P), GEEN, 1, 2);
        alike(List.of(P, Q, R), List.of(with(0, P), Q, R, P), GEEN, 1, 2);
    }

    /** Each lid shares three words with the next one of the newer list. */
    @Test
    void in_a_very_longList_without_a_lid_that_stayed_the_place_decides() {
        List<String> old = longList("", 1000);
        assertEquals(1, Pairing.whole(old, shifted(1000), new Likeness(old, shifted(1000)))[0]);
        assertEquals(0, Pairing.whole(old, shifted(1001), new Likeness(old, shifted(1001)))[0]);
    }

    @Test
    void in_a_very_longList_only_what_is_alike_in_its_place_is_found() {
        List<String> old = IntStream.range(0, 1001).mapToObj(i -> "oud " + i).toList();
        List<String> young = IntStream.range(0, 1000).mapToObj(i -> "nieuw " + i).toList();
        int[] found = Pairing.of(old, young, LEAST, (i, j) -> i == 3 && j == 3 || i == 5 && j == 6 ? 0.5 : 0);
        assertEquals(List.of(3), IntStream.range(0, found.length).filter(i -> found[i] != GEEN).boxed().toList());
        int[] shorter = Pairing.of(old.subList(0, 1000), young, LEAST, (i, j) -> i == 3 && j == 3 || i == 5 && j == 6 ? 0.5 : 0);
        assertEquals(6, shorter[5]);
    }

    private static List<String> longList(String rest, int size) {
        return IntStream.range(0, size).mapToObj(i -> words("a", i) + " " + words("b", i) + rest).toList();
    }

    private static List<String> shifted(int size) {
        return IntStream.range(0, size).mapToObj(i -> words("a", i - 1 + 10_000).replace("a", "A") + " " + (i == 0 ? "begin" : words("b", i - 1).split(" ")[0])).toList();
    }

    /** Three words that no other number has. */
    private static String words(String mark, int number) {
        String letters = ("" + number).chars().mapToObj(digit -> "" + (char) (digit - '0' + 'k')).collect(Collectors.joining());
        return Stream.of("c", "d", "e").map(first -> first + mark + letters).collect(Collectors.joining(" "));
    }
}
