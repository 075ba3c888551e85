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
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.termijn.Deadline;
import org.junit.jupiter.api.Test;

/** What is kept of a decision, of the support, of the drager and of the outcome; where each may be taken is in {@link ProcesTest}. */
class DecisionTest {

    private static final Instant NOW = at("2026-03-15T12:00");
    private static final Oordeel ADMITTED = new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of());
    private static final Oordeel REFUSAL = new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Klacht.", List.of(NextRoute.KLACHT), List.of("artikel 4"));
    private static final Planning RAAD = new Planning("Raad", at("2026-04-01T20:00"), "4 Zebrapad");

    @Test void a_decision_keeps_its_reasons_and_ends_the_term() {
        Verzoek verzoek = admitted();
        assertEquals("Goed.", verzoek.oordeel().orElseThrow().motivering());
        assertTrue(verzoek.decideBefore().isEmpty());
    }

    @Test void a_refused_decision_leaves_oordeel_and_term_as_they_were() {
        Verzoek verzoek = admitted();
        assertInstanceOf(Moving.NotFrom.class, Taking.decide(verzoek, REFUSAL, NOW));
        assertEquals(Oordeel.Soort.ONTVANKELIJK, verzoek.oordeel().orElseThrow().soort());
    }

    @Test void without_a_repair_term_asking_for_repair_is_refused() {
        Verzoek verzoek = Examples.filed();
        Stap repair = new Stap.Decide(new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4")));
        assertEquals("soort", assertInstanceOf(Moving.Incomplete.class, verzoek.take(repair, new Obstacles.Facts(burgeramendement(), 9, NOW))).shortcoming().veld());
        assertEquals(SharedStand.INGEDIEND, verzoek.stand());
    }

    @Test void a_withdrawn_verzoek_has_no_term_left() {
        Verzoek verzoek = Examples.filed();
        Taking.step(verzoek, new Stap.Withdraw(), NOW);
        assertTrue(verzoek.decideBefore().isEmpty());
    }

    @Test void planning_again_moves_the_place_on_the_agenda() {
        Verzoek verzoek = admitted();
        Taking.plan(verzoek, RAAD);
        Taking.plan(verzoek, new Planning("Raad", at("2026-05-01T20:00"), "5"));
        assertEquals("5", verzoek.planning().orElseThrow().agendapunt());
    }

    @Test void what_is_turned_away_always_points_to_a_next_route_and_a_decision_has_reasons() {
        for (Oordeel.Soort soort : List.of(Oordeel.Soort.NIET_ONTVANKELIJK, Oordeel.Soort.UITGESLOTEN, Oordeel.Soort.BUITEN_BEHANDELING)) {
            assertThrows(IllegalArgumentException.class, () -> new Oordeel(soort, "Te weinig steun.", List.of(), List.of("artikel 4")));
        }
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.ONTVANKELIJK, " ", List.of(), List.of()));
        assertEquals(Oordeel.LIMIT, new Oordeel(Oordeel.Soort.ONTVANKELIJK, "x".repeat(Oordeel.LIMIT), List.of(), List.of()).motivering().length());
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.ONTVANKELIJK, "x".repeat(Oordeel.LIMIT + 1), List.of(), List.of()));
    }

    @Test void what_is_turned_away_rests_on_an_article_and_an_admission_on_the_regeling() {
        Verzoek verzoek = Examples.filed();
        for (Oordeel.Soort soort : List.of(Oordeel.Soort.HERSTEL, Oordeel.Soort.NIET_ONTVANKELIJK, Oordeel.Soort.UITGESLOTEN)) {
            Oordeel without = new Oordeel(soort, "Klacht.", List.of(NextRoute.KLACHT), List.of());
            assertEquals("artikelen", assertInstanceOf(Moving.Incomplete.class, Taking.decide(verzoek, without, NOW)).shortcoming().veld());
        }
        assertEquals(SharedStand.INGEDIEND, verzoek.stand());
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of("artikel 4")));
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of(" ")));
    }

    @Test void an_excluded_subject_is_one_that_the_regeling_names() {
        Verzoek verzoek = Examples.filed();
        assertEquals("artikelen", assertInstanceOf(Moving.Incomplete.class, Taking.decide(verzoek, excluded("bezwaar"), NOW)).shortcoming().veld());
        assertEquals(new Moving.Moved(SharedStand.UITGESLOTEN), Taking.decide(verzoek, excluded("klacht"), NOW));
        assertEquals(Orgaan.PRESIDIUM, verzoek.oordeel().orElseThrow().orgaan());
    }

    @Test void a_decision_cites_its_articles_or_else_the_basis_of_the_regeling() {
        Oordeel two = new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4, onder c", "artikel 5"));
        assertEquals("artikel 4, onder c en artikel 5", two.citation(burgeragendering()));
        Oordeel before = new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of());
        assertEquals(burgeragendering().header().grondslag().citation(), before.citation(burgeragendering()));
    }

    @Test void a_reason_to_depart_has_a_longest_length_and_only_an_excluded_subject_names_one() {
        assertEquals(Oordeel.LIMIT, departing("x".repeat(Oordeel.LIMIT), "").afwijking().length());
        assertThrows(IllegalArgumentException.class, () -> departing("x".repeat(Oordeel.LIMIT + 1), ""));
        assertThrows(IllegalArgumentException.class, () -> departing("", "klacht"));
    }

    @Test void a_decision_is_told_with_where_it_goes_on() {
        Oordeel two = new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Klacht.", List.of(NextRoute.KLACHT, NextRoute.PETITIE), List.of("artikel 4"));
        assertEquals(NextRoute.KLACHT.announcement() + " " + NextRoute.PETITIE.announcement(), two.announcement());
        assertEquals("", ADMITTED.announcement());
        assertEquals("niet toegelaten", two.soort().word());
    }

    @Test void counted_and_valid_stay_two_numbers() {
        Verzoek verzoek = Examples.filed();
        assertEquals(9, verzoek.valid(9));
        Stap verify = new Stap.Verify(4, "Vijf wonen elders.", Taking.BASIS);
        verzoek.take(verify, new Obstacles.Facts(burgeramendement(), 9, NOW));   // five needed and no hersteltermijn
        assertEquals(SharedStand.INGEDIEND, verzoek.stand());
        assertEquals(9, verzoek.geteld());
        assertEquals(4, verzoek.valid(9));
        assertEquals("Vijf wonen elders.", verzoek.verificatie().orElseThrow().reden());
    }

    @Test void the_text_of_the_drager_stands_beside_that_of_the_residents() {
        Verzoek verzoek = amendement();
        Drager drager = new Drager(DragerWijze.RAADSLID_NEEMT_OVER, " Mevrouw Van Dalen ", Optional.of(Examples.amendement("bomen", "veel meer bomen")));
        assertEquals(new Moving.Moved(SharedStand.ONTVANKELIJK), Taking.step(verzoek, new Stap.NameDrager(drager, Taking.BASIS), NOW));
        assertEquals(Optional.of(drager), verzoek.drager());
        assertEquals("Mevrouw Van Dalen", drager.naam());
        assertEquals(Examples.amendement("bomen", "meer bomen"), verzoek.inhoud());
    }

    @Test void compulsory_treatment_needs_no_drager_and_a_vote_does() {
        Verzoek verzoek = amendement();
        Taking.step(verzoek, new Stap.NameDrager(new Drager(DragerWijze.VERPLICHTE_BEHANDELING, "", Optional.empty()), Taking.BASIS), NOW);
        Taking.plan(verzoek, RAAD);
        assertEquals("uitkomst", assertInstanceOf(Moving.Incomplete.class, Taking.conclude(verzoek, Uitkomst.VERWORPEN, "")).shortcoming().veld());
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), Taking.conclude(verzoek, Uitkomst.TER_KENNISNEMING, ""));
    }

    @Test void a_corrected_outcome_takes_the_place_of_the_wrong_one() {
        Verzoek verzoek = admitted();
        Taking.plan(verzoek, RAAD);
        Taking.conclude(verzoek, Uitkomst.BESPROKEN, "Eerst dit.");
        Taking.step(verzoek, new Stap.Correct(Uitkomst.TOEZEGGING, "Er kwam een toezegging.", "Verkeerd aangevinkt.", Taking.BASIS), NOW);
        assertEquals(Optional.of(Uitkomst.TOEZEGGING), verzoek.uitkomst());
        assertEquals("Er kwam een toezegging.", verzoek.uitkomstToelichting());
        assertEquals(Optional.of(RAAD), verzoek.planning());
    }

    @Test void only_a_draft_and_a_withdrawn_verzoek_are_hidden() {
        for (Stand stand : Stand.all()) {
            assertEquals(stand != SharedStand.CONCEPT && stand != SharedStand.INGETROKKEN, stand.isPublic(), stand.name());
        }
    }

    @Test void what_was_decided_upon_cannot_be_withdrawn_any_more() {
        assertTrue(SharedStand.INGEPLAND.isRunning());
        assertFalse(SharedStand.AFGEROND.isRunning());
        assertFalse(ReferendumStand.TOEGELATEN.isRunning());
    }

    @Test void each_instrument_offers_only_its_own_outcomes() {
        assertFalse(Uitkomst.of(Instrument.Shape.AGENDERING).contains(Uitkomst.AANGENOMEN));
        assertFalse(Uitkomst.of(Instrument.Shape.AMENDEMENT).contains(Uitkomst.BESPROKEN));
    }

    private static Oordeel departing(String afwijking, String uitsluiting) {
        return new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4"), null, uitsluiting, afwijking);
    }

    private static Oordeel excluded(String code) {
        return new Oordeel(Oordeel.Soort.UITGESLOTEN, "Dit is een klacht.", List.of(NextRoute.KLACHT), List.of("artikel 4"), Orgaan.PRESIDIUM, code, "");
    }

    private static Verzoek admitted() {
        Verzoek verzoek = Examples.filed();
        Taking.decide(verzoek, ADMITTED, NOW);
        return verzoek;
    }

    private static Verzoek amendement() {
        Verzoek verzoek = new Verzoek(Examples.KENMERK, burgeramendement().header(), Examples.SANNE, Examples.amendement("bomen", "meer bomen"), NOW);
        verzoek.publish(burgeramendement(), Examples.FIVE, new Deadline(at("2026-03-27T00:00"), "Drie dagen ervoor."), NOW);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, burgeramendement(), NOW);
        Taking.decide(verzoek, ADMITTED, NOW);
        return verzoek;
    }
}
