package nl.inbreng.documents;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.inbreng.domain.regeling.Window;

/** Days and times as a Dutch letter writes them, in legal time. */
final class DutchMoment {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' HH.mm 'uur'", DUTCH);
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' HH.mm.ss 'uur'", DUTCH);

    private DutchMoment() { }

    static String day(Instant at) {
        return DAY.format(at.atZone(Window.ZONE));
    }

    static String minute(Instant at) {
        return TO_THE_MINUTE.format(at.atZone(Window.ZONE));
    }

    static String second(Instant at) {
        return TO_THE_SECOND.format(at.atZone(Window.ZONE));
    }

    /** The last day of a term, given the first moment after it. */
    static String lastDayBefore(Instant end) {
        return day(end.minusSeconds(1));
    }
}
