package nl.inbreng.domain.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are off, and the days that stop the clock. */
class KalenderTest {

    /** Printed Easter dates, with the earliest and latest that the calendar knows. */
    @ParameterizedTest
    @CsvSource({"2014-04-20", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
            "2031-04-13", "2032-03-28", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22", "1818-03-22", "1943-04-25", "2000-04-23"})
    void easter_is_when_it_was_printed(LocalDate easter) {
        assertEquals(easter, Feestdagen.easter(easter.getYear()));
    }

    @Test void a_year_has_the_nine_days_of_the_law() {
        assertEquals(List.of("2026-01-01 Nieuwjaarsdag", "2026-04-03 Goede Vrijdag", "2026-04-06 Tweede Paasdag", "2026-04-27 Koningsdag", "2026-05-05 Bevrijdingsdag",
                "2026-05-14 Hemelvaartsdag", "2026-05-25 Tweede Pinksterdag", "2026-12-25 Eerste Kerstdag", "2026-12-26 Tweede Kerstdag"), feestdagen(2026));
        assertEquals("2025-04-26 Koningsdag", feestdagen(2025).get(3));
        assertEquals("2014-04-26 Koningsdag", feestdagen(2014).get(3));
    }

    @Test void two_feestdagen_may_share_a_day() {
        assertEquals(Optional.of("Hemelvaartsdag"), Feestdagen.on(LocalDate.of(2016, 5, 5)));
        assertEquals(8, feestdagen(2016).size());
    }

    @Test void before_the_first_koningsdag_nothing_is_said() {
        assertTrue(Feestdagen.on(LocalDate.of(2014, 1, 1)).isPresent());
        assertThrows(IllegalArgumentException.class, () -> Feestdagen.on(LocalDate.of(2013, 12, 31)));
    }

    @Test void a_day_off_says_why() {
        Kalender kalender = Kalender.LANDELIJK;
        assertEquals(Optional.empty(), kalender.dayOff(LocalDate.of(2026, 7, 3)));
        assertEquals(Optional.of(new DayOff.Weekend()), kalender.dayOff(LocalDate.of(2026, 7, 4)));
        assertEquals(Optional.of(new DayOff.Weekend()), kalender.dayOff(LocalDate.of(2026, 7, 5)));
        assertEquals(Optional.of(new DayOff.Feestdag("Tweede Kerstdag")), kalender.dayOff(LocalDate.of(2026, 12, 26)));
        assertTrue(kalender.dayOff(LocalDate.of(2026, 5, 15)).orElseThrow() instanceof DayOff.Gelijkgesteld g && g.source().startsWith("Stcrt. 2025, 24713"));
        assertEquals(Optional.empty(), new Kalender(List.of(), List.of()).dayOff(LocalDate.of(2026, 5, 15)));
    }

    /** A decree makes bridges: a working day between days off. A mistyped date would fall out. */
    @Test void each_day_of_a_decree_lies_between_days_off() {
        Kalender without = new Kalender(List.of(), List.of());
        for (Gelijkstelling decree : Gelijkstelling.KNOWN)
            for (LocalDate day : decree.days()) {
                assertTrue(without.isOpen(day), day.toString());
                assertFalse(without.isOpen(day.minusDays(1)) || without.isOpen(day.plusDays(1)), day.toString());
            }
    }

    @Test void years_are_known_only_by_a_decree_and_without_a_gap() {
        int last = Gelijkstelling.KNOWN.stream().mapToInt(Gelijkstelling::lastYear).max().orElseThrow();
        assertTrue(last >= 2028);
        assertEquals(IntStream.rangeClosed(2023, last).boxed().toList(), IntStream.rangeClosed(2014, last + 20).filter(Kalender.LANDELIJK::knows).boxed().toList());
    }

    @Test void a_decree_names_days_of_its_own_years() {
        assertThrows(IllegalArgumentException.class, () -> new Gelijkstelling(2026, 2028, Set.of(LocalDate.of(2025, 12, 31)), ""));
        assertEquals(2, new Gelijkstelling(2026, 2028, Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)), "").days().size());
        assertThrows(IllegalArgumentException.class, () -> new Gelijkstelling(2026, 2028, Set.of(LocalDate.of(2029, 1, 1)), ""));
    }

    @Test void a_pause_holds_its_first_day_and_not_the_day_after_it() {
        Suspension pause = new Suspension(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 7, 15), "het zomerreces", "");
        Kalender kalender = Kalender.LANDELIJK.with(pause);
        assertFalse(pause.contains(LocalDate.of(2026, 7, 12)));
        assertTrue(pause.contains(LocalDate.of(2026, 7, 13)) && pause.contains(LocalDate.of(2026, 7, 14)));
        assertFalse(pause.contains(LocalDate.of(2026, 7, 15)));
        assertEquals(Optional.of(pause), kalender.suspension(LocalDate.of(2026, 7, 14)));
        assertTrue(kalender.dayOff(LocalDate.of(2026, 7, 14)).isEmpty() && !kalender.isOpen(LocalDate.of(2026, 7, 14)) && kalender.isOpen(LocalDate.of(2026, 7, 15)));
    }

    @Test void impossible_pauses_are_refused() {
        LocalDate day = LocalDate.of(2026, 7, 13);
        assertThrows(IllegalArgumentException.class, () -> new Suspension(day, day, "het zomerreces", ""));
        assertThrows(IllegalArgumentException.class, () -> new Suspension(day, day.plusDays(1), " ", ""));
        assertThrows(IllegalArgumentException.class, () -> new Suspension(day, day.plusDays(1), "het reces. Daarna", ""));
    }

    private static List<String> feestdagen(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> Feestdagen.on(day).map(name -> day + " " + name).stream()).toList();
    }
}
