package nl.inbreng.domain.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for every term, whatever the day. */
class TermijnPropertiesTest {

    private static final LocalDateTime EPOCH = LocalDateTime.of(2022, 11, 1, 0, 0);

    @Property void the_law_never_shortens(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        assertFalse(with(term, true).after(start, kalender).lastDay().isBefore(with(term, false).after(start, kalender).lastDay()));
    }

    @Property void a_covered_term_never_ends_on_a_day_off_or_in_a_pause(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        Assume.that(term.isCovered());
        assertTrue(kalender.isOpen(term.after(start, kalender).lastDay()));
    }

    @Property void a_covered_term_ends_on_the_first_day_that_will_do(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        Assume.that(term.isCovered());
        LocalDate last = term.after(start, kalender).lastDay();
        LocalDate counted = with(term, false).after(start, kalender).lastDay();
        List<LocalDate> passedOver = counted.datesUntil(last).filter(kalender::isOpen).toList();
        assertTrue(passedOver.isEmpty() || term.hasMinimum() && open(start, last, kalender) == 2, passedOver.toString());
    }

    @Property void a_covered_term_of_three_days_or_more_holds_two_working_days(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        Assume.that(term.isCovered() && (term.unit() != TermUnit.DAGEN && term.unit() != TermUnit.WERKDAGEN || term.length() >= 3));
        assertTrue(open(start, term.after(start, kalender).lastDay(), kalender) >= 2);
    }

