package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.termijn.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reminder one second before, at and after its boundaries. Nine signatures are enough. */
class RemindersTest {

    private static final Oordeel REPAIR = new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4"));

    @ParameterizedTest
    @CsvSource({
        "2026-05-18T07:59:59, ''", "2026-05-18T08:00:00, 7", "2026-05-18T08:00:01, 7",
        "2026-05-24T07:59:59, 7", "2026-05-24T08:00:00, 1", "2026-05-24T08:00:01, 1",
        "2026-05-25T23:59:59, 1"})
    void the_filer_hears_seven_days_and_one_day_before_support_closes(String now, String days) {
        assertEquals(days.isEmpty() ? "" : "SUPPORT_SHORT " + days, due(Examples.open(), 8, at(now)));
        assertEquals(days.isEmpty() ? "" : "SUPPORT_ENOUGH " + days, due(Examples.open(), 9, at(now)));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-26T00:00:00, ''", "2026-05-26T07:59:59, ''", "2026-05-26T08:00:00, FILING 0", "2026-09-01T12:00:00, FILING 0"})
    void after_closing_only_who_can_still_file_hears_of_it(String now, String expected) {
        assertEquals(expected, due(Examples.open(), 9, at(now)));
        assertEquals("", due(Examples.open(), 8, at(now)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-22T06:59:59Z, 2026-03-30T00:00, ''", "2026-03-22T07:00:00Z, 2026-03-30T00:00, SUPPORT_ENOUGH 7",   // winter time
        "2026-03-29T21:59:59Z, 2026-03-30T00:00, SUPPORT_ENOUGH 1", "2026-03-29T22:00:00Z, 2026-03-30T00:00, ''",   // the day has 23 hours
        "2026-03-30T05:59:59Z, 2026-03-30T00:00, ''", "2026-03-30T06:00:00Z, 2026-03-30T00:00, FILING 0",           // summer time
        "2026-10-24T05:59:59Z, 2026-10-26T00:00, SUPPORT_ENOUGH 7", "2026-10-24T06:00:00Z, 2026-10-26T00:00, SUPPORT_ENOUGH 1",
        "2026-10-25T22:59:59Z, 2026-10-26T00:00, SUPPORT_ENOUGH 1", "2026-10-25T23:00:00Z, 2026-10-26T00:00, ''",   // 25 hours
        "2026-10-26T06:59:59Z, 2026-10-26T00:00, ''", "2026-10-26T07:00:00Z, 2026-10-26T00:00, FILING 0"})
    void the_morning_is_dutch_also_when_the_clock_changes(Instant now, String closes, String expected) {
        assertEquals(expected, due(open("2026-03-02T12:00", closes), 9, now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-18T12:00, ''", "2026-05-17T23:59:59, SUPPORT_SHORT 7",   // 7 days and 8 days
        "2026-05-18T00:00, ''"})
    void a_reminder_on_the_day_of_opening_would_be_too_much(String opened, String expected) {
        assertEquals(expected, due(open(opened, "2026-05-26T00:00"), 8, at("2026-05-18T12:00")));
    }

    @Test void a_window_of_three_days_gets_one_reminder_and_a_window_of_one_day_none() {
        Verzoek three = open("2026-05-22T12:00", "2026-05-26T00:00");
        assertEquals("", due(three, 8, at("2026-05-24T07:59:59")));
        assertEquals("SUPPORT_SHORT 1", due(three, 8, at("2026-05-24T08:00")));
        Verzoek one = open("2026-05-24T07:00", "2026-05-26T00:00");
        assertEquals("", due(one, 8, at("2026-05-25T12:00")));
    }

    @Test void a_term_that_moves_is_brought_to_mind_again_and_the_kind_of_text_does_not_matter() {
        assertEquals(List.of("steun|7|2026-05-25"), keys(Examples.open(), 8, at("2026-05-18T08:00")));
        assertEquals(List.of("steun|7|2026-05-25"), keys(Examples.open(), 9, at("2026-05-18T08:00")));
        Verzoek moved = Examples.open();
        moved.closesAt(new Deadline(at("2026-05-28T00:00"), "Verplaatst."));
        assertEquals(List.of("steun|7|2026-05-27"), keys(moved, 9, at("2026-05-20T08:00")));
    }

    @Test void where_filing_closes_with_support_nothing_is_said_afterwards() {
        Verzoek verzoek = new Verzoek(Examples.KENMERK, Examples.burgeramendement().header(), Examples.SANNE, Examples.amendement("bomen", "meer bomen"), at("2026-03-01T12:00"));
        verzoek.publish(Examples.burgeramendement(), Examples.FIVE, new Deadline(at("2026-03-28T00:00"), ""), at("2026-03-02T12:00"));
        Obstacles.Facts before = new Obstacles.Facts(Examples.burgeramendement(), 5, at("2026-03-27T23:59:59"));
        assertEquals("SUPPORT_ENOUGH 1", words(Reminders.due(verzoek, before)));
        assertEquals("", words(Reminders.due(verzoek, new Obstacles.Facts(Examples.burgeramendement(), 5, at("2026-03-28T12:00")))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17T07:59:59, ''", "2026-03-17T08:00:00, REVIEW 3", "2026-03-17T08:00:01, REVIEW 3", "2026-03-20T23:59:59, REVIEW 3",
        "2026-03-21T00:00:00, ''", "2026-03-21T07:59:59, ''", "2026-03-21T08:00:00, REVIEW_LATE 0"})
    void the_griffie_hears_three_days_before_and_the_day_after_the_term_to_decide(String now, String expected) {
        assertEquals(expected, due(Examples.filed(), 9, at(now)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-19T07:59:59, ''", "2026-03-19T08:00:00, REPAIR 3", "2026-03-21T07:59:59, REPAIR 3", "2026-03-21T08:00:00, REPAIR 1", "2026-03-22T23:59:59, REPAIR 1",
        "2026-03-23T00:00:00, ''", "2026-03-23T07:59:59, ''", "2026-03-23T08:00:00, 'REPAIR_ENDED 0, REPAIR_UNUSED 0'",
        "2026-03-25T07:59:59, 'REPAIR_ENDED 0, REPAIR_UNUSED 0'", "2026-03-25T08:00:00, 'REVIEW 3, REPAIR_ENDED 0, REPAIR_UNUSED 0'",
        "2026-03-29T08:00:00, 'REVIEW_LATE 0, REPAIR_ENDED 0, REPAIR_UNUSED 0'"})
    void during_repair_the_filer_hears_of_it_and_afterwards_the_griffie_too(String now, String expected) {
        assertEquals(expected, due(repairing(), 9, at(now)));
    }

    @Test void after_a_repair_the_griffie_is_reminded_of_the_new_last_day() {
        Verzoek verzoek = repairing();
        Taking.handIn(verzoek, at("2026-03-20T12:00"));
        assertEquals("", due(verzoek, 9, at("2026-03-23T07:59:59")));
        assertEquals(List.of("toets|3|2026-03-26"), keys(verzoek, 9, at("2026-03-23T08:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07T07:59:59, ''", "2026-04-07T08:00, PREADVIES 14", "2026-04-18T07:59:59, PREADVIES 14", "2026-04-18T08:00, PREADVIES 3",
        "2026-04-21T23:59:59, PREADVIES 3", "2026-04-22T00:00, ''", "2026-04-22T07:59:59, ''", "2026-04-22T08:00, PREADVIES_LATE 0",
        "2026-05-19T07:59:59, PREADVIES_LATE 0", "2026-05-19T08:00, 'PREADVIES_LATE 0, BESLUIT 14'", "2026-05-30T07:59:59, 'PREADVIES_LATE 0, BESLUIT 14'", "2026-05-30T08:00, 'PREADVIES_LATE 0, BESLUIT 3'",
        "2026-06-02T23:59:59, 'PREADVIES_LATE 0, BESLUIT 3'", "2026-06-03T00:00, PREADVIES_LATE 0", "2026-06-03T08:00, 'PREADVIES_LATE 0, BESLUIT_LATE 0'"})
    void the_griffie_hears_fourteen_and_three_days_before_advice_and_decision_and_the_day_after(String now, String expected) {
        Verzoek admitted = Examples.filed();
        Taking.decide(admitted, new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of()), at("2026-03-15T12:00"));
        assertEquals(expected, due(admitted, FiledTermsTest.full(), at(now)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14T07:59:59, ''", "2026-03-14T08:00, VOLLEDIGHEID 3", "2026-03-18T07:59:59, REVIEW 3", "2026-03-18T08:00, 'VOLLEDIGHEID_LATE 0, REVIEW 3'"})
    void the_griffie_hears_when_it_has_not_said_whether_the_request_is_complete(String now, String expected) {
        assertEquals(expected, due(Examples.filed(), FiledTermsTest.full(), at(now)));
    }

    @Test void what_is_turned_away_waits_for_no_advice_and_no_raad() {
        Verzoek refused = Examples.filed();
        Taking.decide(refused, new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Klacht.", List.of(NextRoute.KLACHT), List.of("artikel 4")), at("2026-03-12T12:00"));
        assertEquals("", due(refused, FiledTermsTest.full(), at("2026-06-03T08:00")));
    }

    @Test void nothing_is_said_about_a_draft_or_about_what_ended() {
        Instant late = at("2026-03-21T08:00");
        assertEquals("", due(Examples.draft(), 9, late));
        Verzoek withdrawn = Examples.filed();
        Taking.step(withdrawn, new Stap.Withdraw(), at("2026-03-12T12:00"));
        assertEquals("", due(withdrawn, 9, late));
        Verzoek refused = Examples.filed();
        Taking.decide(refused, new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Klacht.", List.of(NextRoute.KLACHT), List.of("artikel 4")), at("2026-03-12T12:00"));
        assertEquals("", due(refused, 9, late));
        Verzoek passed = Examples.open();
        passed.windowPassed(Examples.burgeragendering(), 8, at("2026-05-26T00:00"));
        assertEquals("", due(passed, 8, at("2026-05-26T08:00")));
    }

    /** Asked on 15 March; the hersteltermijn is 22 March. */
    private static Verzoek repairing() {
        Verzoek verzoek = Examples.filed();
        Taking.decide(verzoek, REPAIR, at("2026-03-15T12:00"));
        return verzoek;
    }

    private static Verzoek open(String opened, String closes) {
        Verzoek verzoek = Examples.draft();
        verzoek.publish(Examples.burgeragendering(), Examples.TEN, new Deadline(at(closes), "Omdat het zo is."), at(opened));
        return verzoek;
    }

    private static String due(Verzoek verzoek, int confirmed, Instant now) {
        return words(Reminders.due(verzoek, new Obstacles.Facts(Examples.burgeragendering(), confirmed, now)));
    }

    private static String due(Verzoek verzoek, Regeling regeling, Instant now) {
        return words(Reminders.due(verzoek, new Obstacles.Facts(regeling, 9, now)));
    }

    private static List<String> keys(Verzoek verzoek, int confirmed, Instant now) {
        return Reminders.due(verzoek, new Obstacles.Facts(Examples.burgeragendering(), confirmed, now)).stream().map(Reminder::key).toList();
    }

    private static String words(List<Reminder> due) {
        return due.stream().map(reminder -> reminder.about() + " " + reminder.days()).collect(Collectors.joining(", "));
    }
}
