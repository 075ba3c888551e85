package nl.inbreng.domain.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The end of a term with its reasoning.
 *
 * @param at      first moment that is too late
 * @param lastDay last day on which it is not too late, in the Netherlands
 * @param reason  one Dutch sentence for resident and griffie
 */
public record Deadline(Instant at, LocalDate lastDay, String reason) {

    /** Legal days begin and end here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A day counts until midnight, however many hours it has. */
    static Deadline afterDay(LocalDate lastDay, String reason) {
        return new Deadline(lastDay.plusDays(1).atStartOfDay(ZONE).toInstant(), lastDay, reason);
    }
}
