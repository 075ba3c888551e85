package nl.inbreng.domain.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a term runs after an event.
 *
 * @param start   day of the event; the term begins on the day after it
 * @param counted last day by counting alone, pauses included
 * @param last    last day after the Algemene termijnenwet
 */
record Course(Term term, Kalender kalender, LocalDate start, LocalDate counted, LocalDate last) {

    /** Working days that a covered term of at least three days holds (Algemene termijnenwet art. 2). */
    private static final int LEAST_WORKING_DAYS = 2;

    static Course of(Term term, Kalender kalender, LocalDate start) {
        LocalDate counted = count(term, kalender, start);
        Course plain = new Course(term, kalender, start, counted, counted);
        return term.isCovered() ? new Course(term, kalender, start, counted, plain.extended()) : plain;
    }

    /** The days of the term, with those that do not count. */
    Stream<LocalDate> days() {
        return start.plusDays(1).datesUntil(last.plusDays(1));
    }

    /** First day from the counted end on that is no day off (art. 1 lid 1). A day on which the clock stands still is no end either: that is our reading. */
    LocalDate movedEnd() {
        LocalDate day = counted;
        while (!kalender.isOpen(day)) day = day.plusDays(1);
        return day;
    }

    private LocalDate extended() {
        LocalDate day = movedEnd();
        long open = start.plusDays(1).datesUntil(day.plusDays(1)).filter(kalender::isOpen).limit(LEAST_WORKING_DAYS).count();
        while (term.hasMinimum() && open < LEAST_WORKING_DAYS) {
            day = day.plusDays(1);
            if (kalender.isOpen(day)) open++;
        }
        return day;
    }

    /** True when days of years without a decree can still be made equal to a feestdag and take the two working days away. */
    boolean restsOnFewDays() {
        return term.hasMinimum() && days().filter(kalender::isOpen).filter(day -> kalender.knows(day.getYear())).limit(LEAST_WORKING_DAYS).count() < LEAST_WORKING_DAYS;
    }

    /** Weeks, months and years are as many days as the calendar gives them from the start; each of these days must then run. */
    private static LocalDate count(Term term, Kalender kalender, LocalDate start) {
        LocalDate plain = switch (term.unit()) {
            case DAGEN, WERKDAGEN -> start.plusDays(term.length());
            case WEKEN -> start.plusWeeks(term.length());
            case MAANDEN -> start.plusMonths(term.length());
            case JAREN -> start.plusYears(term.length());
        };
        Predicate<LocalDate> counts = term.unit() == TermUnit.WERKDAGEN ? kalender::isOpen : day -> kalender.suspension(day).isEmpty();
        LocalDate day = start;
        for (long toGo = ChronoUnit.DAYS.between(start, plain); toGo > 0; ) {
            day = day.plusDays(1);
            if (counts.test(day)) toGo--;
        }
        return day;
    }
}
