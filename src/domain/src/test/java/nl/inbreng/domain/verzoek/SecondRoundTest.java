package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Referendumvraag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second round of a referendumverzoek: opened on 1 April 2026, 7 of 65.000 kiesgerechtigden asked, until and with 13 May. The first round asked ten with the filer. */
class SecondRoundTest {

    private static final Regeling REGELING = Examples.referendumverzoek(OptionalInt.of(65_000));
    private static final Instant OPENED = at("2026-04-01T21:00");
    private static final Instant CLOSES = at("2026-05-14T00:00");
    private static final Referendumvraag TEXT = new Referendumvraag("Het zwembad", "Het besluit van 3 februari om het zwembad te sluiten.", "Moet het zwembad open blijven?", "Iedereen zwemt.");

    @Test void it_has_its_own_threshold_and_window_and_the_first_stays_as_it_was() {
        Verzoek verzoek = second();
        assertEquals(2, verzoek.fase());
        assertEquals(Optional.of(new Threshold(7, false, "artikel 20")), verzoek.threshold());
        assertEquals(Optional.of(CLOSES), verzoek.closes());
        assertTrue(verzoek.closingReason().orElseThrow().contains("6 weken"), verzoek.closingReason()::toString);
        assertEquals(Examples.TEN, verzoek.firstRound().orElseThrow().threshold());
        assertEquals(at("2026-05-26T00:00"), verzoek.firstRound().orElseThrow().closes());
        assertEquals(9, verzoek.supportAtFiling());
    }

    @ParameterizedTest
    @CsvSource({"50000, 6", "60000, 6", "60001, 7", "80000, 8", "80001, 8", "100000, 8"})
    void the_percentage_stays_between_floor_and_cap(int voters, int asked) {
        Verzoek verzoek = planned();
        assertInstanceOf(Moving.Moved.class, advance(verzoek, ReferendumStand.DEFINITIEF_OPEN, Examples.referendumverzoek(OptionalInt.of(voters)), OPENED));
        assertEquals(asked, verzoek.threshold().orElseThrow().number());
    }

    @Test void without_the_number_of_kiesgerechtigden_it_does_not_open_and_nothing_changes() {
        Verzoek verzoek = planned();
        Regeling unknown = Examples.referendumverzoek(OptionalInt.empty());
        Moving.Incomplete refused = assertInstanceOf(Moving.Incomplete.class, advance(verzoek, ReferendumStand.DEFINITIEF_OPEN, unknown, OPENED));
        assertEquals(unknown.unknownNumber(unknown.stage(2).tiers().getFirst()).text(), refused.shortcoming().melding());
        assertEquals(SharedStand.INGEPLAND, verzoek.stand());
        assertEquals(1, verzoek.fase());
    }

    @Test void a_regeling_with_one_round_refuses_it_with_a_reason_and_does_not_offer_it() {
        Verzoek verzoek = planned();
        Regeling one = new Regeling(REGELING.header(), REGELING.filer(), REGELING.supporter(), List.of(REGELING.first()), REGELING.fields(), REGELING.exclusions(), REGELING.terms(), REGELING.procedure());
        Moving.Incomplete refused = assertInstanceOf(Moving.Incomplete.class, advance(verzoek, ReferendumStand.DEFINITIEF_OPEN, one, OPENED));
        assertEquals("Deze regeling kent geen tweede ronde om steun te verzamelen.", refused.shortcoming().melding());
        assertEquals(List.of(), Obstacles.steps(verzoek, one));
        assertEquals(List.of(ReferendumStand.DEFINITIEF_OPEN), Obstacles.steps(verzoek, REGELING));
    }

    @Test void support_counts_until_the_last_second() {
        Verzoek verzoek = second();
        assertTrue(verzoek.collectsSupport(CLOSES.minusSeconds(1)));
        assertFalse(verzoek.collectsSupport(CLOSES));
        assertEquals(Optional.empty(), Obstacles.toSigning(verzoek, Examples.born("2000-01-01"), REGELING, CLOSES.minusSeconds(1)));
        assertEquals(Optional.of(new Signing.Closed(CLOSES)), Obstacles.toSigning(verzoek, Examples.born("2000-01-01"), REGELING, CLOSES));
    }

    @ParameterizedTest
    @CsvSource({"6, -1, OPEN_SHORT", "7, -1, OPEN_ENOUGH", "8, -1, OPEN_ENOUGH", "6, 0, CLOSED_SHORT", "7, 0, CLOSED_ENOUGH"})
    void it_gathers_as_the_first_did(int confirmed, int seconds, Gathering expected) {
        Verzoek verzoek = second();
        assertEquals(Optional.of(expected), Gathering.of(verzoek.stand(), CLOSES, verzoek.threshold().orElseThrow(), facts(confirmed, CLOSES.plusSeconds(seconds))));
    }

