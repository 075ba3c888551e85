package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static nl.inbreng.domain.Examples.burgeragendering;
import static nl.inbreng.domain.Examples.burgeramendement;
import static nl.inbreng.domain.verzoek.Stand.AFGEROND;
import static nl.inbreng.domain.verzoek.Stand.CONCEPT;
import static nl.inbreng.domain.verzoek.Stand.HERSTEL;
import static nl.inbreng.domain.verzoek.Stand.INGEDIEND;
import static nl.inbreng.domain.verzoek.Stand.INGEPLAND;
import static nl.inbreng.domain.verzoek.Stand.INGETROKKEN;
import static nl.inbreng.domain.verzoek.Stand.NIET_ONTVANKELIJK;
import static nl.inbreng.domain.verzoek.Stand.ONTVANKELIJK;
import static nl.inbreng.domain.verzoek.Stand.OPEN_VOOR_STEUN;
import static nl.inbreng.domain.verzoek.Stand.VENSTER_VERLOPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.Instrument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every act from every stand: the allowed moves, and that all others leave the verzoek where it was. */
class StandTest {

    private static final Instant NOW = at("2026-03-15T12:00");
    private static final Instant CLOSED = at("2026-06-01T12:00");
    private static final Oordeel REFUSAL = new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Klacht.", List.of(NextRoute.KLACHT), List.of("artikel 4"));
    private static final Planning RAAD = new Planning("Raad", at("2026-04-01T20:00"), "4 Zebrapad");

    /** What each act allows: from stand to stand. Everything that is not in here is refused. */
    private static final Map<String, Map<Stand, Stand>> ALLOWED = Map.of(
            "withdraw", Map.of(CONCEPT, INGETROKKEN, OPEN_VOOR_STEUN, INGETROKKEN, INGEDIEND, INGETROKKEN, HERSTEL, INGETROKKEN,
                    ONTVANKELIJK, INGETROKKEN, INGEPLAND, INGETROKKEN),
            "window passed", Map.of(OPEN_VOOR_STEUN, VENSTER_VERLOPEN),
            "admit", Map.of(INGEDIEND, ONTVANKELIJK),
            "refuse", Map.of(INGEDIEND, NIET_ONTVANKELIJK, HERSTEL, NIET_ONTVANKELIJK),
            "ask repair", Map.of(INGEDIEND, HERSTEL),
            "repaired", Map.of(HERSTEL, INGEDIEND),
            "plan", Map.of(ONTVANKELIJK, INGEPLAND, INGEPLAND, INGEPLAND),
            "name drager", Map.of(ONTVANKELIJK, ONTVANKELIJK, INGEPLAND, INGEPLAND),
            "conclude", Map.of(INGEPLAND, AFGEROND),
            "rewrite", Map.of(CONCEPT, CONCEPT, HERSTEL, HERSTEL));

    private static final Map<String, Function<Verzoek, Moving>> ACTS = acts();

    @TestFactory Stream<DynamicTest> every_act_from_every_stand_moves_as_allowed_or_not_at_all() {
        return ACTS.keySet().stream().flatMap(act -> Arrays.stream(Stand.values())
                .map(from -> DynamicTest.dynamicTest(act + " from " + from, () -> moves(act, from))));
    }

    private static void moves(String act, Stand from) {
        Verzoek verzoek = in(from);
        Moving moving = ACTS.get(act).apply(verzoek);
        Optional<Stand> to = Optional.ofNullable(ALLOWED.get(act).get(from));
        assertEquals(to.<Moving>map(Moving.Moved::new).orElse(new Moving.NotFrom(from)), moving);
        assertEquals(to.orElse(from), verzoek.stand());
    }

    @Test void the_table_of_next_standen_agrees_with_the_acts() {
        for (Stand from : Stand.values()) {
            Set<Stand> reached = new java.util.HashSet<>();
            ALLOWED.values().forEach(moves -> Optional.ofNullable(moves.get(from)).filter(to -> to != from).ifPresent(reached::add));
            if (from == CONCEPT) reached.add(OPEN_VOOR_STEUN);
            if (from == OPEN_VOOR_STEUN) reached.add(INGEDIEND);
            if (from == INGEPLAND) reached.add(ONTVANKELIJK);   // aangehouden
            assertEquals(reached, from.next(), from.name());
        }
    }

    @Test void a_decision_keeps_its_reasons_and_ends_the_term() {
        Verzoek verzoek = in(ONTVANKELIJK);
        assertEquals("Goed.", verzoek.oordeel().orElseThrow().motivering());
        assertTrue(verzoek.decideBefore().isEmpty());
    }

    @Test void a_refused_decision_leaves_oordeel_and_term_as_they_were() {
        Verzoek verzoek = in(ONTVANKELIJK);
        ACTS.get("refuse").apply(verzoek);
        assertEquals(Oordeel.Soort.ONTVANKELIJK, verzoek.oordeel().orElseThrow().soort());
    }

    @Test void without_a_repair_term_asking_for_repair_changes_nothing() {
        Verzoek verzoek = in(INGEDIEND);
        Oordeel repair = new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4"));
        assertThrows(IllegalStateException.class, () -> verzoek.decide(repair, burgeramendement(), NOW));
        assertEquals(INGEDIEND, verzoek.stand());
    }

