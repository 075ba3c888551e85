package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static nl.inbreng.domain.Examples.burgeragendering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import org.junit.jupiter.api.Test;

/** What comes back: to the filer for repair, or from a vergadering that put it off. */
class RepairTest {

    private static final Instant NOW = at("2026-03-15T12:00");
    private static final Oordeel REFUSAL = new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Klacht.", List.of(NextRoute.KLACHT), List.of("artikel 4"));
    private static final Planning RAAD = new Planning("Raad", at("2026-04-01T20:00"), "4 Zebrapad");
    private static final Planning LATER = new Planning("Raad", at("2026-05-06T20:00"), "6 Zebrapad");

    @Test void a_repair_runs_on_its_own_term_and_gives_the_griffie_a_new_one() {
        Verzoek verzoek = repairing();
        assertEquals(Optional.of(at("2026-03-23T00:00")), verzoek.decideBefore());
        verzoek.repaired(burgeragendering(), at("2026-03-20T12:00"));
        assertEquals(Optional.of(at("2026-03-31T00:00")), verzoek.decideBefore());
    }

    @Test void the_griffie_refuses_only_after_the_last_moment_of_the_repair() {
        Instant end = at("2026-03-23T00:00");
        assertInstanceOf(Moving.Incomplete.class, repairing().decide(REFUSAL, burgeragendering(), end.minusSeconds(1)));
        assertEquals(new Moving.Moved(Stand.NIET_ONTVANKELIJK), repairing().decide(REFUSAL, burgeragendering(), end));
    }

    @Test void a_repair_is_seen_by_nobody_until_it_is_handed_in() {
        Verzoek verzoek = repairing();
        Agendering repaired = new Agendering("Zebrapad bij de school", "Bespreek een zebrapad.", "De school gaat open.", "");
        verzoek.rewrite(repaired);
        assertEquals(Examples.AGENDERING, verzoek.inhoud());
        assertEquals(repaired, verzoek.draft());
        verzoek.repaired(burgeragendering(), NOW);
        assertEquals(repaired, verzoek.inhoud());
        assertEquals(Examples.AGENDERING, verzoek.filedInhoud());
    }

    @Test void what_the_raad_puts_off_can_be_planned_again_and_ends_later() {
        Verzoek verzoek = Examples.filed();
        verzoek.decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of()), burgeragendering(), NOW);
        verzoek.plan(RAAD);
        assertEquals(new Moving.Moved(Stand.ONTVANKELIJK), verzoek.conclude(Uitkomst.AANGEHOUDEN, "Volgende maand."));
        assertEquals(Optional.of(Uitkomst.AANGEHOUDEN), verzoek.uitkomst());
        assertEquals(Optional.empty(), verzoek.planning());
        verzoek.plan(LATER);
        assertEquals(Optional.of(LATER), verzoek.planning());
        verzoek.conclude(Uitkomst.BESPROKEN, "");
        assertEquals(Stand.AFGEROND, verzoek.stand());
        assertEquals(Optional.of(Uitkomst.BESPROKEN), verzoek.uitkomst());
        assertEquals(Optional.of(LATER), verzoek.planning());
    }

    private static Verzoek repairing() {
        Verzoek verzoek = Examples.filed();
        verzoek.decide(new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4")), burgeragendering(), NOW);
        return verzoek;
    }
}
