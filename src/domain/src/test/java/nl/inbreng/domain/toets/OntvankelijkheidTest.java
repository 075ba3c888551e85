package nl.inbreng.domain.toets;

import static nl.inbreng.domain.Examples.at;
import static nl.inbreng.domain.toets.Finding.Result.IN_ORDE;
import static nl.inbreng.domain.toets.Finding.Result.NIET_IN_ORDE;
import static nl.inbreng.domain.toets.Finding.Result.ZELF_BEOORDELEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;
import org.junit.jupiter.api.Test;

class OntvankelijkheidTest {

    private static final Instant CLOSING = at("2026-05-26T00:00");
    private static final Instant IN_TIME = CLOSING.minusSeconds(1);

    @Test void the_checklist_follows_the_order_of_the_regeling() {
        List<Finding> findings = check(Examples.burgeragendering(), Examples.AGENDERING, 9, IN_TIME);
        assertEquals(List.of("drempel", "termijn", "vorm", "indiener", "klacht"), findings.stream().map(finding -> finding.ground().code()).toList());
        assertEquals(List.of(IN_ORDE, IN_ORDE, IN_ORDE, ZELF_BEOORDELEN, ZELF_BEOORDELEN), findings.stream().map(Finding::result).toList());
        assertEquals("artikel 4 van de Verordening burgerinbreng", findings.get(4).ground().artikel());
    }

    @Test void support_one_below_at_and_one_above_the_threshold() {
        assertEquals(NIET_IN_ORDE, support(8).result());
        assertEquals("9", support(8).ground().found());
        assertEquals("10", support(8).ground().needed());
        assertEquals(IN_ORDE, support(9).result());
        assertEquals(IN_ORDE, support(10).result());
    }

    @Test void the_closing_moment_binds_only_what_counts_back_from_a_meeting() {
        assertEquals(IN_ORDE, check(Examples.burgeragendering(), Examples.AGENDERING, 9, CLOSING).get(1).result());
        Inhoud amendement = Examples.amendement("a", "b");
        assertEquals(IN_ORDE, check(Examples.burgeramendement(), amendement, 5, IN_TIME).get(1).result());
        Finding late = check(Examples.burgeramendement(), amendement, 5, CLOSING).get(1);
        assertEquals(NIET_IN_ORDE, late.result());
        assertEquals("ingediend 26 mei 2026 00.00 uur", late.ground().found());
        assertEquals("steun tot en met 25 mei 2026", late.ground().needed());
    }

    @Test void a_window_that_closes_within_a_day_is_told_with_its_hour() {
        Ontvankelijkheid.Facts facts = new Ontvankelijkheid.Facts(Examples.AGENDERING, Examples.TEN, 9, IN_TIME, at("2026-05-26T20:00"), Optional.empty());
        assertEquals("steun tot 26 mei 2026 20.00 uur", Ontvankelijkheid.check(Examples.burgeragendering(), facts).get(1).ground().needed());
    }

    @Test void who_may_file_is_told_with_the_age_where_there_is_a_limit() {
        assertEquals("12 jaar of ouder, ingezetene", filer(Examples.burgeragendering()));
        assertEquals("ingezetene", filer(Examples.regeling(Instrument.BURGERAGENDERING, 0)));
        assertEquals("16 jaar of ouder, kiesgerechtigd behoudens leeftijd", filer(Examples.burgeramendement()));
    }

    @Test void the_facts_of_a_filed_verzoek_are_those_of_the_day_it_was_filed() {
        Advies fine = Ontvankelijkheid.propose(Examples.burgeragendering(), Examples.filed());
        assertEquals(Oordeel.Soort.ONTVANKELIJK, fine.soort());
        Verzoek repairing = Examples.filed();
        repairing.take(new Stap.Decide(oordeel(Oordeel.Soort.HERSTEL, "artikel 4")), new Obstacles.Facts(Examples.burgeragendering(), 9, at("2026-03-15T12:00")));
        assertEquals(Oordeel.Soort.BUITEN_BEHANDELING, Ontvankelijkheid.propose(Examples.burgeragendering(), repairing).soort());
    }

    @Test void a_text_that_lacks_something_is_not_in_order() {
        Finding form = check(Examples.burgeragendering(), new Agendering("Titel", "", "", ""), 9, IN_TIME).get(2);
        assertEquals(NIET_IN_ORDE, form.result());
        assertEquals("2 onderdelen niet in orde", form.ground().found());
    }

