package nl.inbreng.persistence;

import java.sql.Clob;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** One row of an answer. The two databases hand out some types differently; this is the place that knows. */
record Row(Object[] values) {

    private static final MomentColumn MOMENT = new MomentColumn();

    String text(int column) {
        return optionalText(column).orElseThrow();
    }

    Optional<String> optionalText(int column) {
        return switch (values[column]) {
            case null -> Optional.empty();
            case Clob clob -> Optional.of(read(clob));
            default -> Optional.of(values[column].toString());
        };
    }

    long number(int column) {
        return ((Number) values[column]).longValue();
    }

    Optional<Long> optionalNumber(int column) {
        return Optional.ofNullable(values[column]).map(value -> ((Number) value).longValue());
    }

    boolean flag(int column) {
        return (Boolean) values[column];
    }

    Instant moment(int column) {
        return optionalMoment(column).orElseThrow();
    }

    Optional<Instant> optionalMoment(int column) {
        return Optional.ofNullable(MOMENT.convertToEntityAttribute(values[column]));
    }

    private static String read(Clob clob) {
        try {
            return clob.getSubString(1, Math.toIntExact(clob.length()));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
