package nl.inbreng.connectors.notubiz;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as the interface writes them: "2024-04-16 17:00:00" in Dutch time, or with "T" and an offset; "0000-00-00" for unknown. */
final class Moment {

    /** Times without an offset are Dutch wall-clock times. */
    static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    private Moment() {}

    /** The moment; empty when the source does not know it, and also when the text is no time. */
    static Optional<Instant> parse(String text) {
        String iso = text.strip().replaceFirst(" ", "T");
        if (iso.isEmpty() || iso.startsWith("0000")) return Optional.empty();
        try {
            return Optional.of(DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from))
                    .map(time -> time instanceof OffsetDateTime fixed ? fixed.toInstant() : ((LocalDateTime) time).atZone(DUTCH_TIME).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();    // the caller knows whether it can do without
        }
    }
}
