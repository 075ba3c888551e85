package nl.inbreng.domain.regeling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The period in which support may be gathered (venster): from opening to the closing moment, which itself is too late (half-open). */
public sealed interface Window permits Window.Days, Window.BeforeVergadering {

    /** Legal days begin and end here. */
    ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The article that sets the period. */
    String artikel();

    /** True when after closing a request can no longer be filed at all, because the vergadering is near. */
    boolean closesFiling();

    /**
     * Open for a number of calendar days after the day of opening.
     *
     * @param days    calendar days, at least 1; the last one counts until midnight
     * @param artikel article that sets the period
     */
    record Days(int days, String artikel) implements Window {
        public Days {
            if (days < 1) throw new IllegalArgumentException("een venster duurt minstens 1 dag");
        }

        /** The closing moment for a request that was opened now. */
        public Closing closing(Instant opened) {
            LocalDate last = opened.atZone(ZONE).toLocalDate().plusDays(days);
            return new Closing(startOf(last.plusDays(1)),
                    "Steun verzamelen kan " + span(days) + " lang, vanaf de dag na openen: tot en met " + day(last) + ".");
        }

        @Override public boolean closesFiling() {
            return false;
        }
    }

    /**
     * Open until a number of calendar days before the vergadering.
     * The Algemene termijnenwet never moves a term counted back from an event (art. 1 lid 2), so weekends count.
     *
     * @param days    calendar days between the last day of support and the vergadering, at least 0
     * @param artikel article that sets the period
     */
    record BeforeVergadering(int days, String artikel) implements Window {
        public BeforeVergadering {
            if (days < 0) throw new IllegalArgumentException("dagen voor de vergadering zijn niet negatief");
        }

        /** The closing moment for a vergadering that begins then. */
        public Closing closing(Instant begins) {
            LocalDate meeting = begins.atZone(ZONE).toLocalDate();
            LocalDate last = meeting.minusDays(days);
            return new Closing(days == 0 ? begins : startOf(last.plusDays(1)),
                    "De vergadering is op " + day(meeting) + ". Steunen en indienen kan " + (days == 0 ? "tot de vergadering begint."
                            : "tot en met " + span(days) + " daarvoor: " + day(last) + "."));
        }

        @Override public boolean closesFiling() {
            return true;
        }
    }

    /**
     * A computed closing moment with its reasoning.
     *
     * @param at     first moment that is too late
     * @param reason one Dutch sentence for resident and griffie
     */
    record Closing(Instant at, String reason) {}

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static String span(int days) {
        return days == 1 ? "1 dag" : days + " dagen";
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl")).format(day);
    }
}
