package nl.inbreng.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.inbreng.domain.regeling.Window;

/** How moments and amounts of time read in Dutch. */
public final class Texts {

    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NL);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", NL);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH.mm 'uur'", NL);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm.ss 'uur'", NL);

    private Texts() {}

    /** "dinsdag 8 december 2026". */
    public static String day(Instant at) {
        return DAY.format(at.atZone(Window.ZONE));
    }

    /** "8 december 2026". */
    public static String shortDay(Instant at) {
        return SHORT_DAY.format(at.atZone(Window.ZONE));
    }

    /** "8 december 2026". */
    public static String date(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "dinsdag 8 december 2026, 19.30 uur". */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(Window.ZONE));
    }

    /** "8 december 2026, 19.30.05 uur". */
    public static String second(Instant at) {
        return SECOND.format(at.atZone(Window.ZONE));
    }

    /** The last day that still counts, for an end that itself is too late: "8 december 2026". */
    public static String lastDay(Instant end) {
        return shortDay(end.minusNanos(1));
    }

    /** Days from today to the last day that counts; negative when that day has passed. */
    public static long daysLeft(Instant end, Instant now) {
        LocalDate last = end.minusNanos(1).atZone(Window.ZONE).toLocalDate();
        return ChronoUnit.DAYS.between(now.atZone(Window.ZONE).toLocalDate(), last);
    }

    /** "nog 3 dagen", "nog 1 dag", "vandaag", "2 dagen te laat". */
    public static String left(Instant end, Instant now) {
        long days = daysLeft(end, now);
        if (days == 0) return "vandaag";
        if (days < 0) return -days + (days == -1 ? " dag" : " dagen") + " te laat";
        return "nog " + days + (days == 1 ? " dag" : " dagen");
    }

    /** Moment in ISO 8601, for machines. */
    public static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
