package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSpliceTest {

    private static final String BASE = "aap noot mies wim zus";

    @Test void changes_of_several_texts_come_together_each_in_its_place() {
        assertEquals("aap erg kleine noot mies jet zus vuur", spliced(BASE, List.of("aap erg kleine noot mies jet zus", BASE + " vuur")));
        assertEquals("aap mies jet en teun zus", spliced(BASE, List.of("aap mies wim zus", "aap noot mies jet en teun zus")));
        assertEquals("heel aap noot mies wim zus en gijs", spliced(BASE, List.of("heel " + BASE, BASE + " en gijs")));
    }

    @Test void words_that_two_texts_put_at_one_place_come_in_the_order_of_the_texts_before_what_is_replaced_there() {
        assertEquals("aap lam gijs noot mies wim zus", spliced(BASE, List.of("aap lam noot mies wim zus", "aap gijs noot mies wim zus")));
        assertEquals("aap lam teun mies wim zus", spliced(BASE, List.of("aap teun mies wim zus", "aap lam noot mies wim zus")));
    }

    @Test void what_two_texts_change_alike_is_changed_once_and_texts_with_the_same_words_are_one() {
        assertEquals("aap jet mies wim lam", spliced(BASE, List.of("aap jet mies wim zus", "aap jet mies wim lam")));
        assertEquals("aap  jet", spliced("aap noot", List.of("aap  jet", "aap jet")), "the first of them, as it was written");
    }

    @Test void white_space_is_that_of_a_text_in_which_both_words_stand_side_by_side() {
        assertEquals("aap\nnoot mies wim jet lam", spliced(BASE, List.of("aap\nnoot mies wim zus lam", "aap noot mies wim jet")));
        assertEquals("aap  noot, lam", spliced("aap  noot, mies", List.of("aap  noot, lam", "aap  noot, mies")));
        assertEquals(" aap noot jet", spliced(" aap noot mies", List.of(" aap noot jet", " aap noot mies")));
    }

    @Test void changes_that_lie_over_each_other_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> spliced(BASE, List.of("aap jet zus", "aap noot teun wim zus")));
    }

    private static String spliced(String base, List<String> texts) {
        return WordSplice.of(base, texts.stream().map(text -> SourcedText.of(base, text, List.of(text))).toList()).text();
    }
}
