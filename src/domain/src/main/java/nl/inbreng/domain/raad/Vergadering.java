package nl.inbreng.domain.raad;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of the raad or a commissie, as the council information system publishes it.
 *
 * @param bronId       its id in that system; only meaningful together with gemeente and connector
 * @param naam         such as "Raadsvergadering"
 * @param begins       planned start
 * @param ends         planned end, when known
 * @param status       whether it goes on
 * @param pageUrl      public page, empty when there is none
 * @param changed      when the source last changed it
 * @param agendapunten public items in order, each subitem directly after its parent
 */
public record Vergadering(String bronId, String naam, Instant begins, Optional<Instant> ends, Status status, String pageUrl,
                          Optional<Instant> changed, List<Agendapunt> agendapunten) {
    public Vergadering {
        if (bronId.isBlank()) throw new IllegalArgumentException("een vergadering heeft een id in de bron");
        agendapunten = List.copyOf(agendapunten);
    }

    /** Whether the meeting goes on. */
    public enum Status { GEPLAND, GEANNULEERD }
}
