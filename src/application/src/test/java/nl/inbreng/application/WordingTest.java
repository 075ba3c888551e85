package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
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
}
