package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Planning;
import org.junit.jupiter.api.Test;

/** Opened on Monday 2 November 2026; support closes after 1 January 2027. The clock looks four times a day. */
class RemindTermsTest {

    private static final Basis RAAD = new Basis(Orgaan.RAAD, "artikel 7");
    private static final Oordeel ADMITTED = new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of());
    private static final Oordeel REPAIR = new Oordeel(Oordeel.Soort.HERSTEL, "De titel is onduidelijk.", List.of(), List.of("artikel 4"), Orgaan.GRIFFIER, "", "Zo weet niemand waar het over gaat.");

    private final Town town = new Town();

    @Test void who_lacks_support_hears_what_is_missing_twice_and_nothing_afterwards() {
        Kenmerk kenmerk = town.open();
        town.support(kenmerk, 1);
        lookUntil("2027-01-10T12:00");
        List<Letter> letters = town.letters("herinnering");
        assertEquals(List.of("steun|7|2027-01-01", "steun|1|2027-01-01"), keys(kenmerk));
        assertTrue(letters.stream().allMatch(letter -> letter.to().value().equals("sanne@inwoners.example")));
        String body = letters.getFirst().body();
        assertTrue(body.contains("Steun tot nu toe: 1 van de 3. Er moeten er nog 2 bij.\nSteunen kan tot en met 1 januari 2027."), body);
        assertTrue(body.contains("Waarom dan? De termijn van 60 dagen begint op dinsdag 3 november 2026"), body);
    }

    @Test void who_has_enough_support_hears_that_filing_is_possible_before_and_after_closing() {
        Kenmerk kenmerk = town.open();
        town.support(kenmerk, Examples.NEEDED);
        lookUntil("2027-01-10T12:00");
        assertEquals(List.of("steun|7|2027-01-01", "steun|1|2027-01-01", "indienen|0|2027-01-01"), keys(kenmerk));
        String named = "verzoek " + kenmerk;
        assertEquals(List.of("U kunt nu indienen: " + named, "U kunt nu indienen: " + named, "Nog niet ingediend: " + named),
                town.letters("herinnering").stream().map(Letter::subject).toList());
        assertTrue(town.letters("herinnering").stream().allMatch(letter -> letter.body().contains("/verzoek/" + kenmerk + "/indienen\n")));
    }

    @Test void the_griffie_hears_before_and_after_its_term_and_of_nothing_once_it_decided() {
        Kenmerk kenmerk = filed();
        lookUntil("2026-11-30T12:00");
        assertEquals(List.of("toets|3|2026-11-16", "toets|0|2026-11-16"), keys(kenmerk));
        Letter before = town.letters("herinnering").getFirst();
        assertEquals("griffie@voorbeeldstad.example", before.to().value());
        assertTrue(before.body().contains("De termijn om over dit verzoek te beslissen is bijna voorbij.\n"), before.body());
        assertTrue(before.body().contains("Termijn: tot en met 16 november 2026\n") && before.body().contains("/werkblad/" + kenmerk), before.body());
        Kenmerk decided = filed();
        decide(decided, ADMITTED);
        lookUntil("2027-02-01T12:00");
        assertEquals(List.of(), keys(decided));
    }

    @Test void during_repair_the_filer_hears_of_it_and_when_it_passes_unused_both_do() {
        Kenmerk kenmerk = filed();
        decide(kenmerk, REPAIR);
        lookUntil("2026-11-17T12:00");
        assertEquals(List.of("herstel|3|2026-11-16", "herstel|1|2026-11-16", "herstel|0|2026-11-16", "herstel-ongebruikt|0|2026-11-16"), keys(kenmerk));
        List<Letter> letters = town.letters("herinnering");
        assertTrue(letters.getFirst().body().contains("Herstellen kan tot en met 16 november 2026:\n"), letters.getFirst().body());
        assertTrue(letters.getFirst().body().contains("Wat de griffie vroeg: De titel is onduidelijk.\n"), letters.getFirst().body());
        String griffie = letters.getLast().body();
        assertTrue(griffie.contains("De indiener heeft niet hersteld binnen de hersteltermijn.") && griffie.contains("Termijn: tot en met 30 november 2026\n"), griffie);
    }

    @Test void with_too_little_valid_support_the_filer_hears_that_supporting_is_open_again() {
        Kenmerk kenmerk = filed();
        town.act(() -> town.handle().take(town.wim, opened(kenmerk), new Stap.Verify(Examples.NEEDED - 1, "Een inwoner woont elders.", RAAD)));
        lookUntil("2026-11-17T12:00");
        assertEquals(List.of("herstel|3|2026-11-16", "herstel|1|2026-11-16", "herstel|0|2026-11-16", "herstel-ongebruikt|0|2026-11-16"), keys(kenmerk));
        String first = town.letters("herinnering").getFirst().body();
        assertTrue(first.contains("Inwoners kunnen u weer steunen tot en met 16 november 2026:\n"), first);
        assertTrue(first.contains("Wat de griffie vond: Een inwoner woont elders.\n"), first);
        String ended = town.letters("herinnering").get(2).body();
        assertTrue(ended.contains("Inwoners konden uw verzoek") && ended.contains("weer steunen tot en met 16 november 2026. U hebt het niet opnieuw ingediend."), ended);
    }

    @Test void a_repair_in_time_moves_the_term_of_the_griffie_and_says_why() {
        Kenmerk kenmerk = filed();
        decide(kenmerk, REPAIR);
        town.wait(Duration.ofDays(3));
        town.act(() -> town.file().handIn(town.sanne, new Opened(kenmerk, town.verzoek(kenmerk).version())));
        lookUntil("2026-11-18T12:00");
        assertEquals(List.of("toets|3|2026-11-19"), keys(kenmerk));
        String body = town.letters("herinnering").getFirst().body();
        assertTrue(body.contains("want het herstel van maandag 2 november 2026 tot en met donderdag 5 november 2026 telt niet mee."), body);
    }

    @Test void advice_and_decision_are_brought_to_mind_where_the_regeling_sets_a_term() {
        Kenmerk kenmerk = town.openWithTermsOfTheRaad();
        town.support(kenmerk, Examples.NEEDED);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        decide(kenmerk, ADMITTED);
        lookUntil("2027-02-01T12:00");
        assertEquals(List.of("preadvies|14|2026-12-14", "preadvies|3|2026-12-14", "preadvies|0|2026-12-14", "besluit|14|2027-01-25", "besluit|3|2027-01-25", "besluit|0|2027-01-25"), keys(kenmerk));
    }

    @Test void nothing_is_written_about_what_ended() {
        Kenmerk withdrawn = filed();
        town.act(() -> town.file().withdraw(town.sanne, withdrawn));
        Kenmerk refused = filed();
        decide(refused, new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Dit gaat over belasting.", List.of(NextRoute.COLLEGE), List.of("artikel 4"), Orgaan.GRIFFIER, "", "Het gaat over een tarief."));
        Kenmerk concluded = filed();
        decide(concluded, ADMITTED);
        town.act(() -> town.handle().take(town.wim, opened(concluded), new Stap.Plan(new Planning("Raad", Examples.NOW, "4"), RAAD)));
        town.act(() -> town.handle().take(town.wim, opened(concluded), new Stap.Conclude(Uitkomst.BESPROKEN, "", RAAD)));
        lookUntil("2027-02-01T12:00");
        for (Kenmerk ended : List.of(withdrawn, refused, concluded, town.draft(Examples.agendering()))) {
            town.doors.transaction(() -> town.remind().look(ended));
        }
        assertEquals(List.of(), town.letters("herinnering"));
    }

    @Test void each_letter_goes_out_once_and_its_key_names_nobody() {
        Kenmerk kenmerk = town.open();
        lookUntil("2026-12-25T12:00");
        town.remindAll();
        assertEquals(1, town.letters("herinnering").size());
        town.doors.outbox().claim(100, town.clock.instant(), Duration.ofMinutes(5)).forEach(queued -> town.doors.outbox().sent(queued.id(), town.clock.instant()));
        town.remindAll();
        assertEquals(List.of(), town.doors.outbox().claim(100, town.clock.instant(), Duration.ofMinutes(5)));
        Set<String> words = new TreeSet<>(List.of(town.letters("herinnering").getFirst().key().split("\\|")));
        assertEquals(Set.of("herinnering", kenmerk.value(), "steun", "7", "2027-01-01"), words);
    }

    @Test void looking_changes_nothing_on_the_verzoek() {
        Kenmerk kenmerk = town.open();
        long version = town.verzoek(kenmerk).version();
        lookUntil("2026-12-25T12:00");
        assertEquals(version, town.verzoek(kenmerk).version());
        assertFalse(town.letters("herinnering").isEmpty());
    }

    private Kenmerk filed() {
        Kenmerk kenmerk = town.open();
        town.support(kenmerk, Examples.NEEDED);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        return kenmerk;
    }

    private void decide(Kenmerk kenmerk, Oordeel oordeel) {
        town.act(() -> town.handle().take(town.wim, opened(kenmerk), new Stap.Decide(oordeel)));
    }

    private Opened opened(Kenmerk kenmerk) {
        return new Opened(kenmerk, town.verzoek(kenmerk).version());
    }

    private void lookUntil(String local) {
        Instant end = LocalDateTime.parse(local).atZone(Deadline.ZONE).toInstant();
        while (town.clock.instant().isBefore(end)) {
            town.wait(Duration.ofHours(6));
            town.remindAll();
        }
    }

    /** What was told about a verzoek, in order. */
    private List<String> keys(Kenmerk kenmerk) {
        String about = "herinnering|" + kenmerk + "|";
        return town.letters("herinnering").stream().map(Letter::key).filter(key -> key.startsWith(about)).map(key -> key.substring(about.length())).toList();
    }
}
