package nl.inbreng.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Moves recorded meetings to the coming weeks, so that a resident can still be in time. Whole weeks: a Tuesday evening stays
 * a Tuesday evening.
 *
 * @param days how far every date moves; negative is back in time
 */
record DateShift(int days) {

    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}([ T].*)?");
    private static final int DATE_LENGTH = "2026-11-23".length();
    private static final int WEEK = 7;
    private static final int WEEKS_AHEAD = 3;

    static final DateShift NONE = new DateShift(0);

    /** The shift that puts the newest meeting at least three and less than four weeks after today. */
    static DateShift bringing(Collection<Recording> meetings, LocalDate today) {
        LocalDate newest = meetings.stream().map(Recording::day).max(Comparator.naturalOrder()).orElseThrow();
        long gap = today.plusWeeks(WEEKS_AHEAD).toEpochDay() - newest.toEpochDay();
        return new DateShift((int) (Math.ceilDiv(gap, WEEK) * WEEK));
    }

    /** The same text, moved when it is a date or a moment and nothing else. */
    String applyTo(String text) {
        if (days == 0 || !DATE.matcher(text).matches()) {
            return text;
        }
        return LocalDate.parse(text.substring(0, DATE_LENGTH)).plusDays(days) + text.substring(DATE_LENGTH);
    }

    LocalDate applyTo(LocalDate day) {
        return day.plusDays(days);
    }

    Period period() {
        return Period.ofDays(days);
    }
}
