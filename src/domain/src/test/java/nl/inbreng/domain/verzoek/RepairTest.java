package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static nl.inbreng.domain.Examples.burgeragendering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes back: to the filer for repair, or from a vergadering that put it off. */
class RepairTest {

    private static final Instant NOW = at("2026-03-15T12:00");
    private static final Oordeel REFUSAL = new Oordeel(Oordeel.Soort.BUITEN_BEHANDELING, "Er kwam niets terug.", List.of(NextRoute.KLACHT), List.of("artikel 4"));
    private static final Planning RAAD = new Planning("Raad", at("2026-04-01T20:00"), "4 Zebrapad");
    private static final Planning LATER = new Planning("Raad", at("2026-05-06T20:00"), "6 Zebrapad");

    @Test void a_repair_runs_on_its_own_term_and_stops_the_clock_of_the_griffie() {
        Verzoek verzoek = repairing();
        assertEquals(Optional.of(at("2026-03-23T00:00")), verzoek.decideBefore());
        Taking.handIn(verzoek, at("2026-03-20T12:00"));
        assertEquals(Optional.of(at("2026-03-27T00:00")), verzoek.decideBefore());
        assertEquals(Optional.of("De termijn van 10 dagen begint op woensdag 11 maart 2026 en loopt tot en met donderdag 26 maart 2026, "
                + "want het herstel van zondag 15 maart 2026 tot en met vrijdag 20 maart 2026 telt niet mee."), verzoek.termReason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-03-15T12:00:01 | 2026-03-22T00:00",   // the day itself does not count
        "2026-03-15T23:59:59 | 2026-03-22T00:00",
        "2026-03-16T00:00:00 | 2026-03-23T00:00",
        "2026-03-22T23:59:59 | 2026-03-29T00:00",   // last second of the hersteltermijn
        "2026-03-23T00:00:00 | 2026-03-29T00:00",   // from here on it had passed unused, so the clock ran again
        "2026-04-02T12:00:00 | 2026-03-29T00:00"})
    void the_clock_stands_still_until_the_day_of_handing_in_but_not_longer_than_the_hersteltermijn(String handedIn, String decideBefore) {
        Verzoek verzoek = repairing();
        Taking.handIn(verzoek, at(handedIn));
        assertEquals(Optional.of(at(decideBefore)), verzoek.decideBefore());
    }

    @Test void a_second_repair_stops_the_clock_a_second_time() {
        Verzoek verzoek = repairing();
        Taking.handIn(verzoek, at("2026-03-16T12:00"));
        ask(verzoek, at("2026-03-18T12:00"));
        Taking.handIn(verzoek, at("2026-03-18T13:00"));
        assertEquals(Optional.of(at("2026-03-24T00:00")), verzoek.decideBefore());
        assertEquals(Optional.of("De termijn van 10 dagen begint op woensdag 11 maart 2026 en loopt tot en met maandag 23 maart 2026, "
                + "want het herstel van zondag 15 maart 2026 tot en met maandag 16 maart 2026 en het herstel op woensdag 18 maart 2026 tellen niet mee."), verzoek.termReason());
    }

    @Test void a_repair_asked_on_the_last_day_leaves_that_day_for_afterwards_and_one_asked_later_leaves_nothing() {
        Verzoek last = Examples.filed();
        ask(last, at("2026-03-20T23:59:59"));
        Taking.handIn(last, at("2026-03-24T12:00"));
        assertEquals(Optional.of(at("2026-03-26T00:00")), last.decideBefore());
        Verzoek late = Examples.filed();
        ask(late, at("2026-03-21T00:00"));
        Taking.handIn(late, at("2026-03-24T12:00"));
        assertEquals(Optional.of(at("2026-03-21T00:00")), late.decideBefore());
    }

