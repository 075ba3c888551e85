package nl.inbreng.text;

import static nl.inbreng.text.Merge.Room.ONE_GAP;
import static nl.inbreng.text.Merge.Room.WORD_BETWEEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The changes of two amendementen over one text, word by word: who changed what, and where they collide. */
class ThreeWayTest {

    private static final String BASE = "het college legt in de wijk bomen aan";

    @Test
    void changes_with_a_word_between_them_both_stand() {
        assertEquals(List.of("SAME het", "A college > raad", "SAME legt", "B in > om", "SAME de wijk bomen aan"),
                strict(BASE, "het raad legt in de wijk bomen aan", "het college legt om de wijk bomen aan"));
        assertEquals(List.of("B het > ", "SAME college legt in de wijk bomen aan", "A  > snel"), strict(BASE, BASE + " snel", "college legt in de wijk bomen aan"));
    }

    @Test
    void changes_that_touch_collide_as_in_version_control_and_over_a_newer_version_where_both_put_other_words() {
        String own = "het raad legt in de wijk bomen aan";
        String newer = "het college plant in de wijk bomen aan";
        assertEquals(List.of("SAME het", "CONFLICT college legt > raad legt | college plant", "SAME in de wijk bomen aan"), strict(BASE, own, newer));
        assertEquals(List.of("SAME het", "CONFLICT college legt > raad legt | college plant", "SAME in de wijk bomen aan"), rebased(BASE, own, newer));
        assertEquals(List.of("SAME het", "CONFLICT college legt > college plant | raad legt", "SAME in de wijk bomen aan"), rebased(BASE, newer, own));
        String shorter = "het legt in de wijk bomen aan";
        assertEquals(List.of("SAME het", "CONFLICT college legt > legt | college plant", "SAME in de wijk bomen aan"), strict(BASE, shorter, newer));
        assertEquals(List.of("SAME het", "A college > ", "B legt > plant", "SAME in de wijk bomen aan"), rebased(BASE, shorter, newer));
        assertEquals(List.of("SAME het", "B college > ", "A legt > plant", "SAME in de wijk bomen aan"), rebased(BASE, newer, shorter));
    }

    /** Also where the one takes out or changes the word before or behind the gap. */
    @Test
    void two_sentences_in_one_gap_of_a_newer_version_both_stand_the_own_one_first_and_two_words_collide() {
        assertEquals(List.of("SAME bomen .", "A  > snel .", "B  > netjes .", "SAME aan ."), rebased("bomen . aan .", "bomen . snel . aan .", "bomen . netjes . aan ."));
        assertEquals(List.of("A  > snel .", "B  > netjes .", "SAME bomen"), rebased("bomen", "snel . bomen", "netjes . bomen"));
        assertEquals(List.of("SAME bomen .", "CONFLICT  > snel . | netjes", "SAME aan ."), rebased("bomen . aan .", "bomen . snel . aan .", "bomen . netjes aan ."));
        assertEquals(List.of("SAME bomen", "CONFLICT  > snel | netjes", "BOTH  > .", "SAME aan"), rebased("bomen aan", "bomen snel . aan", "bomen netjes . aan"));
        assertEquals(List.of("SAME bomen .", "A  > snel .", "B  > netjes ."), rebased("bomen .", "bomen . snel .", "bomen . netjes ."));
        assertEquals(List.of("CONFLICT  > snel | netjes", "BOTH  > ."), rebased("", "snel .", "netjes ."));
        assertEquals(List.of("SAME bomen", "CONFLICT  > snel | netjes", "SAME aan"), rebased("bomen aan", "bomen snel aan", "bomen netjes aan"));
        assertEquals(List.of("SAME bomen", "BOTH  > snel", "SAME aan"), rebased("bomen aan", "bomen snel aan", "bomen snel aan"));
        assertEquals(List.of("SAME bomen", "BOTH  > snel", "SAME aan hier", "A  > nu"), rebased("bomen aan hier", "bomen snel aan hier nu", "bomen snel aan hier"));
        assertEquals(List.of("SAME bomen", "BOTH  > snel", "CONFLICT  >  | en netjes", "SAME aan"), rebased("bomen aan", "bomen snel aan", "bomen snel en netjes aan"));
        assertEquals(List.of("SAME bomen", "CONFLICT  > snel | netjes", "SAME aan"), strict("bomen aan", "bomen snel aan", "bomen netjes aan"));
        assertEquals(List.of("SAME bomen", "A  > snel", "B aan > ", "SAME hier"), rebased("bomen aan hier", "bomen snel aan hier", "bomen hier"));
        assertEquals(List.of("B bomen > ", "A  > snel", "SAME aan hier"), rebased("bomen aan hier", "bomen snel aan hier", "aan hier"));
    }

    @Test
    void the_same_change_of_both_is_agreed() {
        assertEquals(List.of("SAME het college legt", "BOTH  > om", "SAME de wijk bomen aan"), strict(BASE, BASE.replace("in", "om"), BASE.replace("in", "om")));
        assertEquals(List.of("SAME het college legt", "BOTH in > ", "SAME de wijk bomen aan"), strict(BASE, BASE.replace("in ", ""), BASE.replace("in ", "")));
    }

