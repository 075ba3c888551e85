package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.web.Voorbeeldstad;
import org.junit.jupiter.api.Test;

class ActTest {

    @Test void every_act_is_found_by_its_word() {
        for (Act act : Act.values()) assertEquals(Optional.of(act), Act.of(act.word()));
    }

    @Test void a_word_in_the_address_that_is_no_act_says_nothing() {
        assertSame(Reply.NONE, Reply.done("<script>"));
    }

    @Test void a_done_act_says_so() {
        assertEquals(Act.PLANNING.done(), Reply.done("planning").heading());
    }

    @Test void the_outcome_is_of_who_decides() {
        assertEquals(Orgaan.RAAD, Act.UITKOMST.orgaan(Voorbeeldstad.regeling(Instrument.BURGERINITIATIEF)));
        assertEquals(Orgaan.COLLEGE, Act.UITKOMST.orgaan(Voorbeeldstad.regeling(Instrument.UITDAAGRECHT)));
        assertEquals(Orgaan.GRIFFIER, Act.PLANNING.orgaan(Voorbeeldstad.regeling(Instrument.UITDAAGRECHT)));
    }
}
