package nl.inbreng.domain.verzoek;

import java.time.Instant;

/**
 * The place on the agenda that a verzoek got.
 *
 * @param vergadering name of the vergadering
 * @param begins      when it begins
 * @param agendapunt  number and title of the agendapunt, as the griffier gave it
 */
public record Planning(String vergadering, Instant begins, String agendapunt) {
    public Planning {
        if (vergadering.isBlank() || agendapunt.isBlank()) throw new IllegalArgumentException("een planning noemt vergadering en agendapunt");
    }
}
