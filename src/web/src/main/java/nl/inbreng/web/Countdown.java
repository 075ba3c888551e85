package nl.inbreng.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.inbreng.domain.regeling.Window;

/** How much time is left, in whole Dutch days and on the last day in hours. Made on the server, so it needs no script and is as old as the page. */
public final class Countdown {

    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", NL);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NL);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'uur'", NL);

    private Countdown() {}

    /** "Nog 12 dagen: tot en met donderdag 28 november", "Vandaag is de laatste dag: nog 5 uur"; empty when it is over. @param end first moment that is too late */
    public static String until(Instant end, Instant now) {
        if (!now.isBefore(end)) return "";
        long days = Texts.daysLeft(end, now);
        return days == 0 ? "Vandaag is de laatste dag: nog " + rest(Duration.between(now, end)) : "Nog " + days(days) + ": " + lastMoment(end, now);
    }

    /** "Nog 12 dagen tot de vergadering: donderdag 28 november, 20.00 uur"; empty once it has begun. */
    public static String toMeeting(Instant begins, Instant now) {
        if (!now.isBefore(begins)) return "";
        long days = Texts.daysLeft(begins.plusNanos(1), now);
        String time = TIME.format(begins.atZone(Window.ZONE));
        return days == 0 ? "De vergadering is vandaag om " + time : "Nog " + days(days) + " tot de vergadering: " + day(begins, now) + ", " + time;
    }

    private static String lastMoment(Instant end, Instant now) {
        ZonedDateTime local = end.atZone(Window.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? "tot en met " + day(end.minusNanos(1), now) : "tot " + day(end, now) + ", " + TIME.format(local);
    }

    /** With the year only when it is another one. */
    private static String day(Instant at, Instant now) {
        ZonedDateTime local = at.atZone(Window.ZONE);
        return (local.getYear() == now.atZone(Window.ZONE).getYear() ? DAY : DAY_AND_YEAR).format(local);
    }

    private static String days(long number) {
        return number + (number == 1 ? " dag" : " dagen");
    }

    /** Whole hours, and under an hour whole minutes; never more than there is. */
    private static String rest(Duration left) {
        if (left.toHours() > 0) return left.toHours() + " uur";
        if (left.toMinutes() > 0) return left.toMinutes() + (left.toMinutes() == 1 ? " minuut" : " minuten");
        return "minder dan 1 minuut";
    }
}
