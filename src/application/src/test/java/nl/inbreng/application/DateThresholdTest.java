package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import org.junit.jupiter.api.Test;

class DateThresholdTest {

    private final Town town = new Town();
    private final Kenmerk kenmerk = town.open();

    @Test void one_too_few_gives_no_date() {
        town.support(kenmerk, Examples.NEEDED - 1);
        look();
        assertEquals(Optional.empty(), town.thresholdMet(kenmerk));
        assertEquals(0, town.letters("drempel").size());
    }

    @Test void just_enough_is_dated_and_told_to_the_filer() {
        town.support(kenmerk, Examples.NEEDED);
        look();
        assertEquals(Optional.of(Examples.NOW), town.thresholdMet(kenmerk));
        assertEquals("sanne@inwoners.example", town.letters("drempel").get(0).to().value());
        assertEquals(1, notes("Er is genoeg steun"));
    }

    @Test void one_more_than_enough_is_dated_too() {
        town.support(kenmerk, Examples.NEEDED + 1);
        look();
        assertEquals(Optional.of(Examples.NOW), town.thresholdMet(kenmerk));
    }

    @Test void the_date_is_that_of_the_confirmation_however_late_we_look() {
        town.support(kenmerk, Examples.NEEDED - 1);
        town.wait(Duration.ofHours(1));
        Instant met = town.clock.instant();
        town.support(kenmerk, Examples.NEEDED);   // the first of these people signed before, the last one makes it enough
        town.wait(Duration.ofDays(2));
        look();
        assertEquals(Optional.of(met), town.thresholdMet(kenmerk));
    }

    @Test void the_date_is_set_once_and_told_once() {
        town.support(kenmerk, Examples.NEEDED);
        look();
        town.wait(Duration.ofHours(1));
        look();
        assertEquals(Optional.of(Examples.NOW), town.thresholdMet(kenmerk));
        assertEquals(1, town.letters("drempel").size());
        assertEquals(1, notes("Er is genoeg steun"));
    }

    @Test void the_date_stays_when_the_verzoek_closes_or_is_withdrawn() {
        town.support(kenmerk, Examples.NEEDED);
        look();
        Instant closes = town.verzoek(kenmerk).closes().orElseThrow();
        town.clock.set(closes);
        town.closeWindows();
        town.act(() -> town.file().withdraw(town.sanne, kenmerk));
        look();
        assertEquals(SharedStand.INGETROKKEN, town.verzoek(kenmerk).stand());
        assertEquals(Optional.of(Examples.NOW), town.thresholdMet(kenmerk));
    }

    @Test void where_the_filer_alone_is_enough_opening_dates_it() {
        Kenmerk alone = town.openWhereTheFilerCounts(1);
        town.wait(Duration.ofHours(1));
        town.doors.transaction(() -> town.threshold().look(alone));
        assertEquals(Optional.of(Examples.NOW), town.thresholdMet(alone));
    }

    @Test void what_was_filed_before_we_looked_is_dated_but_nobody_is_asked_to_file_it() {
        town.support(kenmerk, Examples.NEEDED);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        look();
        assertEquals(Optional.of(Examples.NOW), town.thresholdMet(kenmerk));
        assertEquals(0, town.letters("drempel").size());
    }

    @Test void a_draft_and_an_unknown_kenmerk_are_left_alone() {
        Kenmerk draft = town.draft(Examples.agendering());
        town.doors.transaction(() -> {
            town.threshold().look(draft);
            town.threshold().look(Examples.kenmerk());
        });
        assertEquals(Optional.empty(), town.thresholdMet(draft));
    }

    private void look() {
        town.doors.transaction(() -> town.threshold().look(kenmerk));
    }

    private long notes(String beginning) {
        return town.doors.verzoeken().events(town.verzoek(kenmerk)).stream().filter(event -> event.text().startsWith(beginning)).count();
    }
}
