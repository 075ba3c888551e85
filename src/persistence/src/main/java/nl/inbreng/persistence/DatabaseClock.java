package nl.inbreng.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The one clock of the application: the time of the database, so that several servers agree on whether a term has passed. It is read
 * at most once a minute; between two readings the processor counts on. Without an answer of the database the last reading goes on;
 * without any the time of this machine holds. An H2 file has the time of this machine itself.
 */
@ApplicationScoped
public class DatabaseClock extends Clock {

    private static final System.Logger LOG = System.getLogger(DatabaseClock.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Supplier<Optional<Instant>> database;
    private final LongSupplier nanos;
    private final Clock machine;
    private volatile Reading last;

    /** The clock of the configured database. */
    public DatabaseClock() {
        this(DatabaseClock::ask, System::nanoTime, Clock.systemUTC());
    }

    DatabaseClock(Supplier<Optional<Instant>> database, LongSupplier nanos, Clock machine) {
        this.database = database;
        this.nanos = nanos;
        this.machine = machine;
    }

    /** What the database said. @param at its time @param nanos count of the processor then @param answered false when the machine stood in */
    private record Reading(Instant at, long nanos, boolean answered) {

        Instant now(long count) {
            return at.plusNanos(count - nanos);
        }

        boolean isFresh(long count) {
            return count - nanos < FRESH.toNanos();
        }
    }

    @Override public Instant instant() {
        long count = nanos.getAsLong();
        Reading reading = last;
        return reading != null && reading.isFresh(count) ? reading.now(count) : read(count);
    }

    private synchronized Instant read(long count) {
        Reading before = last;
        if (before != null && before.isFresh(count)) return before.now(count);
        Optional<Instant> answer = database.get();
        long after = nanos.getAsLong();
        Instant otherwise = before != null && before.answered() ? before.now(after) : machine.instant();
        last = new Reading(answer.orElse(otherwise), after, answer.isPresent() || before != null && before.answered());
        return last.at();
    }

    @Override public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override public Clock withZone(ZoneId zone) {
        Clock source = this;
        return new Clock() {
            @Override public ZoneId getZone() {
                return zone;
            }

            @Override public Clock withZone(ZoneId other) {
                return source.withZone(other);
            }

            @Override public Instant instant() {
                return source.instant();
            }
        };
    }

    /** The time of the database outside any transaction, whose time stands still; empty for an H2 file and without an answer. */
    static Optional<Instant> ask(ConfiguredDataSource source) {
        if (source.isH2()) return Optional.empty();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            return row.next() ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant()) : Optional.empty();
        } catch (SQLException away) {
            LOG.log(System.Logger.Level.WARNING, "De tijd van de database is niet gelezen: {0}", away.getSQLState());
            return Optional.empty();
        }
    }

    private static Optional<Instant> ask() {
        return ask(new ConfiguredDataSource());
    }
}
