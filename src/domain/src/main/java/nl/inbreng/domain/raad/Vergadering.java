package nl.inbreng.domain.raad;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Ids in the source of everything on the agenda, with the items that stand in for a document ({@link Agendapunt#voorstellen()}). */
    public Set<String> documentIds() {
        return agendapunten.stream().flatMap(punt -> Stream.concat(punt.documenten().stream(), punt.voorstellen().stream()))
                .map(RaadsDocument::bronId).collect(Collectors.toSet());
    }

    /** The same meeting when the source no longer names it: what was on its agenda is no longer public. A meeting still to come does not go on. */
    public Vergadering withdrawn(Instant now) {
        return new Vergadering(bronId, naam, begins, ends, begins.isBefore(now) ? status : Status.GEANNULEERD, pageUrl, changed, List.of());
    }

    /** Whether the meeting goes on. */
    public enum Status { GEPLAND, GEANNULEERD }
}
