package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant MACHINE = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant DATABASE = Instant.parse("2026-11-25T12:00:07Z");

    private Optional<Instant> answer = Optional.of(DATABASE);
    private int asked;
    private long nanos = Long.MAX_VALUE - 5;   // the count may pass its largest value
    private final DatabaseClock clock = new DatabaseClock(this::ask, () -> nanos, Clock.fixed(MACHINE, ZoneOffset.UTC));

    @Test void the_time_is_that_of_the_database_and_goes_on_by_itself() {
        assertEquals(DATABASE, clock.instant());
        later(Duration.ofSeconds(3));
        assertEquals(DATABASE.plusSeconds(3), clock.instant());
        assertEquals(1, asked);
    }

    @Test void after_a_minute_and_not_before_the_database_is_asked_again() {
        clock.instant();
        later(Duration.ofMinutes(1).minusNanos(1));
        clock.instant();
        assertEquals(1, asked);
        later(Duration.ofNanos(1));
        answer = Optional.of(DATABASE.plusSeconds(62));
        assertEquals(DATABASE.plusSeconds(62), clock.instant());
        assertEquals(2, asked);
    }

    @Test void without_an_answer_the_last_reading_goes_on_and_without_any_the_machine_holds() {
        clock.instant();
        answer = Optional.empty();
        later(Duration.ofMinutes(5));
        assertEquals(DATABASE.plus(Duration.ofMinutes(5)), clock.instant());
        DatabaseClock never = new DatabaseClock(Optional::empty, () -> nanos, Clock.fixed(MACHINE, ZoneOffset.UTC));
        assertEquals(MACHINE, never.instant());
    }

    @Test void in_another_zone_it_is_the_same_moment() {
        Clock dutch = clock.withZone(ZoneId.of("Europe/Amsterdam"));
        assertEquals(DATABASE, dutch.instant());
        assertEquals(ZoneId.of("Europe/Amsterdam"), dutch.getZone());
        assertEquals(ZoneOffset.UTC, dutch.withZone(ZoneOffset.UTC).getZone());
    }

    @Test void an_h2_file_has_the_time_of_the_machine() {
        assertEquals(Optional.empty(), DatabaseClock.ask(new ConfiguredDataSource("jdbc:h2:file:./nergens/klok;WRITE_DELAY=0", "inbreng", "")));
    }

    private Optional<Instant> ask() {
        asked++;
        return answer;
    }

    private void later(Duration time) {
        nanos += time.toNanos();
    }
}
