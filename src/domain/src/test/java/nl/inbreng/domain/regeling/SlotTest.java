package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {

    private static final String WHY = ": elke 3 weken is er één, te beginnen op dinsdag 13 januari 2026 (artikel 5).";

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-01-13", "2026-01-13, 2026-01-13", "2026-01-14, 2026-02-03", "2026-02-02, 2026-02-03", "2026-02-03, 2026-02-03", "2026-02-04, 2026-02-24"})
    void a_place_comes_at_the_rhythm_since_the_first(LocalDate today, LocalDate day) {
        assertEquals(day, Slot.from(Examples.RANKING, today).day());
    }

    @Test void it_says_why_it_is_that_day() {
        assertEquals("De volgende plaats op de agenda is op dinsdag 24 februari 2026" + WHY, Slot.from(Examples.RANKING, LocalDate.of(2026, 2, 4)).reason());
        assertEquals("Vandaag, dinsdag 24 februari 2026, is er een plaats op de agenda" + WHY, Slot.from(Examples.RANKING, LocalDate.of(2026, 2, 24)).reason());
    }

    @Test void the_place_after_it_is_one_rhythm_later() {
        Slot slot = Slot.from(Examples.RANKING, LocalDate.of(2026, 2, 24));
        assertEquals("dinsdag 17 maart 2026", slot.after(Examples.RANKING).phrase());
    }

    @ParameterizedTest
    @CsvSource({"1, WEKEN, elke week", "1, MAANDEN, elke maand", "2, MAANDEN, elke 2 maanden", "1, JAREN, elk jaar", "2, JAREN, elke 2 jaar", "10, DAGEN, elke 10 dagen"})
    void the_rhythm_reads_as_people_say_it(int length, TermUnit unit, String words) {
        Ranking ranking = new Ranking(new Term(length, unit, false, "artikel 5"), LocalDate.of(2026, 1, 31), "artikel 5");
        assertEquals("Vandaag, zaterdag 31 januari 2026, is er een plaats op de agenda: " + words + " is er één, te beginnen op zaterdag 31 januari 2026 (artikel 5).",
                Slot.from(ranking, LocalDate.of(2026, 1, 31)).reason());
    }
}
