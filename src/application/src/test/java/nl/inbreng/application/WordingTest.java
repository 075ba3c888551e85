package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Instant MIDNIGHT = Instant.parse("2027-02-16T23:00:00Z");

    @Test void an_end_at_midnight_is_the_whole_day_before() {
        assertEquals("tot en met 16 februari 2027", Wording.until(MIDNIGHT));
    }

    @Test void an_end_within_a_day_is_that_moment() {
        assertEquals("tot 16 februari 2027, 23.59 uur", Wording.until(MIDNIGHT.minusSeconds(60)));
        assertEquals("tot 17 februari 2027, 00.01 uur", Wording.until(MIDNIGHT.plusSeconds(60)));
    }

    @Test void letters_say_for_whom_a_verzoek_is() {
        Gemeente gemeente = Examples.gemeente();
        assertEquals("de gemeenteraad van " + gemeente.naam(), Wording.addressed(Examples.regeling(gemeente, Instrument.BURGERINITIATIEF)));
        assertEquals("het college van burgemeester en wethouders van " + gemeente.naam(), Wording.addressed(Examples.regeling(gemeente, Instrument.UITDAAGRECHT)));
    }

    @Test void an_admission_says_who_decides_next() {
        assertEquals("Uw verzoek gaat naar de raad. U krijgt bericht als bekend is in welke vergadering het aan de orde komt.",
                Wording.admitted(Examples.regeling(Examples.gemeente(), Instrument.STADSMOTIE)));
        assertEquals("Uw verzoek gaat naar het college van burgemeester en wethouders. U krijgt bericht over de beslissing.",
                Wording.admitted(Examples.regeling(Examples.gemeente(), Instrument.UITDAAGRECHT)));
    }
}
