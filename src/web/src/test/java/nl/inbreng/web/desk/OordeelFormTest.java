package nl.inbreng.web.desk;

import static nl.inbreng.web.desk.Posted.form;
import static nl.inbreng.web.desk.Posted.value;
import static nl.inbreng.web.desk.Posted.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.web.parts.Answer;
import org.junit.jupiter.api.Test;

class OordeelFormTest {

    private static final List<Ground> GROUNDS = List.of(new Ground("termijn", "artikel 5", "Op tijd?", "", ""),
            new Ground("klacht", "artikel 4", "Geen klacht?", "", ""), new Ground("bezwaar", "artikel 4", "Geen bezwaar?", "", ""));

    private static final List<Exclusion> EXCLUSIONS = List.of(new Exclusion("klacht", "een klacht", "artikel 4", ""), new Exclusion("bezwaar", "een bezwaar", "artikel 4", ""));

    @Test void an_excluded_subject_is_the_one_that_is_ticked() {
        Oordeel oordeel = value(OordeelForm.of(form("soort", "UITGESLOTEN", "motivering", "Een bezwaar.", "artikelen", "bezwaar", "routes", "BEZWAAR",
                "oordeel-orgaan", "PRESIDIUM", "afwijking", "Daarom.")).read(GROUNDS, EXCLUSIONS));
        assertEquals("bezwaar", oordeel.uitsluiting());
        assertEquals(Orgaan.PRESIDIUM, oordeel.orgaan());
        assertEquals("Daarom.", oordeel.afwijking());
    }

    @Test void a_body_that_cannot_admit_is_not_believed() {
        assertEquals(Orgaan.GRIFFIER, value(OordeelForm.of(form("soort", "ONTVANKELIJK", "motivering", "In orde.", "oordeel-orgaan", "COLLEGE")).read(GROUNDS, EXCLUSIONS)).orgaan());
    }

    @Test void an_empty_form_asks_for_a_decision_and_a_motivation() {
        assertEquals(List.of("soort", "motivering"), wrong(OordeelForm.of(form()).read(GROUNDS, EXCLUSIONS)));
    }

    @Test void a_refusal_without_a_next_route_is_not_accepted() {
        assertEquals(List.of("routes"), wrong(OordeelForm.of(form("soort", "NIET_ONTVANKELIJK", "motivering", "Te laat.", "artikelen", "termijn")).read(GROUNDS, EXCLUSIONS)));
    }

    @Test void a_refusal_keeps_all_its_routes() {
        Oordeel oordeel = value(OordeelForm.of(form("soort", "NIET_ONTVANKELIJK", "motivering", "Te laat.", "artikelen", "termijn", "routes", "PETITIE", "routes", "COLLEGE")).read(GROUNDS, EXCLUSIONS));
        assertEquals(List.of(NextRoute.PETITIE, NextRoute.COLLEGE), oordeel.routes());
    }

    @Test void routes_ticked_by_mistake_do_not_stick_to_an_admission() {
        Oordeel oordeel = value(OordeelForm.of(form("soort", "ONTVANKELIJK", "motivering", "In orde.", "routes", "PETITIE")).read(GROUNDS, EXCLUSIONS));
        assertEquals(List.of(), oordeel.routes());
    }

    @Test void an_unknown_route_is_no_route() {
        assertEquals(List.of("routes"), wrong(OordeelForm.of(form("soort", "NIET_ONTVANKELIJK", "motivering", "Te laat.", "artikelen", "termijn", "routes", "PRULLENBAK")).read(GROUNDS, EXCLUSIONS)));
    }

    @Test void what_is_not_admitted_or_must_be_repaired_rests_on_a_rule() {
        assertEquals(List.of("artikelen", "routes"), wrong(OordeelForm.of(form("soort", "NIET_ONTVANKELIJK", "motivering", "Een klacht.")).read(GROUNDS, EXCLUSIONS)));
        assertEquals(List.of("artikelen"), wrong(OordeelForm.of(form("soort", "HERSTEL", "motivering", "Vul aan.", "artikelen", "verzonnen")).read(GROUNDS, EXCLUSIONS)));
    }

    @Test void each_article_is_kept_once_in_the_order_of_the_checklist() {
        Oordeel oordeel = value(OordeelForm.of(form("soort", "HERSTEL", "motivering", "Vul aan.", "artikelen", "bezwaar", "artikelen", "klacht", "artikelen", "termijn")).read(GROUNDS, EXCLUSIONS));
        assertEquals(List.of("artikel 5", "artikel 4"), oordeel.artikelen());
    }

    @Test void rules_ticked_by_mistake_do_not_stick_to_an_admission() {
        assertEquals(List.of(), value(OordeelForm.of(form("soort", "ONTVANKELIJK", "motivering", "In orde.", "artikelen", "termijn")).read(GROUNDS, EXCLUSIONS)).artikelen());
    }

    @Test void ticked_rules_are_told_when_the_form_is_gone() {
        assertTrue(OordeelForm.of(form("artikelen", "klacht")).typed(GROUNDS).contains(new Answer("Waarop het rust", "Geen klacht?", "")));
    }

    @Test void a_motivation_of_exactly_the_limit_is_accepted() {
        assertEquals(List.of(), wrong(admission("a".repeat(Oordeel.LIMIT))));
    }

    @Test void one_character_more_is_not() {
        assertEquals(List.of("motivering"), wrong(admission("a".repeat(Oordeel.LIMIT + 1))));
    }

    @Test void signs_that_take_two_units_each_are_measured_as_the_decision_measures_them() {
        assertEquals(List.of("motivering"), wrong(admission("\uD83C\uDF33".repeat(Oordeel.LIMIT / 2 + 1))));
    }

    @Test void control_characters_are_not_accepted() {
        assertEquals(List.of("motivering"), wrong(admission("a\u0000b")));
    }

    private static Filled<Oordeel> admission(String motivation) {
        return OordeelForm.of(form("soort", "ONTVANKELIJK", "motivering", motivation)).read(GROUNDS, EXCLUSIONS);
    }
}
