package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which an edition is in force.
 *
 * @param from  first day
 * @param until first day on which it no longer is in force; empty when no end is set
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {

    public Validity {
        if (until.isPresent() && !until.get().isAfter(from)) throw new IllegalArgumentException("geldigTot ligt niet na geldigVan");
    }

    /** True when the edition is in force on this day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
