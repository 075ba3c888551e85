package nl.inbreng.domain.toets;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import org.junit.jupiter.api.Test;

class CandidateCheckTest {

    private static final Instant CLOSING = at("2026-05-26T00:00");

    @Test void it_checks_what_can_be_checked_before_filing_and_leaves_out_support_and_time_of_filing() {
        assertEquals(List.of("periode", "vorm", "indiener", "eerder-besluit", "klacht"), check(CLOSING.minusSeconds(1)).stream().map(finding -> finding.ground().code()).toList());
    }

    @Test void the_period_runs_until_its_closing_moment_which_itself_is_too_late() {
        Finding runs = check(CLOSING.minusSeconds(1)).getFirst();
        assertEquals(Finding.Result.IN_ORDE, runs.result());
        assertEquals("tot en met 25 mei 2026", runs.ground().needed());
        assertEquals("vandaag 25 mei 2026", runs.ground().found());
        assertEquals(Finding.Result.NIET_IN_ORDE, check(CLOSING).getFirst().result());
    }

    private static List<Finding> check(Instant now) {
        return CandidateCheck.of(Examples.ranked(), new Ontvankelijkheid.Facts(Examples.AGENDERING, Examples.TEN, 9, now, CLOSING, Optional.empty()));
    }
}