    @Test void a_repair_over_the_change_to_summer_time_counts_whole_days() {
        Verzoek verzoek = Examples.filed();
        ask(verzoek, at("2026-03-28T23:59:59"));
        assertEquals(List.of(new Repairs.Round(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 4, 4))), verzoek.repairs().rounds());
        Taking.handIn(verzoek, at("2026-03-29T00:00"));
        assertEquals(List.of(new Repairs.Round(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29))), verzoek.repairs().rounds());
    }

    @Test void the_griffie_refuses_only_after_the_last_moment_of_the_repair() {
        Instant end = at("2026-03-23T00:00");
        assertInstanceOf(Moving.Incomplete.class, Taking.decide(repairing(), REFUSAL, end.minusSeconds(1)));
        assertEquals(new Moving.Moved(SharedStand.BUITEN_BEHANDELING), Taking.decide(repairing(), REFUSAL, end));
    }

    @Test void a_repair_is_seen_by_nobody_until_it_is_handed_in() {
        Verzoek verzoek = repairing();
        Agendering repaired = new Agendering("Zebrapad bij de school", "Bespreek een zebrapad.", "De school gaat open.", "");
        verzoek.rewrite(repaired);
        assertEquals(Examples.AGENDERING, verzoek.inhoud());
        assertEquals(repaired, verzoek.draft());
        Taking.handIn(verzoek, NOW);
        assertEquals(repaired, verzoek.inhoud());
        assertEquals(Examples.AGENDERING, verzoek.filedInhoud());
    }

    @Test void what_the_raad_puts_off_can_be_planned_again_and_ends_later() {
        Verzoek verzoek = Examples.filed();
        Taking.decide(verzoek, new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of()), NOW);
        Taking.plan(verzoek, RAAD);
        assertEquals(new Moving.Moved(SharedStand.ONTVANKELIJK), Taking.conclude(verzoek, Uitkomst.AANGEHOUDEN, "Volgende maand."));
        assertEquals(Optional.of(Uitkomst.AANGEHOUDEN), verzoek.uitkomst());
        assertEquals(Optional.empty(), verzoek.planning());
        Taking.plan(verzoek, LATER);
        assertEquals(Optional.of(LATER), verzoek.planning());
        Taking.conclude(verzoek, Uitkomst.BESPROKEN, "");
        assertEquals(SharedStand.AFGEROND, verzoek.stand());
        assertEquals(Optional.of(Uitkomst.BESPROKEN), verzoek.uitkomst());
        assertEquals(Optional.of(LATER), verzoek.planning());
    }

    @Test void too_little_valid_support_opens_the_gathering_again_until_the_end_of_the_hersteltermijn() {
        Verzoek verzoek = Examples.filed();
        assertEquals(new Moving.Moved(SharedStand.HERSTEL), Taking.verify(verzoek, 8, NOW));
        Instant end = at("2026-03-23T00:00");
        assertEquals(Optional.of(end), verzoek.supportEnds());
        assertTrue(verzoek.collectsSupport(end.minusSeconds(1)));
        assertFalse(verzoek.collectsSupport(end));
        assertEquals(Optional.of(new Signing.Closed(end)), Obstacles.toSigning(verzoek, Examples.born("2000-01-01"), burgeragendering(), end));
        assertEquals("steun", assertInstanceOf(Moving.Incomplete.class, Taking.handIn(verzoek, 9, NOW)).shortcoming().veld());
        assertEquals(new Moving.Moved(SharedStand.INGEDIEND), Taking.handIn(verzoek, 10, NOW));
        assertEquals(10, verzoek.geteld());
        assertEquals(9, verzoek.valid(10));
        assertEquals(9, verzoek.supportAtFiling());
        assertFalse(verzoek.collectsSupport(NOW));
    }

    @Test void a_repair_of_the_text_opens_no_gathering() {
        assertEquals(Optional.empty(), repairing().supportEnds());
        assertFalse(repairing().collectsSupport(NOW));
    }

    private static Verzoek repairing() {
        Verzoek verzoek = Examples.filed();
        ask(verzoek, NOW);
        return verzoek;
    }

    private static void ask(Verzoek verzoek, Instant now) {
        Taking.decide(verzoek, new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4")), now);
    }
}