    /** What they have in common at both ends of the place where they collide is agreed. */
    @Test
    void only_the_words_that_differ_collide() {
        assertEquals(List.of("SAME het", "BOTH  > raad", "CONFLICT college legt in > plant | zaait", "BOTH  > om", "SAME de wijk bomen aan"),
                strict(BASE, "het raad plant om de wijk bomen aan", "het raad zaait om de wijk bomen aan"));
        assertEquals(List.of("SAME het", "BOTH  > raad en burgemeester", "CONFLICT college legt in > plant | zaait", "BOTH  > nu langs heel", "SAME de wijk bomen aan"),
                strict(BASE, "het raad en burgemeester plant nu langs heel de wijk bomen aan", "het raad en burgemeester zaait nu langs heel de wijk bomen aan"));
        assertEquals(List.of("SAME het", "BOTH  > raad", "CONFLICT college legt in >  | zaait", "BOTH  > om", "SAME de wijk bomen aan"), strict(BASE, "het raad om de wijk bomen aan", "het raad zaait om de wijk bomen aan"));
    }

    /** Two changes of the one with a change of the other over both. */
    @Test
    void words_that_stayed_inside_a_collision_are_part_of_it() {
        assertEquals(List.of("SAME het", "CONFLICT college legt in > raad legt om | burgemeester", "SAME de wijk bomen aan"), strict(BASE, "het raad legt om de wijk bomen aan", "het burgemeester de wijk bomen aan"));
        assertEquals(List.of("SAME het", "CONFLICT college legt in > burgemeester | raad legt om", "SAME de wijk bomen aan"), strict(BASE, "het burgemeester de wijk bomen aan", "het raad legt om de wijk bomen aan"));
    }

    /** Both leave the second "bomen" standing behind the place where they collide. */
    @Test
    void a_word_at_the_end_that_both_left_as_it_was_is_no_part_of_a_collision() {
        assertEquals(List.of("CONFLICT bomen >  | gras", "BOTH bomen > bomen"), strict("bomen bomen", "bomen", "gras bomen"));
        assertEquals(List.of("CONFLICT bomen > gras | ", "BOTH bomen > bomen"), strict("bomen bomen", "gras bomen", "bomen"));
        assertEquals(List.of("CONFLICT gras >  | gras", "BOTH  > bomen"), strict("gras", "bomen", "gras bomen"));
        assertEquals(List.of("BOTH  > bomen"), strict("gras", "bomen", "bomen"));
    }

    @Test
    void a_text_that_one_side_emptied_and_the_other_changed_collides_as_a_whole() {
        for (Merge.Room room : Merge.Room.values()) {
            assertEquals(List.of("CONFLICT bomen aan >  | bomen snel aan"), shown("bomen aan", "", "bomen snel aan", room));
            assertEquals(List.of("CONFLICT bomen aan > bomen snel aan | "), shown("bomen aan", "bomen snel aan", "", room));
            assertEquals(List.of("A bomen aan > "), shown("bomen aan", "", "bomen aan", room), "only one of them changed it");
            assertEquals(List.of("B bomen aan > "), shown("bomen aan", "bomen aan", "", room));
            assertEquals(List.of("BOTH bomen aan > "), shown("bomen aan", "", "", room));
        }
    }

    @Test
    void a_text_that_nobody_changed_stays() {
        assertEquals(List.of("SAME bomen aan"), strict("bomen aan", "bomen aan", "bomen aan"));
        assertEquals(List.of(), strict("", "", ""));
    }

    private static List<String> strict(String base, String a, String b) {
        return shown(base, a, b, WORD_BETWEEN);
    }

    private static List<String> rebased(String base, String own, String newer) {
        return shown(base, own, newer, ONE_GAP);
    }

    /** Each stretch with its words in the base, and what became of them. */
    private static List<String> shown(String base, String a, String b, Merge.Room room) {
        Map<String, Integer> known = new HashMap<>();
        String[][] words = {words(base), words(a), words(b)};
        int[][] numbers = Arrays.stream(words).map(text -> Arrays.stream(text).mapToInt(word -> known.computeIfAbsent(word, key -> known.size())).toArray()).toArray(int[][]::new);
        return ThreeWay.chunks(numbers, room, number -> number == known.getOrDefault(".", -1)).stream().map(chunk -> {
            String was = text(words[0], chunk.base());
            String one = text(words[1], chunk.a());
            String other = text(words[2], chunk.b());
            return chunk.kind() + " " + was + switch (chunk.kind()) {
                case SAME -> "";
                case A, BOTH -> " > " + one;
                case B -> " > " + other;
                case CONFLICT -> " > " + one + " | " + other;
            };
        }).toList();
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    private static String text(String[] words, ThreeWay.Span span) {
        return String.join(" ", Arrays.copyOfRange(words, span.from(), span.to()));
    }
}