    @Test void a_withdrawn_verzoek_has_no_term_left() {
        Verzoek verzoek = in(INGEDIEND);
        verzoek.withdraw();
        assertTrue(verzoek.decideBefore().isEmpty());
    }

    @Test void planning_again_moves_the_place_on_the_agenda() {
        Verzoek verzoek = in(INGEPLAND);
        verzoek.plan(new Planning("Raad", at("2026-05-01T20:00"), "5"));
        assertEquals("5", verzoek.planning().orElseThrow().agendapunt());
    }

    @Test void a_refusal_always_points_to_a_next_route_and_a_decision_has_reasons() {
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Te weinig steun.", List.of(), List.of("artikel 4")));
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.ONTVANKELIJK, " ", List.of(), List.of()));
        assertEquals(Oordeel.LIMIT, new Oordeel(Oordeel.Soort.ONTVANKELIJK, "x".repeat(Oordeel.LIMIT), List.of(), List.of()).motivering().length());
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.ONTVANKELIJK, "x".repeat(Oordeel.LIMIT + 1), List.of(), List.of()));
    }

    @Test void what_is_turned_away_rests_on_an_article_and_an_admission_on_the_regeling() {
        Verzoek verzoek = in(INGEDIEND);
        for (Oordeel.Soort soort : List.of(Oordeel.Soort.HERSTEL, Oordeel.Soort.NIET_ONTVANKELIJK)) {
            Oordeel without = new Oordeel(soort, "Klacht.", List.of(NextRoute.KLACHT), List.of());
            assertEquals("artikelen", assertInstanceOf(Moving.Incomplete.class, decide(verzoek, without)).shortcoming().veld());
        }
        assertEquals(INGEDIEND, verzoek.stand());
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of("artikel 4")));
        assertThrows(IllegalArgumentException.class, () -> new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of(" ")));
    }

    @Test void a_decision_cites_its_articles_or_else_the_basis_of_the_regeling() {
        Oordeel two = new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4, onder c", "artikel 5"));
        assertEquals("artikel 4, onder c en artikel 5", two.citation(burgeragendering()));
        Oordeel before = new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of());
        assertEquals(burgeragendering().header().grondslag().citation(), before.citation(burgeragendering()));
    }

    @Test void only_a_draft_and_a_withdrawn_verzoek_are_hidden() {
        for (Stand stand : Stand.values()) {
            assertEquals(stand != CONCEPT && stand != INGETROKKEN, stand.isPublic(), stand.name());
        }
        assertTrue(AFGEROND.isFinal());
        assertFalse(INGEPLAND.isFinal());
    }

    private static Map<String, Function<Verzoek, Moving>> acts() {
        Map<String, Function<Verzoek, Moving>> acts = new LinkedHashMap<>();
        acts.put("withdraw", Verzoek::withdraw);
        acts.put("window passed", verzoek -> verzoek.windowPassed(burgeragendering(), 0, CLOSED));
        acts.put("admit", verzoek -> decide(verzoek, new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of())));
        acts.put("refuse", verzoek -> verzoek.decide(REFUSAL, burgeragendering(), CLOSED));
        acts.put("ask repair", verzoek -> decide(verzoek, new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4"))));
        acts.put("repaired", verzoek -> verzoek.repaired(burgeragendering(), NOW));
        acts.put("plan", verzoek -> verzoek.plan(RAAD));
        acts.put("name drager", verzoek -> verzoek.carriedBy("Fractie Voorbeeld"));
        acts.put("conclude", verzoek -> verzoek.conclude(Uitkomst.BESPROKEN, ""));
        acts.put("rewrite", verzoek -> verzoek.rewrite(Examples.AGENDERING));
        return acts;
    }

    private static Moving decide(Verzoek verzoek, Oordeel oordeel) {
        return verzoek.decide(oordeel, burgeragendering(), NOW);
    }

    /** A verzoek that came to this stand by its acts. */
    private static Verzoek in(Stand stand) {
        return switch (stand) {
            case CONCEPT -> Examples.draft();
            case OPEN_VOOR_STEUN -> Examples.open();
            case VENSTER_VERLOPEN -> after(Examples.open(), "window passed");
            case INGEDIEND -> Examples.filed();
            case HERSTEL -> after(Examples.filed(), "ask repair");
            case ONTVANKELIJK -> after(Examples.filed(), "admit");
            case NIET_ONTVANKELIJK -> after(Examples.filed(), "refuse");
            case INGEPLAND -> after(in(ONTVANKELIJK), "plan");
            case AFGEROND -> after(in(INGEPLAND), "conclude");
            case INGETROKKEN -> after(Examples.open(), "withdraw");
        };
    }

    private static Verzoek after(Verzoek verzoek, String act) {
        ACTS.get(act).apply(verzoek);
        return verzoek;
    }

    @Test void each_instrument_offers_only_its_own_outcomes() {
        assertFalse(Uitkomst.of(Instrument.Shape.AGENDERING).contains(Uitkomst.AANGENOMEN));
        assertFalse(Uitkomst.of(Instrument.Shape.AMENDEMENT).contains(Uitkomst.BESPROKEN));
    }
}
