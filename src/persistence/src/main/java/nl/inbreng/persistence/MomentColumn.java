package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** A moment in microseconds, the finest that both databases keep. PostgreSQL hands out a Timestamp and H2 an OffsetDateTime. */
public class MomentColumn implements AttributeConverter<Instant, Object> {

    @Override public Object convertToDatabaseColumn(Instant value) {
        return value == null ? null : Timestamp.from(value.truncatedTo(ChronoUnit.MICROS));
    }

    @Override public Instant convertToEntityAttribute(Object column) {
        return switch (column) {
            case null -> null;
            case Timestamp timestamp -> timestamp.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            default -> throw new IllegalStateException("geen moment: " + column.getClass());
        };
    }
}
