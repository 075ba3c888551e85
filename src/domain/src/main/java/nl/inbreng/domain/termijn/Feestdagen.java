package nl.inbreng.domain.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The days of Algemene termijnenwet art. 3 lid 1 and 2, by rule. */
public final class Feestdagen {

    /** Before this year Koninginnedag was celebrated; such days are not supported (Koningsdag: decree of 30 January 2013, BWBR0032908). */
    public static final int FIRST_YEAR = 2014;

    private static final Map<Integer, String> FROM_EASTER =
            Map.of(-2, "Goede Vrijdag", 1, "Tweede Paasdag", 39, "Hemelvaartsdag", 50, "Tweede Pinksterdag");

    private Feestdagen() {}

    /**
     * The name of the feestdag on this day; empty when it is none. Bevrijdingsdag is one each year.
     *
     * @throws IllegalArgumentException before {@link #FIRST_YEAR}
     */
    public static Optional<String> on(LocalDate day) {
        if (day.getYear() < FIRST_YEAR) throw new IllegalArgumentException("feestdagen zijn bekend vanaf " + FIRST_YEAR + ", niet in " + day.getYear());
        long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        String movable = FROM_EASTER.get((int) fromEaster);
        return Optional.ofNullable(movable).or(() -> fixed(day));
    }

    /** First day of Easter, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * toSunday) / 451;
        int days = moon + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    private static Optional<String> fixed(LocalDate day) {
        if (day.equals(koningsdag(day.getYear()))) return Optional.of("Koningsdag");
        return switch (day.getMonth()) {
            case JANUARY -> named(day, 1, "Nieuwjaarsdag");
            case MAY -> named(day, 5, "Bevrijdingsdag");
            case DECEMBER -> named(day, 25, "Eerste Kerstdag").or(() -> named(day, 26, "Tweede Kerstdag"));
            case FEBRUARY, MARCH, APRIL, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER -> Optional.empty();
        };
    }

    /** 27 April, but the day before when that is a Sunday. */
    private static LocalDate koningsdag(int year) {
        LocalDate day = LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    private static Optional<String> named(LocalDate day, int dayOfMonth, String name) {
        return day.getDayOfMonth() == dayOfMonth ? Optional.of(name) : Optional.empty();
    }
}
