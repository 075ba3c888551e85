package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static nl.inbreng.domain.Examples.burgeragendering;
import static nl.inbreng.domain.Examples.burgeramendement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;
import org.junit.jupiter.api.Test;

class VerzoekTest {

    private static final Instant CLOSES = at("2026-05-26T00:00");
    private static final VerzoekNumber NUMBER = new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1);

    @Test void a_complete_draft_opens_until_the_end_of_its_window() {
        Verzoek verzoek = Examples.open();
        assertEquals(SharedStand.OPEN_VOOR_STEUN, verzoek.stand());
        assertEquals(Optional.of(CLOSES), verzoek.closes());
        assertEquals("GM9999/burgeragendering-2026-01-01", verzoek.edition());
    }

    @Test void an_incomplete_draft_stays_a_draft() {
        Verzoek verzoek = Examples.draft();
        verzoek.rewrite(new Agendering("Titel", "", "Nu", ""));
        Publishing.Incomplete incomplete = assertInstanceOf(Publishing.Incomplete.class, publish(verzoek, at("2026-03-02T12:00")));
        assertEquals("vraag", incomplete.shortcomings().get(0).veld());
        assertEquals(SharedStand.CONCEPT, verzoek.stand());
    }

    @Test void publishing_twice_changes_nothing() {
        Verzoek verzoek = Examples.open();
        assertInstanceOf(Publishing.AlreadyPublished.class, publish(verzoek, at("2026-03-05T12:00")));
        assertEquals(Optional.of(CLOSES), verzoek.closes());
        assertInstanceOf(Publishing.NotADraft.class, publish(Examples.filed(), at("2026-03-11T12:00")));
    }

    @Test void publishing_at_the_closing_moment_is_too_late_and_a_second_before_is_not() {
        Deadline closing = new Deadline(at("2026-03-10T00:00"), "Tot en met 9 maart.");
        Verzoek verzoek = Examples.draft();
        Publishing.Refused refused = assertInstanceOf(Publishing.Refused.class, verzoek.publish(burgeragendering(), Examples.TEN, closing, closing.at()));
        assertEquals("artikel 6 van de Verordening burgerinbreng", refused.ground().artikel());
        assertInstanceOf(Publishing.Published.class, verzoek.publish(burgeragendering(), Examples.TEN, closing, closing.at().minusSeconds(1)));
    }

    @Test void support_counts_until_the_last_second_of_the_window() {
        Verzoek verzoek = Examples.open();
        assertTrue(obstacle(verzoek, "2000-01-01", CLOSES.minusSeconds(1)).isEmpty());
        assertEquals(Optional.of(new Signing.Closed(CLOSES)), obstacle(verzoek, "2000-01-01", CLOSES));
        assertTrue(verzoek.collectsSupport(CLOSES.minusSeconds(1)));
        assertFalse(verzoek.collectsSupport(CLOSES));
    }

    @Test void a_signer_is_weighed_on_the_dutch_day_of_signing() {
        Verzoek verzoek = Examples.open();
        assertInstanceOf(Signing.NotEntitled.class, obstacle(verzoek, "2014-03-04", at("2026-03-03T23:59:59")).orElseThrow());
        assertTrue(obstacle(verzoek, "2014-03-04", at("2026-03-04T00:00")).isEmpty());
    }

    @Test void a_draft_does_not_exist_for_a_signer_and_a_withdrawn_verzoek_says_so() {
        assertEquals(Optional.of(new Signing.Unknown()), obstacle(Examples.draft(), "2000-01-01", at("2026-03-03T12:00")));
        Verzoek withdrawn = Examples.open();
        withdrawn.take(new Stap.Withdraw(), new Obstacles.Facts(burgeragendering(), 0, at("2026-03-03T11:00")));
        assertEquals(Optional.of(new Signing.NotOpen(SharedStand.INGETROKKEN)), obstacle(withdrawn, "2000-01-01", at("2026-03-03T12:00")));
    }

    @Test void a_filed_verzoek_takes_no_more_support() {
        assertEquals(Optional.of(new Signing.NotOpen(SharedStand.INGEDIEND)), obstacle(Examples.filed(), "2000-01-01", at("2026-03-11T12:00")));
    }

    @Test void filing_is_refused_one_below_and_allowed_at_and_one_above_the_threshold() {
        Verzoek verzoek = Examples.open();
        Filing.Refused refused = assertInstanceOf(Filing.Refused.class, filing(verzoek, 8, at("2026-03-10T12:00")).orElseThrow());
        assertEquals("drempel", refused.ground().code());
        assertTrue(filing(verzoek, 9, at("2026-03-10T12:00")).isEmpty());
        assertTrue(filing(verzoek, 10, at("2026-03-10T12:00")).isEmpty());
        assertThrows(IllegalStateException.class, () -> verzoek.file(NUMBER, 8, burgeragendering(), at("2026-03-10T12:00")));
        assertEquals(SharedStand.OPEN_VOOR_STEUN, verzoek.stand());
    }

    @Test void filing_takes_down_number_moment_support_and_term() {
        Verzoek verzoek = Examples.filed();
        assertEquals(SharedStand.INGEDIEND, verzoek.stand());
        assertEquals("BA-9999-2026-0001", verzoek.number().orElseThrow().toString());
        assertEquals(9, verzoek.supportAtFiling());
        assertEquals(Optional.of(at("2026-03-21T00:00")), verzoek.decideBefore());
        assertEquals(Optional.of(new Filing.AlreadyFiled(NUMBER)), filing(verzoek, 9, at("2026-03-11T12:00")));
        assertEquals(Optional.of(new Filing.NotOpen(SharedStand.CONCEPT)), filing(Examples.draft(), 9, at("2026-03-11T12:00")));
    }

    @Test void after_its_window_a_burgeragendering_with_enough_support_can_still_be_filed() {
        Verzoek verzoek = Examples.open();
        assertTrue(filing(verzoek, 9, CLOSES).isEmpty());
        assertInstanceOf(Moving.NotFrom.class, verzoek.windowPassed(burgeragendering(), 9, CLOSES));
        assertInstanceOf(Moving.NotFrom.class, verzoek.windowPassed(burgeragendering(), 8, CLOSES.minusSeconds(1)));
        assertEquals(new Moving.Moved(SharedStand.VENSTER_VERLOPEN), verzoek.windowPassed(burgeragendering(), 8, CLOSES));
    }

    @Test void after_its_window_a_burgeramendement_cannot_be_filed_even_with_enough_support() {
        Verzoek verzoek = new Verzoek(Examples.KENMERK, burgeramendement().header(), Examples.SANNE, Examples.amendement("bomen", "meer bomen"), at("2026-03-01T12:00"));
        Deadline closing = new Window.BeforeVergadering(Term.days(3, "")).closing(at("2026-03-30T20:00"), LocalFacts.NONE);
        verzoek.publish(burgeramendement(), Examples.FIVE, closing, at("2026-03-02T12:00"));
        assertTrue(Obstacles.toFiling(verzoek, new Obstacles.Facts(burgeramendement(), 5, closing.at().minusSeconds(1))).isEmpty());
        assertInstanceOf(Filing.Refused.class, Obstacles.toFiling(verzoek, new Obstacles.Facts(burgeramendement(), 5, closing.at())).orElseThrow());
        assertEquals(new Moving.Moved(SharedStand.VENSTER_VERLOPEN), verzoek.windowPassed(burgeramendement(), 5, closing.at()));
    }

    @Test void a_published_text_is_not_rewritten_and_a_verzoek_keeps_its_instrument() {
        assertEquals(new Moving.Moved(SharedStand.CONCEPT), Examples.draft().rewrite(Examples.AGENDERING));
        assertEquals(new Moving.NotFrom(SharedStand.OPEN_VOOR_STEUN), Examples.open().rewrite(Examples.AGENDERING));
        assertThrows(IllegalArgumentException.class, () -> Examples.draft().rewrite(Examples.amendement("a", "b")));
    }

    private static Publishing publish(Verzoek verzoek, Instant now) {
        return verzoek.publish(burgeragendering(), Examples.TEN, new Window.Lasting(Term.days(84, "artikel 6")).closing(now, LocalFacts.NONE), now);
    }

    private static Optional<Signing> obstacle(Verzoek verzoek, String born, Instant now) {
        return Obstacles.toSigning(verzoek, Examples.born(born), burgeragendering(), now);
    }

    private static Optional<Filing> filing(Verzoek verzoek, int confirmed, Instant now) {
        return Obstacles.toFiling(verzoek, new Obstacles.Facts(burgeragendering(), confirmed, now));
    }
}