    @Test void one_missing_part_is_told_in_the_singular() {
        assertEquals("1 onderdeel niet in orde", check(Examples.burgeragendering(), new Agendering("Titel", "", "Nu", ""), 9, IN_TIME).get(2).ground().found());
    }

    @Test void the_advies_follows_what_is_not_in_order() {
        assertEquals(Oordeel.Soort.ONTVANKELIJK, propose(Examples.burgeragendering(), Examples.AGENDERING, 9, false).soort());
        Advies few = propose(Examples.burgeragendering(), Examples.AGENDERING, 8, false);
        assertEquals(Oordeel.Soort.HERSTEL, few.soort());
        assertEquals(List.of("artikel 5 van de Verordening burgerinbreng"), few.grounds().stream().map(Ground::artikel).toList());
        assertEquals(Oordeel.Soort.BUITEN_BEHANDELING, propose(Examples.burgeragendering(), Examples.AGENDERING, 8, true).soort());
        assertEquals(Oordeel.Soort.NIET_ONTVANKELIJK, propose(Examples.burgeramendement(), Examples.amendement("a", "b"), 4, false).soort());
    }

    @Test void what_came_too_late_cannot_be_mended() {
        Regeling repairing = Examples.burgeragendering();
        Regeling late = new Regeling(Examples.burgeramendement().header(), repairing.filer(), repairing.supporter(), Examples.burgeramendement().stages(),
                repairing.fields(), repairing.exclusions(), repairing.terms(), repairing.procedure());
        Advies advies = Ontvankelijkheid.propose(late, new Ontvankelijkheid.Facts(Examples.amendement("a", "b"), Examples.FIVE, 9, CLOSING, CLOSING, Optional.empty()), false);
        assertEquals(Oordeel.Soort.NIET_ONTVANKELIJK, advies.soort());
    }

    @Test void another_decision_than_proposed_departs_from_it_unless_it_rests_on_what_a_person_must_judge() {
        Advies fine = propose(Examples.burgeragendering(), Examples.AGENDERING, 9, false);
        assertFalse(fine.isDepartedFromBy(oordeel(Oordeel.Soort.ONTVANKELIJK)));
        assertFalse(fine.isDepartedFromBy(oordeel(Oordeel.Soort.UITGESLOTEN, "artikel 4 van de Verordening burgerinbreng")));
        assertTrue(fine.isDepartedFromBy(oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "artikel 5 van de Verordening burgerinbreng")));
        Advies few = propose(Examples.burgeragendering(), Examples.AGENDERING, 8, false);
        assertTrue(few.isDepartedFromBy(oordeel(Oordeel.Soort.ONTVANKELIJK)));
        assertTrue(few.isDepartedFromBy(oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "artikel 5 van de Verordening burgerinbreng")));
        assertFalse(few.isDepartedFromBy(oordeel(Oordeel.Soort.HERSTEL, "artikel 5 van de Verordening burgerinbreng")));
    }

    private static Oordeel oordeel(Oordeel.Soort soort, String... artikelen) {
        return new Oordeel(soort, "Daarom.", List.of(NextRoute.COLLEGE), List.of(artikelen));
    }

    private static Advies propose(Regeling regeling, Inhoud inhoud, int confirmed, boolean repairing) {
        return Ontvankelijkheid.propose(regeling, new Ontvankelijkheid.Facts(inhoud, threshold(regeling), confirmed, IN_TIME, CLOSING, Optional.empty()), repairing);
    }

    private static String filer(Regeling regeling) {
        return check(regeling, Examples.AGENDERING, 9, IN_TIME).get(3).ground().needed();
    }

    private static Finding support(int confirmed) {
        return check(Examples.burgeragendering(), Examples.AGENDERING, confirmed, IN_TIME).get(0);
    }

    private static List<Finding> check(Regeling regeling, Inhoud inhoud, int confirmed, Instant filed) {
        return Ontvankelijkheid.check(regeling, new Ontvankelijkheid.Facts(inhoud, threshold(regeling), confirmed, filed, CLOSING, Optional.empty()));
    }

    private static Threshold threshold(Regeling regeling) {
        return regeling.window().closesFiling() ? Examples.FIVE : Examples.TEN;
    }
}
