package nl.inbreng.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Moves recorded meetings to the coming weeks, so that a resident can still be in time. Whole weeks: a Tuesday evening stays
 * a Tuesday evening.
 *
 * @param days  how far every date moves; negative is back in time
 * @param today what was done to the record (made, changed, published) never lies after this day
 */
record DateShift(int days, LocalDate today) {

    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}([ T].*)?");
    private static final int DATE_LENGTH = "2026-11-23".length();
    private static final int WEEK = 7;
    private static final int WEEKS_AHEAD = 3;

    private static final Set<String> DONE = Set.of("creation_date", "last_modified", "publication_date");

    static final DateShift NONE = new DateShift(0, LocalDate.MAX);

    /** The shift that puts the newest meeting at least three and less than four weeks after today. */
    static DateShift bringing(Collection<Recording> meetings, LocalDate today) {
        LocalDate newest = meetings.stream().map(Recording::day).max(Comparator.naturalOrder()).orElseThrow();
        long gap = today.plusWeeks(WEEKS_AHEAD).toEpochDay() - newest.toEpochDay();
        return new DateShift((int) (Math.ceilDiv(gap, WEEK) * WEEK), today);
    }

    /** The same text, moved when it is a date or a moment and nothing else; the name is that of its field. */
    String applyTo(String name, String text) {
        if (days == 0 || !DATE.matcher(text).matches()) {
            return text;
        }
        LocalDate moved = applyTo(LocalDate.parse(text.substring(0, DATE_LENGTH)));
        boolean notYet = DONE.contains(name) && moved.isAfter(today);
        return (notYet ? today : moved) + text.substring(DATE_LENGTH);
    }

    LocalDate applyTo(LocalDate day) {
        return day.plusDays(days);
    }

    Period period() {
        return Period.ofDays(days);
    }
}