    @ParameterizedTest
    @CsvSource({"6, -1, false", "7, -1, true", "8, -1, true", "6, 0, false", "7, 0, true", "8, 0, true"})
    void the_filer_hands_in_at_the_threshold_and_above_it_also_after_closing(int confirmed, int seconds, boolean enough) {
        Verzoek verzoek = second();
        Moving moving = verzoek.take(new Stap.HandIn(), facts(confirmed, CLOSES.plusSeconds(seconds)));
        if (enough) {
            assertEquals(new Moving.Moved(ReferendumStand.DEFINITIEF_INGEDIEND), moving);
            assertEquals(Optional.empty(), verzoek.supportEnds());
        } else {
            Moving.Refused refused = assertInstanceOf(Moving.Refused.class, moving);
            assertEquals("artikel 20 van de Verordening burgerinbreng", refused.ground().artikel());
            assertEquals("7", refused.ground().needed());
            assertEquals("6", refused.ground().found());
            assertEquals(ReferendumStand.DEFINITIEF_OPEN, verzoek.stand());
        }
    }

    @Test void the_griffie_does_not_hand_in_for_the_filer() {
        Verzoek verzoek = second();
        assertInstanceOf(Moving.NotFrom.class, advance(verzoek, ReferendumStand.DEFINITIEF_INGEDIEND, REGELING, CLOSES));
        assertEquals(List.of(ReferendumStand.DEFINITIEF_TE_WEINIG), Obstacles.steps(verzoek, REGELING));
    }

    @Test void too_little_is_recorded_only_once_nobody_can_sign_any_more() {
        Verzoek verzoek = second();
        assertInstanceOf(Moving.Incomplete.class, advance(verzoek, ReferendumStand.DEFINITIEF_TE_WEINIG, REGELING, CLOSES.minusSeconds(1)));
        assertEquals(new Moving.Moved(ReferendumStand.DEFINITIEF_TE_WEINIG), advance(verzoek, ReferendumStand.DEFINITIEF_TE_WEINIG, REGELING, CLOSES));
    }

    @Test void the_text_is_not_rewritten() {
        assertEquals(new Moving.NotFrom(ReferendumStand.DEFINITIEF_OPEN), second().rewrite(TEXT));
    }

    @Test void the_filer_is_reminded_as_in_the_first_round() {
        Verzoek verzoek = second();
        assertEquals(List.of("steun|7|2026-05-13"), keys(verzoek, 6, at("2026-05-06T08:00")));
        assertEquals(List.of("indienen|0|2026-05-13"), keys(verzoek, 7, at("2026-05-14T08:00")));
        assertEquals(List.of(), keys(verzoek, 6, at("2026-05-14T08:00")));
    }

    private static List<String> keys(Verzoek verzoek, int confirmed, Instant now) {
        return Reminders.due(verzoek, facts(confirmed, now)).stream().map(Reminder::key).toList();
    }

    private static Obstacles.Facts facts(int confirmed, Instant now) {
        return new Obstacles.Facts(REGELING, confirmed, now);
    }

    private static Moving advance(Verzoek verzoek, TailStand to, Regeling regeling, Instant now) {
        return verzoek.take(new Stap.Advance(to, "Zo zit het.", Taking.BASIS), new Obstacles.Facts(regeling, 0, now));
    }

    private static Verzoek second() {
        Verzoek verzoek = planned();
        advance(verzoek, ReferendumStand.DEFINITIEF_OPEN, REGELING, OPENED);
        return verzoek;
    }

    /** Filed with nine others, admitted and on the agenda of 1 April. */
    private static Verzoek planned() {
        Verzoek verzoek = new Verzoek(Examples.KENMERK, REGELING.header(), Examples.SANNE, TEXT, at("2026-03-01T12:00"));
        verzoek.publish(REGELING, Examples.TEN, new Deadline(at("2026-05-26T00:00"), "Tot en met 25 mei."), at("2026-03-02T12:00"));
        verzoek.file(new VerzoekNumber(Instrument.REFERENDUMVERZOEK, "9999", 2026, 1), 9, REGELING, at("2026-03-10T12:00"));
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of())), facts(9, at("2026-03-15T12:00")));
        verzoek.take(new Stap.Plan(new Planning("Raad", at("2026-04-01T20:00"), "4"), Taking.BASIS), facts(9, at("2026-03-15T12:00")));
        return verzoek;
    }
}
