package nl.inbreng.domain.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A royal decree that makes days equal to a feestdag (Algemene termijnenwet art. 3 lid 3). It decides for whole years: a day it doesn't name is an
 * ordinary day. A year without one is unknown, never empty; a new decree is a new row here.
 *
 * @param firstYear first year it decides for
 * @param lastYear  last year it decides for
 * @param days      the days that it names
 * @param source    where it was published
 */
public record Gelijkstelling(int firstYear, int lastYear, Set<LocalDate> days, String source) {

    /**
     * The decrees that were found; one comes about every three years, none was found for 2029 and later. The days are those in the title of each decree,
     * which several public pages cite alike; the Staatscourant itself was not read.
     */
    public static final List<Gelijkstelling> KNOWN = List.of(
            new Gelijkstelling(2023, 2025, Set.of(day(2023, 4, 28), day(2023, 5, 19), day(2024, 5, 10), day(2024, 12, 27), day(2025, 5, 30)),
                    "Stcrt. 2022, 7812, https://zoek.officielebekendmakingen.nl/stcrt-2022-7812.html"),
            new Gelijkstelling(2026, 2028, Set.of(day(2026, 1, 2), day(2026, 5, 15), day(2027, 5, 7), day(2028, 4, 28), day(2028, 5, 26)),
                    "Stcrt. 2025, 24713, https://wetten.overheid.nl/BWBR0051300/2025-07-22"));

    public Gelijkstelling {
        days = Set.copyOf(days);
        for (LocalDate day : days)
            if (day.getYear() < firstYear || day.getYear() > lastYear) throw new IllegalArgumentException(day + " valt buiten het besluit");
    }

    /** True when it decides for this year. */
    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
