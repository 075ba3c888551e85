package nl.inbreng.domain.termijn;

import java.time.LocalDate;

/**
 * Days that stop the clock: recess, school holidays, or the wait for a repair (the idea of Awb art. 4:15). They do not count; the term goes on after them.
 *
 * @param from  first day that does not count
 * @param until first day that counts again
 * @param naam  as it stands in a sentence, with its article: het zomerreces; no full stop
 * @param bron  who decided it, and where that can be read
 */
public record Suspension(LocalDate from, LocalDate until, String naam, String bron) {

    public Suspension {
        if (!from.isBefore(until)) throw new IllegalArgumentException("een opschorting duurt minstens 1 dag");
        if (naam.isBlank() || naam.contains(".")) throw new IllegalArgumentException("de naam van een opschorting past in een zin: " + naam);
    }

    /** True when the clock stands still on this day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
