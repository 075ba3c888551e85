package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmLinkTest {

    @Test void what_stands_behind_a_link_in_a_sentence_is_no_part_of_it() {
        for (String tail : List.of("", ".", ",", ")", ").", ">", "”", "!?")) assertEquals("abc-DEF_12", ConfirmPages.token("abc-DEF_12" + tail));
    }

    @Test void a_link_may_end_in_a_dash() {
        assertEquals("abc_-", ConfirmPages.token("abc_-."));
    }
}