    @Property void working_days_are_as_many_as_the_term_says(@ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 120) int length, @ForAll("kalenders") Kalender kalender) {
        Term term = new Term(length, TermUnit.WERKDAGEN, false, "");
        assertEquals(length, open(start, term.after(start, kalender).lastDay(), kalender));
    }

    @Property void a_later_start_never_ends_earlier(@ForAll("starts") Instant start, @ForAll @IntRange(max = 400) int hours, @ForAll("terms") Term term) {
        Deadline first = term.after(start, TermijnenTest.UNTIL_2028);
        assertFalse(term.after(start.plus(hours, ChronoUnit.HOURS), TermijnenTest.UNTIL_2028).at().isBefore(first.at()));
    }

    /** Months and years are left out: their length hangs on the day that they start. */
    @Property void a_later_start_never_ends_earlier_over_a_pause(@ForAll("starts") Instant start, @ForAll @IntRange(max = 400) int hours, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        Assume.that(term.unit() != TermUnit.MAANDEN && term.unit() != TermUnit.JAREN);
        assertFalse(term.after(start.plus(hours, ChronoUnit.HOURS), kalender).at().isBefore(term.after(start, kalender).at()));
    }

    /** At the longest term that the law covers it may: 90 days move from Saturday to Monday, 91 days end on Sunday. */
    @Property void a_longer_term_never_ends_earlier(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        Term longer = new Term(term.length() + 1, term.unit(), term.termijnenwet(), "");
        Assume.that(longer.isCovered() == term.isCovered());
        assertFalse(longer.after(start, kalender).at().isBefore(term.after(start, kalender).at()));
    }

    @Property void a_pause_never_shortens(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender, @ForAll("pauses") Suspension more) {
        assertFalse(term.after(start, kalender.with(more)).at().isBefore(term.after(start, kalender).at()));
    }

    @Property void the_days_of_a_pause_do_not_count(@ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 100) int length, @ForAll("kalenders") Kalender kalender) {
        LocalDate last = new Term(length, TermUnit.DAGEN, false, "").after(start, kalender).lastDay();
        assertEquals(length, day(start).plusDays(1).datesUntil(last.plusDays(1)).filter(d -> kalender.suspension(d).isEmpty()).count());
    }

    @Property void counted_back_nothing_moves(@ForAll("starts") Instant meeting, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        LocalDate last = with(term, true).before(meeting, kalender).lastDay();
        assertEquals(last, with(term, false).before(meeting, new Kalender(kalender.decrees(), List.of())).lastDay());
        switch (term.unit()) {
            case DAGEN -> assertEquals(term.length(), ChronoUnit.DAYS.between(last, day(meeting)));
            case WEKEN -> assertEquals(7L * term.length(), ChronoUnit.DAYS.between(last, day(meeting)));
            case MAANDEN -> assertEquals(day(meeting).minusMonths(term.length()), last);
            case JAREN -> assertEquals(day(meeting).minusYears(term.length()), last);
            case WERKDAGEN -> assertEquals(term.length(), last.datesUntil(day(meeting)).filter(d -> kalender.dayOff(d).isEmpty()).count());
        }
    }

    @Property void the_last_day_is_in_time_until_midnight_and_midnight_is_too_late(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        for (Deadline deadline : List.of(term.after(start, kalender), term.before(start, kalender))) {
            assertEquals(deadline.lastDay(), day(deadline.at().minusMillis(1)));
            assertEquals(deadline.lastDay().plusDays(1).atStartOfDay(), deadline.at().atZone(Deadline.ZONE).toLocalDateTime());
        }
    }

    @Property void the_hour_of_the_start_is_nothing_to_the_end(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        assertEquals(term.after(day(start).atStartOfDay(Deadline.ZONE).toInstant(), kalender), term.after(start, kalender));
    }

    @Property void the_reason_is_one_sentence_that_names_length_and_last_day(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        for (Deadline deadline : List.of(term.after(start, kalender), term.before(start, kalender))) {
            String reason = deadline.reason();
            assertTrue(reason.matches("De [^.!?]+\\."), reason);
            assertTrue(reason.contains(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl")).format(deadline.lastDay())), reason);
            assertTrue(reason.contains(term.span()), reason);
        }
    }

    @Property void a_moved_end_is_explained(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        Deadline deadline = term.after(start, kalender);
        Deadline plain = with(term, false).after(start, new Kalender(kalender.decrees(), List.of()));
        if (!deadline.lastDay().equals(plain.lastDay())) assertTrue(deadline.reason().contains(", want "), deadline.reason());
    }

    /** Make a day equal to a feestdag by a decree that comes later: if that moves the end, the reason had warned. */
    @Property void a_decree_to_come_never_surprises(@ForAll("starts") Instant start, @ForAll("terms") Term term, @ForAll("kalenders") Kalender kalender) {
        Deadline after = term.after(start, kalender);
        for (LocalDate day : unknown(kalender, day(start).plusDays(1), after.lastDay()))
            assertTrue(term.after(start, later(kalender, day)).lastDay().equals(after.lastDay()) || warns(after, day), day + ": " + after.reason());
        Deadline before = term.before(start, kalender);
        for (LocalDate day : unknown(kalender, before.lastDay(), day(start)))
            assertTrue(term.before(start, later(kalender, day)).lastDay().equals(before.lastDay()) || warns(before, day), day + ": " + before.reason());
    }

    private static List<LocalDate> unknown(Kalender kalender, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(day -> !kalender.knows(day.getYear())).limit(70).toList();
    }

    private static Kalender later(Kalender kalender, LocalDate day) {
        Gelijkstelling decree = new Gelijkstelling(day.getYear(), day.getYear(), Set.of(day), "later");
        return new Kalender(Stream.concat(kalender.decrees().stream(), Stream.of(decree)).toList(), kalender.suspensions());
    }

    private static boolean warns(Deadline deadline, LocalDate day) {
        return deadline.reason().matches(".*voor [0-9, en]*" + day.getYear() + "[0-9, en]* is nog geen koninklijk besluit over gelijkgestelde dagen bekend\\.");
    }

    @Provide Arbitrary<Instant> starts() {
        return Arbitraries.integers().between(0, 60 * 24 * 365 * 11).map(minutes -> EPOCH.plusMinutes(minutes).atZone(Deadline.ZONE).toInstant());
    }

    @Provide Arbitrary<Term> terms() {
        Arbitrary<TermUnit> units = Arbitraries.of(TermUnit.class);
        return Combinators.combine(units, Arbitraries.of(true, true, false)).as((unit, wet) -> lengths(unit).map(n -> new Term(n, unit, wet, "artikel 6"))).flatMap(t -> t);
    }

    private static Arbitrary<Integer> lengths(TermUnit unit) {
        return switch (unit) {
            case DAGEN -> Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(1, 8)), Tuple.of(1, Arbitraries.integers().between(9, 100)));
            case WERKDAGEN -> Arbitraries.integers().between(1, 95);
            case WEKEN -> Arbitraries.integers().between(1, 14);
            case MAANDEN -> Arbitraries.integers().between(1, 5);
            case JAREN -> Arbitraries.integers().between(1, 3);
        };
    }

    @Provide Arbitrary<Suspension> pauses() {
        return Combinators.combine(Arbitraries.integers().between(0, 365 * 11), Arbitraries.integers().between(1, 60), Arbitraries.of("het zomerreces", "de hersteltermijn"))
                .as((from, days, naam) -> new Suspension(EPOCH.toLocalDate().plusDays(from), EPOCH.toLocalDate().plusDays(from + days), naam, "voorbeeld"));
    }

    /** Many pauses, so that a term often meets one. */
    @Provide Arbitrary<Kalender> kalenders() {
        return pauses().list().ofMaxSize(25).map(pauses -> new Kalender(TermijnenTest.UNTIL_2028.decrees(), pauses));
    }

    private static Term with(Term term, boolean termijnenwet) {
        return new Term(term.length(), term.unit(), termijnenwet, term.artikel());
    }

    private static long open(Instant start, LocalDate last, Kalender kalender) {
        return day(start).plusDays(1).datesUntil(last.plusDays(1)).filter(kalender::isOpen).count();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Deadline.ZONE).toLocalDate();
    }
}
