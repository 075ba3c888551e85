package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.inbreng.domain.regeling.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments on Dutch clocks; the end itself is too late. */
class CountdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-16T00:00:00 | Nog 12 dagen: tot en met zaterdag 28 november",
        "2026-11-26T23:59:59 | Nog 2 dagen: tot en met zaterdag 28 november",
        "2026-11-27T00:00:00 | Nog 1 dag: tot en met zaterdag 28 november",
        "2026-11-27T23:59:59 | Nog 1 dag: tot en met zaterdag 28 november",
        "2026-11-28T00:00:00 | Vandaag is de laatste dag: nog 24 uur",
        "2026-11-28T00:00:01 | Vandaag is de laatste dag: nog 23 uur",
        "2026-11-28T22:00:00 | Vandaag is de laatste dag: nog 2 uur",
        "2026-11-28T23:00:00 | Vandaag is de laatste dag: nog 1 uur",
        "2026-11-28T23:00:01 | Vandaag is de laatste dag: nog 59 minuten",
        "2026-11-28T23:58:00 | Vandaag is de laatste dag: nog 2 minuten",
        "2026-11-28T23:58:01 | Vandaag is de laatste dag: nog 1 minuut",
        "2026-11-28T23:59:00 | Vandaag is de laatste dag: nog 1 minuut",
        "2026-11-28T23:59:01 | Vandaag is de laatste dag: nog minder dan 1 minuut",
        "2026-11-29T00:00:00 | ''",
        "2026-12-05T12:00:00 | ''"})
    void it_counts_days_until_the_last_one_and_then_hours(String now, String expected) {
        assertEquals(expected, Countdown.until(at("2026-11-29T00:00"), at(now)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-03-28T22:59:59Z | 2026-03-30T00:00 | Nog 1 dag: tot en met zondag 29 maart",
        "2026-03-28T23:00:00Z | 2026-03-30T00:00 | Vandaag is de laatste dag: nog 23 uur",
        "2026-03-29T20:59:59Z | 2026-03-30T00:00 | Vandaag is de laatste dag: nog 1 uur",
        "2026-10-24T21:59:59Z | 2026-10-26T00:00 | Nog 1 dag: tot en met zondag 25 oktober",
        "2026-10-24T22:00:00Z | 2026-10-26T00:00 | Vandaag is de laatste dag: nog 25 uur",
        "2026-10-25T22:59:59Z | 2026-10-26T00:00 | Vandaag is de laatste dag: nog minder dan 1 minuut"})
    void a_day_of_23_or_25_hours_is_one_day(Instant now, String end, String expected) {
        assertEquals(expected, Countdown.until(at(end), now));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-12-31T12:00:00 | Nog 1 dag: tot vrijdag 1 januari 2027, 20.00 uur",
        "2027-01-01T00:00:00 | Vandaag is de laatste dag: nog 20 uur",
        "2027-01-01T19:59:59 | Vandaag is de laatste dag: nog minder dan 1 minuut",
        "2027-01-01T20:00:00 | ''"})
    void an_end_within_a_day_names_its_hour_and_another_year_is_named(String now, String expected) {
        assertEquals(expected, Countdown.until(at("2027-01-01T20:00"), at(now)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-26T23:59:59 | 2026-12-08T20:00 | Nog 12 dagen tot de vergadering: dinsdag 8 december, 20.00 uur",
        "2026-12-07T23:59:59 | 2026-12-08T20:00 | Nog 1 dag tot de vergadering: dinsdag 8 december, 20.00 uur",
        "2026-12-08T00:00:00 | 2026-12-08T20:00 | De vergadering is vandaag om 20.00 uur",
        "2026-12-08T19:59:59 | 2026-12-08T20:00 | De vergadering is vandaag om 20.00 uur",
        "2026-12-08T20:00:00 | 2026-12-08T20:00 | ''",
        "2026-12-07T23:59:59 | 2026-12-08T00:00 | Nog 1 dag tot de vergadering: dinsdag 8 december, 00.00 uur"})
    void the_days_until_the_vergadering_are_counted_too(String now, String begins, String expected) {
        assertEquals(expected, Countdown.toMeeting(at(begins), at(now)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Window.ZONE).toInstant();
    }
}
