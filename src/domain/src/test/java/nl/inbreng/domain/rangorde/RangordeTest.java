package nl.inbreng.domain.rangorde;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Kenmerk;
import org.junit.jupiter.api.Test;

class RangordeTest {

    static final Instant NOW = at("2026-03-10T12:00");

    @Test void most_support_comes_first_and_equal_support_shares_a_rank() {
        Rangorde rangorde = Rangorde.at(NOW, List.of(candidate(1, 3), candidate(2, 5), candidate(3, 1), candidate(4, 3)));
        assertEquals(List.of(1, 2, 2, 4), ranks(rangorde));
        assertEquals(List.of(key(2), key(1), key(4), key(3)), rangorde.places().stream().map(place -> place.candidate().kenmerk()).toList());
        assertEquals("Plaats 2 van 4", rangorde.place(key(4)).orElseThrow().phrase());
    }

    @Test void among_equals_the_earlier_opened_is_named_first_and_both_are_highest() {
        Rangorde rangorde = Rangorde.at(NOW, List.of(candidate(7, 4), candidate(3, 4)));
        assertEquals(List.of(key(3), key(7)), rangorde.places().stream().map(place -> place.candidate().kenmerk()).toList());
        assertTrue(rangorde.places().stream().allMatch(Place::isHighest));
    }

    @Test void three_that_share_the_first_rank_leave_out_two() {
        assertEquals(List.of(1, 1, 1, 4, 5, 5), ranks(Rangorde.at(NOW, List.of(candidate(1, 9), candidate(2, 9), candidate(3, 9), candidate(4, 8), candidate(5, 0), candidate(6, 0)))));
    }

    @Test void the_moment_on_which_a_period_ends_is_too_late() {
        Candidate ends = new Candidate(key(1), 3, NOW.minus(Duration.ofDays(1)), NOW);
        assertEquals(List.of(), Rangorde.at(NOW, List.of(ends)).places());
        assertEquals(1, Rangorde.at(NOW.minusNanos(1), List.of(ends)).places().size());
    }

    @Test void what_is_opened_now_stands_in_it_and_what_is_opened_later_does_not() {
        Candidate opens = new Candidate(key(1), 1, NOW, NOW.plus(Duration.ofDays(84)));
        assertEquals(1, Rangorde.at(NOW, List.of(opens)).places().size());
        assertEquals(List.of(), Rangorde.at(NOW.minusNanos(1), List.of(opens)).places());
    }

    @Test void nobody_has_a_place_in_an_empty_ranking() {
        assertEquals(Optional.empty(), Rangorde.at(NOW, List.of()).place(key(1)));
    }

    @Test void a_place_outside_the_ranking_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new Place(0, 3, candidate(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Place(4, 3, candidate(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Candidate(key(1), -1, NOW, NOW.plusSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> new Candidate(key(1), 1, NOW, NOW));
    }

    private static List<Integer> ranks(Rangorde rangorde) {
        return rangorde.places().stream().map(Place::rank).toList();
    }

    /** Each number is opened a minute after the one before it. */
    static Candidate candidate(int number, int support) {
        Instant opened = NOW.minus(Duration.ofDays(3)).plus(Duration.ofMinutes(number));
        return new Candidate(key(number), support, opened, opened.plus(Duration.ofDays(84)));
    }

    private static Kenmerk key(int number) {
        return new Kenmerk("bcdfghjkm" + Kenmerk.ALPHABET.charAt(number));
    }
}
