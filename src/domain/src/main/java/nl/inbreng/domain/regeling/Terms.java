package nl.inbreng.domain.regeling;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * The terms after filing, in calendar days. The statutory clock (holidays, recess) is a later part.
 *
 * @param review  days within which the griffie decides whether the request is admissible, counted from the day after filing
 * @param repair  days a filer has to repair a defect (hersteltermijn); empty when the regeling has no repair
 * @param artikel article that sets them
 */
public record Terms(int review, OptionalInt repair, String artikel) {

    public Terms {
        if (review < 1) throw new IllegalArgumentException("de toetstermijn is minstens 1 dag");
        if (repair.isPresent() && repair.getAsInt() < 1) throw new IllegalArgumentException("de hersteltermijn is minstens 1 dag");
    }

    /** First moment after the last day of the review. */
    public Instant reviewEnds(Instant filed) {
        return end(filed, review);
    }

    /** First moment after the last day of a repair that was asked now. */
    public Instant repairEnds(Instant asked) {
        return end(asked, repair.orElseThrow(() -> new IllegalStateException("deze regeling kent geen hersteltermijn")));
    }

    private static Instant end(Instant from, int days) {
        return from.atZone(Window.ZONE).toLocalDate().plusDays(days + 1L).atStartOfDay(Window.ZONE).toInstant();
    }
}
