package nl.inbreng.domain.termijn;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms against a table that was reckoned apart from the code, and what the reasons say. */
class TermijnenTest {

    /** A decree for later years must not change what was reckoned without it. */
    static final Kalender UNTIL_2028 = new Kalender(Gelijkstelling.KNOWN.stream().filter(decree -> decree.lastYear() <= 2028).toList(), List.of());

    private static final Suspension ZOMERRECES =
            new Suspension(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 8, 24), "het zomerreces", "vergaderschema");

    /** One line of the table. */
    record Case(String says, boolean back, LocalDateTime from, Term term, Kalender kalender, LocalDate lastDay, OffsetDateTime at) {

        static Case read(String line) {
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            assertEquals(9, cells.size(), line);
            Term term = new Term(Integer.parseInt(cells.get(3)), TermUnit.named(cells.get(4)).orElseThrow(), yes(cells.get(5), "ja", "nee"), "artikel 6");
            return new Case(cells.get(0), yes(cells.get(1), "terug", "vooruit"), LocalDateTime.parse(cells.get(2)), term, kalender(cells.get(6)),
                    LocalDate.parse(cells.get(7)), OffsetDateTime.parse(cells.get(8)));
        }

        private static boolean yes(String word, String yes, String no) {
            assertTrue(word.equals(yes) || word.equals(no), word);
            return word.equals(yes);
        }

        private static Kalender kalender(String pauses) {
            Kalender kalender = UNTIL_2028;
            for (String pause : pauses.isEmpty() ? new String[0] : pauses.split("; ")) {
                String[] days = pause.substring(0, pause.indexOf(' ')).split("\\.\\.");
                kalender = kalender.with(new Suspension(LocalDate.parse(days[0]), LocalDate.parse(days[1]), pause.substring(pause.indexOf(' ') + 1), "tabel"));
            }
            return kalender;
        }

        @Override public String toString() {
            return says;
        }
    }

    static Stream<Case> golden() {
        try (InputStream in = TermijnenTest.class.getResourceAsStream("golden.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Case::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_term_ends_as_the_table_says(Case expected) {
        Instant from = expected.from().atZone(Deadline.ZONE).toInstant();
        Deadline deadline = expected.back() ? expected.term().before(from, expected.kalender()) : expected.term().after(from, expected.kalender());
        assertAll(
                () -> assertEquals(expected.lastDay(), deadline.lastDay(), deadline.reason()),
                () -> assertEquals(expected.at().toInstant(), deadline.at(), deadline.reason()));
    }

    @Test void the_table_is_whole() {
        assertTrue(golden().count() >= 225);
        assertEquals(golden().count(), golden().map(Case::says).distinct().count());
        assertEquals(Set.of(TermUnit.values()), Set.copyOf(golden().map(c -> c.term().unit()).distinct().toList()));
    }

    @Test void a_day_is_a_day_in_the_netherlands_and_not_elsewhere() {
        Instant alreadyTheThird = Instant.parse("2026-03-02T23:30:00Z");
        assertEquals(LocalDate.of(2026, 3, 4), days(1).after(alreadyTheThird, UNTIL_2028).lastDay());
        assertEquals(LocalDate.of(2026, 3, 2), days(1).before(alreadyTheThird, UNTIL_2028).lastDay());
    }

    @Test void a_plain_term_says_when_it_begins_and_ends() {
        assertReason(days(3), "2026-07-06T09:00", "De termijn van 3 dagen begint op dinsdag 7 juli 2026 en loopt tot en met donderdag 9 juli 2026.");
        assertReason(new Term(1, TermUnit.WEKEN, true, ""), "2026-07-06T09:00",
                "De termijn van 1 week begint op dinsdag 7 juli 2026 en loopt tot en met maandag 13 juli 2026.");
    }

    @Test void a_moved_end_names_the_days_off() {
        assertReason(days(7), "2026-03-27T09:00", "De termijn van 7 dagen begint op zaterdag 28 maart 2026 en loopt tot en met dinsdag 7 april 2026, "
                + "want vrijdag 3 april 2026 is Goede Vrijdag, gevolgd door het weekend en Tweede Paasdag.");
        assertReason(days(14), "2026-06-20T09:00", "De termijn van 14 dagen begint op zondag 21 juni 2026 en loopt tot en met maandag 6 juli 2026, "
                + "want zaterdag 4 juli 2026 is in het weekend.");
        assertReason(new Term(6, TermUnit.WEKEN, true, ""), "2026-04-03T09:00", "De termijn van 6 weken begint op zaterdag 4 april 2026 en loopt tot en met "
                + "maandag 18 mei 2026, want vrijdag 15 mei 2026 is gelijkgesteld met een feestdag, gevolgd door het weekend.");
    }

    @Test void a_term_that_was_too_short_says_so() {
        assertReason(days(3), "2026-12-24T09:00", "De termijn van 3 dagen begint op vrijdag 25 december 2026 en loopt tot en met dinsdag 29 december 2026, "
                + "want een termijn van drie dagen of meer heeft minstens twee werkdagen, en Eerste Kerstdag, Tweede Kerstdag en het weekend zijn dat niet.");
        assertReason(days(3), "2026-07-02T23:00", "De termijn van 3 dagen begint op vrijdag 3 juli 2026 en loopt tot en met maandag 6 juli 2026, "
                + "want zondag 5 juli 2026 is in het weekend.");
        assertReason(days(3), "2026-07-03T09:00", "De termijn van 3 dagen begint op zaterdag 4 juli 2026 en loopt tot en met dinsdag 7 juli 2026, "
                + "want een termijn van drie dagen of meer heeft minstens twee werkdagen, en het weekend is dat niet.");
    }

    @Test void an_end_that_stays_on_a_day_off_says_why() {
        assertReason(new Term(14, TermUnit.DAGEN, false, ""), "2026-06-20T09:00", "De termijn van 14 dagen begint op zondag 21 juni 2026 en loopt tot en met "
                + "zaterdag 4 juli 2026, ook al is die dag in het weekend, want de Algemene termijnenwet geldt hier niet.");
        assertReason(new Term(2, TermUnit.JAREN, true, ""), "2024-12-25T09:00", "De termijn van 2 jaar begint op donderdag 26 december 2024 en loopt tot en met "
                + "vrijdag 25 december 2026, ook al is die dag Eerste Kerstdag, want de Algemene termijnenwet geldt niet voor zo'n lange termijn.");
    }

    @Test void working_days_name_what_was_passed_over() {
        assertReason(new Term(3, TermUnit.WERKDAGEN, false, ""), "2026-04-01T09:00", "De termijn van 3 werkdagen begint op donderdag 2 april 2026 en loopt tot en "
                + "met woensdag 8 april 2026, want Goede Vrijdag, het weekend en Tweede Paasdag tellen niet als werkdag.");
        assertReason(new Term(1, TermUnit.WERKDAGEN, false, ""), "2026-07-03T09:00", "De termijn van 1 werkdag begint op zaterdag 4 juli 2026 en loopt tot en met "
                + "maandag 6 juli 2026, want het weekend telt niet als werkdag.");
        assertReason(new Term(2, TermUnit.WERKDAGEN, false, ""), "2026-05-12T09:00", "De termijn van 2 werkdagen begint op woensdag 13 mei 2026 en loopt tot en met "
                + "maandag 18 mei 2026, want Hemelvaartsdag, een gelijkgestelde dag en het weekend tellen niet als werkdag.");
    }

    @Test void a_pause_is_named_with_its_days() {
        Kalender reces = UNTIL_2028.with(ZOMERRECES);
        assertEquals("De termijn van 14 dagen begint op zondag 5 juli 2026 en loopt tot en met maandag 31 augustus 2026, want het zomerreces van maandag 13 juli 2026 "
                + "tot en met zondag 23 augustus 2026 telt niet mee, en zaterdag 29 augustus 2026 is in het weekend.", days(14).after(at("2026-07-04T09:00"), reces).reason());
        assertEquals("De termijn van 7 dagen begint op maandag 6 juli 2026 en loopt tot en met maandag 24 augustus 2026, want het zomerreces van maandag 13 juli 2026 "
                + "tot en met zondag 23 augustus 2026 telt niet mee, en zondag 12 juli 2026 is in het weekend, gevolgd door het zomerreces.",
                days(7).after(at("2026-07-05T09:00"), reces).reason());
    }

    @Test void a_repair_beside_a_recess_is_named_too_and_a_pause_elsewhere_is_not() {
        Suspension herstel = new Suspension(LocalDate.of(2026, 8, 26), LocalDate.of(2026, 8, 27), "de hersteltermijn", "brief van 25 augustus");
        Suspension later = new Suspension(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 24), "het herfstreces", "vergaderschema");
        assertEquals("De termijn van 10 dagen begint op vrijdag 10 juli 2026 en loopt tot en met maandag 31 augustus 2026, want het zomerreces van maandag 13 juli 2026 "
                + "tot en met zondag 23 augustus 2026 en de hersteltermijn op woensdag 26 augustus 2026 tellen niet mee.",
                days(10).after(at("2026-07-09T09:00"), UNTIL_2028.with(ZOMERRECES).with(herstel).with(later)).reason());
    }

    @Test void a_year_without_a_decree_is_told_when_it_could_matter() {
        String unknown = "maar voor 2029 is nog geen koninklijk besluit over gelijkgestelde dagen bekend.";
        assertTrue(days(3).after(at("2029-05-09T09:00"), UNTIL_2028).reason().endsWith(", " + unknown));
        assertTrue(new Term(20, TermUnit.WERKDAGEN, false, "").after(at("2029-03-19T09:00"), UNTIL_2028).reason().endsWith(", " + unknown));
        assertTrue(new Term(3, TermUnit.WERKDAGEN, false, "").before(at("2029-05-11T20:00"), UNTIL_2028).reason().endsWith(", " + unknown));
        assertTrue(new Term(6, TermUnit.WEKEN, true, "").after(at("2028-11-30T09:00"), UNTIL_2028).reason().endsWith(", " + unknown));
        assertTrue(new Term(3, TermUnit.WERKDAGEN, false, "").after(at("2029-12-28T09:00"), UNTIL_2028).reason().contains("voor 2029 en 2030 is nog geen"));
    }

    @Test void a_year_without_a_decree_is_not_told_when_it_cannot_matter() {
        for (Term term : List.of(new Term(3, TermUnit.DAGEN, false, ""), new Term(91, TermUnit.DAGEN, true, ""), new Term(1, TermUnit.JAREN, true, "")))
            assertFalse(term.after(at("2029-05-07T09:00"), UNTIL_2028).reason().contains("koninklijk besluit"), term.span());
        assertFalse(days(10).before(at("2029-05-11T20:00"), UNTIL_2028).reason().contains("koninklijk besluit"));
        assertFalse(days(7).after(at("2028-12-21T09:00"), UNTIL_2028).reason().contains("koninklijk besluit"));
    }

    @Test void two_working_days_of_a_known_year_are_enough_and_one_is_not() {
        assertFalse(days(6).after(at("2022-12-28T09:00"), UNTIL_2028).reason().contains("koninklijk besluit"));
        assertTrue(days(5).after(at("2022-12-28T09:00"), UNTIL_2028).reason().endsWith(", maar voor 2022 is nog geen koninklijk besluit over gelijkgestelde dagen bekend."));
    }

    @Test void counted_back_a_day_that_is_off_anyway_needs_no_decree() {
        assertFalse(new Term(1, TermUnit.WERKDAGEN, false, "").before(at("2029-01-02T20:00"), UNTIL_2028).reason().contains("koninklijk besluit"));
    }

    @Test void counted_back_says_so() {
        assertEquals("De vergadering is op donderdag 28 mei 2026 en de laatste dag is 2 dagen daarvoor: dinsdag 26 mei 2026.",
                days(2).before(at("2026-05-28T20:00"), UNTIL_2028).reason());
        assertEquals("De vergadering is op donderdag 28 mei 2026 en de laatste dag is 3 dagen daarvoor: maandag 25 mei 2026, "
                + "want een termijn die terugtelt schuift niet op, ook al is die dag Tweede Pinksterdag.", days(3).before(at("2026-05-28T20:00"), UNTIL_2028).reason());
        assertEquals("De vergadering is op donderdag 28 mei 2026 en de laatste dag is 3 werkdagen daarvoor: vrijdag 22 mei 2026, "
                + "want het weekend en Tweede Pinksterdag tellen niet als werkdag.",
                new Term(3, TermUnit.WERKDAGEN, true, "").before(at("2026-05-28T20:00"), UNTIL_2028).reason());
        assertEquals("De laatste dag is de dag van de vergadering, donderdag 28 mei 2026, tot de vergadering begint.",
                days(0).before(at("2026-05-28T20:00"), UNTIL_2028).reason());
    }

    @Test void units_have_dutch_words_and_are_found_by_the_word_of_the_rule_data() {
        assertEquals(List.of("1 dag", "2 dagen", "1 werkdag", "2 werkdagen", "1 week", "6 weken", "1 maand", "3 maanden", "1 jaar", "2 jaar"),
                Arrays.stream(TermUnit.values()).flatMap(u -> Stream.of(1, u == TermUnit.WEKEN ? 6 : u == TermUnit.MAANDEN ? 3 : 2)
                        .map(n -> new Term(n, u, false, "").span())).toList());
        assertEquals(List.of(TermUnit.values()), Stream.of("dagen", "werkdagen", "weken", "maanden", "jaren").map(w -> TermUnit.named(w).orElseThrow()).toList());
        assertTrue(Stream.of("dag", "DAGEN", "uren", "").allMatch(w -> TermUnit.named(w).isEmpty()));
    }

    @Test void the_law_covers_up_to_its_longest_terms_and_none_in_years() {
        for (Term most : List.of(new Term(90, TermUnit.DAGEN, true, ""), new Term(12, TermUnit.WEKEN, true, ""), new Term(3, TermUnit.MAANDEN, true, ""))) {
            assertTrue(most.isCovered() && !new Term(most.length() + 1, most.unit(), true, "").isCovered(), most.span());
            assertFalse(new Term(most.length(), most.unit(), false, "").isCovered());
        }
        assertFalse(new Term(1, TermUnit.JAREN, true, "").isCovered());
        assertTrue(days(3).hasMinimum() && new Term(1, TermUnit.WEKEN, true, "").hasMinimum());
        assertFalse(days(2).hasMinimum() || new Term(3, TermUnit.DAGEN, false, "").hasMinimum());
    }

    @Test void impossible_terms_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> days(-1));
        assertThrows(IllegalArgumentException.class, () -> days(0).after(at("2026-05-28T20:00"), UNTIL_2028));
    }

    private static Term days(int length) {
        return new Term(length, TermUnit.DAGEN, true, "artikel 6");
    }

    private static void assertReason(Term term, String start, String reason) {
        assertEquals(reason, term.after(at(start), UNTIL_2028).reason());
    }
}
