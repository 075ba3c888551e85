package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Procedure;
import nl.inbreng.domain.regeling.Regeling;
import org.junit.jupiter.api.Test;

/** A verzoek under rules that give places by rank. */
class ByRankTest {

    private static final Instant CLOSES = at("2026-05-26T00:00");
    private static final VerzoekNumber NUMBER = new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1);
    private static final Oordeel ADMITTED = new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Er zijn nieuwe argumenten.", List.of(), List.of());

    private final Verzoek verzoek = Examples.openByRank();
    private final Regeling regeling = Examples.ranked();

    @Test void the_filer_never_files_and_hears_who_decides_and_when() {
        Ground ground = assertInstanceOf(Filing.Refused.class, Obstacles.toFiling(verzoek, facts(at("2026-03-10T12:00"))).orElseThrow()).ground();
        assertEquals("U hoeft niets te doen. De volgende plaats op de agenda is op dinsdag 17 maart 2026: elke 3 weken is er één, te beginnen op dinsdag 13 januari 2026 (artikel 5). "
                + "Die gaat naar het verzoek dat dan de meeste steun heeft. Dat beslist de agendacommissie.", ground.text());
        assertEquals("artikel 5 van de Verordening burgerinbreng", ground.artikel());
        assertEquals("een besluit van de agendacommissie", ground.needed());
    }

    @Test void it_gets_a_place_until_its_period_ends() {
        assertTrue(Obstacles.canBePlaced(verzoek, regeling, CLOSES.minusSeconds(1)));
        assertFalse(Obstacles.canBePlaced(verzoek, regeling, CLOSES));
        assertThrows(IllegalStateException.class, () -> verzoek.file(NUMBER, 3, regeling, CLOSES));
        verzoek.file(NUMBER, 3, regeling, CLOSES.minusSeconds(1));
        assertEquals(SharedStand.INGEDIEND, verzoek.stand());
        assertFalse(Obstacles.canBePlaced(verzoek, regeling, CLOSES.minusSeconds(1)));
    }

    @Test void rules_with_a_number_give_no_place() {
        assertFalse(Obstacles.canBePlaced(Examples.open(), Examples.burgeragendering(), at("2026-03-10T12:00")));
    }

    @Test void its_period_ends_without_a_place_however_much_support_there_is() {
        assertEquals(new Moving.NotFrom(SharedStand.OPEN_VOOR_STEUN), verzoek.windowPassed(regeling, 100, CLOSES.minusSeconds(1)));
        assertEquals(new Moving.Moved(SharedStand.VENSTER_VERLOPEN), verzoek.windowPassed(regeling, 100, CLOSES));
    }

    @Test void gathering_never_speaks_of_enough() {
        assertEquals(Optional.of(Gathering.OPEN_RANKED), Gathering.of(SharedStand.OPEN_VOOR_STEUN, CLOSES, Examples.TEN, facts(CLOSES.minusSeconds(1))));
        assertEquals(Optional.of(Gathering.CLOSED_RANKED), Gathering.of(SharedStand.OPEN_VOOR_STEUN, CLOSES, Examples.TEN, facts(CLOSES)));
        assertEquals(Optional.of(Gathering.CLOSED_RANKED), Gathering.of(SharedStand.VENSTER_VERLOPEN, CLOSES, Examples.TEN, facts(CLOSES)));
        assertTrue(Gathering.OPEN_RANKED.isOpen() && !Gathering.OPEN_RANKED.canBeFiled());
        assertFalse(Gathering.CLOSED_RANKED.isOpen() || Gathering.CLOSED_RANKED.canBeFiled());
    }

    @Test void the_day_of_an_earlier_decision_is_kept_until_the_griffie_decides() {
        assertEquals(new Moving.NotFrom(SharedStand.CONCEPT), Examples.draft().decidedEarlier(LocalDate.of(2026, 1, 15)));
        assertEquals(new Moving.Moved(SharedStand.OPEN_VOOR_STEUN), verzoek.decidedEarlier(LocalDate.of(2026, 1, 15)));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 15)), verzoek.eerderBesluit());
        verzoek.file(NUMBER, 3, regeling, at("2026-03-10T12:00"));
        assertEquals(new Moving.Moved(SharedStand.ONTVANKELIJK), verzoek.take(new Stap.Decide(ADMITTED), new Obstacles.Facts(regeling, 3, at("2026-03-11T12:00"))), "with an exception the griffier weighs it");
        assertEquals(new Moving.NotFrom(SharedStand.ONTVANKELIJK), verzoek.decidedEarlier(LocalDate.of(2026, 1, 16)));
    }

    @Test void without_an_exception_what_comes_too_soon_is_not_admitted() {
        Regeling strict = strict();
        verzoek.file(NUMBER, 3, strict, at("2026-03-10T12:00"));
        verzoek.decidedEarlier(LocalDate.of(2025, 3, 11));
        assertEquals("soort", assertInstanceOf(Moving.Incomplete.class, verzoek.take(new Stap.Decide(ADMITTED), new Obstacles.Facts(strict, 3, at("2026-03-11T12:00")))).shortcoming().veld());
        assertEquals(SharedStand.INGEDIEND, verzoek.stand());
        verzoek.decidedEarlier(LocalDate.of(2025, 3, 10));
        assertEquals(new Moving.Moved(SharedStand.ONTVANKELIJK), verzoek.take(new Stap.Decide(ADMITTED), new Obstacles.Facts(strict, 3, at("2026-03-11T12:00"))));
    }

    private Obstacles.Facts facts(Instant now) {
        return new Obstacles.Facts(regeling, 3, now);
    }

    private static Regeling strict() {
        Regeling r = Examples.ranked();
        Procedure p = r.procedure();
        EarlierDecision earlier = new EarlierDecision(Examples.A_YEAR.term(), "", Examples.A_YEAR.artikel());
        return new Regeling(r.header(), r.filer(), r.supporter(), r.stages(), r.fields(), r.exclusions(), r.terms(),
                new Procedure(p.addressee(), p.tester(), p.scheduler(), p.decider(), p.route(), p.drager(), Optional.of(earlier)));
    }
}
