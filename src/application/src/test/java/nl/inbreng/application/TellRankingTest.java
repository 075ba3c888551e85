package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.verzoek.Kenmerk;
import org.junit.jupiter.api.Test;

/** A place on the agenda on 3 and on 24 November 2026; the example clock stands on 2 November. */
class TellRankingTest {

    private static final Instant PLACE_DAY = Instant.parse("2026-11-02T23:00:00Z");

    private final Town town = new Town();
    private final Kenmerk low = town.openByRank();
    private final Kenmerk high = town.open();

    TellRankingTest() {
        town.support(high, 2);
    }

    @Test void on_another_day_nobody_gets_a_letter() {
        town.clock.set(PLACE_DAY.minusSeconds(1));
        look();
        town.clock.set(PLACE_DAY.plus(Duration.ofDays(1)));
        look();
        assertEquals(List.of(), town.letters("ranglijst"));
        assertEquals(List.of(), town.letters("rang"));
    }

    @Test void on_the_day_griffie_and_filers_get_one_letter_each_however_often_the_clock_looks() {
        town.clock.set(PLACE_DAY);
        look();
        town.support(low, 5);
        look();
        Letter griffie = town.letters("ranglijst").getFirst();
        assertEquals("griffie@voorbeeldstad.example", griffie.to().value());
        assertTrue(griffie.body().contains("1. Een zebrapad bij de Élisabethschool: 3 inwoners\n2. Een zebrapad bij de Élisabethschool: 1 inwoner\n"), griffie.body());
        assertTrue(griffie.body().contains("Vandaag, dinsdag 3 november 2026, is er een plaats op de agenda"), griffie.body());
        assertEquals(1, town.letters("ranglijst").size());
        assertEquals(2, town.letters("rang").size());
        assertTrue(town.letters("rang").getFirst().body().contains("staat op plaats 1 van 2."), town.letters("rang").getFirst().body());
    }

    @Test void the_next_place_is_told_again() {
        town.clock.set(PLACE_DAY);
        look();
        town.clock.set(PLACE_DAY.plus(Duration.ofDays(21)));
        look();
        assertEquals(2, town.letters("ranglijst").size());
        assertEquals(4, town.letters("rang").size());
    }

    @Test void whoever_opens_on_the_day_itself_competes_for_the_next_place() {
        town.clock.set(PLACE_DAY.plusSeconds(3600));
        Kenmerk late = town.open();
        look();
        assertEquals(2, town.letters("rang").size());
        assertFalse(town.letters("rang").stream().anyMatch(letter -> letter.key().contains(late.value())));
    }

    @Test void an_empty_ranking_is_told_as_long_as_its_rules_are_in_force() {
        town.clock.set(Instant.parse("2027-12-27T23:00:00Z"));
        look();
        assertTrue(town.letters("ranglijst").getFirst().body().contains("Er staat geen verzoek op de ranglijst."));
        town.clock.set(Instant.parse("2028-01-17T23:00:00Z"));
        look();
        assertEquals(1, town.letters("ranglijst").size());
    }

    @Test void rules_with_a_number_have_no_ranking_to_tell() {
        Town other = new Town();
        other.open();
        other.clock.set(PLACE_DAY);
        other.act(() -> look(other));
        assertEquals(List.of(), other.letters("ranglijst"));
    }

    @Test void one_that_cannot_be_read_is_named_to_the_griffie_and_keeps_no_other_from_its_letter() {
        town.clock.set(PLACE_DAY);
        town.doors.damage(low);
        look();
        String griffie = town.letters("ranglijst").getFirst().body();
        assertTrue(griffie.contains("1. Een zebrapad bij de Élisabethschool: 3 inwoners\nHet verzoek op /verzoek/" + low + " doet ook mee"), griffie);
        assertEquals(1, town.letters("rang").size());
    }

    /** Its line on the list can be read, the rest of it cannot. */
    @Test void one_of_which_only_another_text_is_damaged_keeps_no_other_from_its_letter() {
        town.clock.set(PLACE_DAY);
        Verzoeken all = town.doors.verzoeken();
        Verzoeken damaged = (Verzoeken) Proxy.newProxyInstance(TellRankingTest.class.getClassLoader(), new Class<?>[] {Verzoeken.class}, (self, method, given) -> switch (method.getName()) {
            case "isReadable" -> !given[0].equals(high);
            case "find" -> given[0].equals(high) ? fail("kan niet worden gelezen") : all.find((Kenmerk) given[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
        town.act(() -> look(town, damaged));
        assertTrue(town.letters("rang").stream().allMatch(letter -> letter.key().contains(low.value())) && town.letters("rang").size() == 1);
    }

    private void look() {
        town.act(() -> look(town));
    }

    private static Void look(Town town) {
        return look(town, town.doors.verzoeken());
    }

    private static Void look(Town town, Verzoeken verzoeken) {
        ReadRanking rankings = new ReadRanking(town.doors.register(), town.editions, town.clock);
        new TellRanking(verzoeken, town.doors.outbox(), town.editions, rankings, new RankingLetters(town.installation), town.clock).look(town.gemeente);
        return null;
    }
}
