package nl.inbreng.domain.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which days are off, which stop the clock, and why.
 *
 * @param decrees     royal decrees that make days equal to a feestdag
 * @param suspensions days that stop the clock; they may overlap
 */
public record Kalender(List<Gelijkstelling> decrees, List<Suspension> suspensions) {

    /** The national calendar, with nothing that stops the clock. */
    public static final Kalender LANDELIJK = new Kalender(Gelijkstelling.KNOWN, List.of());

    public Kalender {
        decrees = List.copyOf(decrees);
        suspensions = List.copyOf(suspensions);
    }

    /** This calendar with one more pause. */
    public Kalender with(Suspension suspension) {
        return new Kalender(decrees, Stream.concat(suspensions.stream(), Stream.of(suspension)).toList());
    }

    /**
     * Why this day is no working day; empty when it is one. A feestdag at the weekend is named as a feestdag.
     *
     * @throws IllegalArgumentException before {@link Feestdagen#FIRST_YEAR}
     */
    public Optional<DayOff> dayOff(LocalDate day) {
        return Feestdagen.on(day).<DayOff>map(DayOff.Feestdag::new)
                .or(() -> isWeekend(day) ? Optional.of(new DayOff.Weekend()) : Optional.empty())
                .or(() -> decrees.stream().filter(d -> d.days().contains(day)).findFirst().map(d -> new DayOff.Gelijkgesteld(d.source())));
    }

    /** What stops the clock on this day; empty when it runs. */
    public Optional<Suspension> suspension(LocalDate day) {
        return suspensions.stream().filter(s -> s.contains(day)).findFirst();
    }

    /** True on a working day on which the clock runs. */
    public boolean isOpen(LocalDate day) {
        return suspension(day).isEmpty() && dayOff(day).isEmpty();
    }

    /** True when a decree decides for this year. */
    public boolean knows(int year) {
        return decrees.stream().anyMatch(decree -> decree.covers(year));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
