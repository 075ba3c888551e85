package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static nl.inbreng.domain.Examples.burgeragendering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import org.junit.jupiter.api.Test;

/** What comes back: to the filer for repair, or from a vergadering that put it off. */
class RepairTest {

    private static final Instant NOW = at("2026-03-15T12:00");
    private static final Oordeel REFUSAL = new Oordeel(Oordeel.Soort.BUITEN_BEHANDELING, "Er kwam niets terug.", List.of(NextRoute.KLACHT), List.of("artikel 4"));
    private static final Planning RAAD = new Planning("Raad", at("2026-04-01T20:00"), "4 Zebrapad");
    private static final Planning LATER = new Planning("Raad", at("2026-05-06T20:00"), "6 Zebrapad");

    @Test void a_repair_runs_on_its_own_term_and_gives_the_griffie_a_new_one() {
        Verzoek verzoek = repairing();
        assertEquals(Optional.of(at("2026-03-23T00:00")), verzoek.decideBefore());
        Taking.handIn(verzoek, at("2026-03-20T12:00"));
        assertEquals(Optional.of(at("2026-03-31T00:00")), verzoek.decideBefore());
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
        Taking.decide(verzoek, new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4")), NOW);
        return verzoek;
    }
}
