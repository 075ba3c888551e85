package nl.inbreng.domain.termijn;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A term counted back from a vergadering.
 *
 * @param meeting day of the vergadering
 * @param last    last day of the term
 */
record CountedBack(Term term, Kalender kalender, LocalDate meeting, LocalDate last) {

    static CountedBack of(Term term, Kalender kalender, LocalDate meeting) {
        return new CountedBack(term, kalender, meeting, switch (term.unit()) {
            case DAGEN -> meeting.minusDays(term.length());
            case WERKDAGEN -> workingDays(term.length(), kalender, meeting);
            case WEKEN -> meeting.minusWeeks(term.length());
            case MAANDEN -> meeting.minusMonths(term.length());
            case JAREN -> meeting.minusYears(term.length());
        });
    }

    /** The days from the last one to the day before the vergadering. */
    Stream<LocalDate> days() {
        return last.datesUntil(meeting);
    }

    private static LocalDate workingDays(int number, Kalender kalender, LocalDate meeting) {
        LocalDate day = meeting;
        for (int toGo = number; toGo > 0; ) {
            day = day.minusDays(1);
            if (kalender.dayOff(day).isEmpty()) toGo--;
        }
        return day;
    }
}
