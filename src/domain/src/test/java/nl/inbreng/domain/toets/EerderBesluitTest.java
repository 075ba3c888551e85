package nl.inbreng.domain.toets;

import static nl.inbreng.domain.toets.Finding.Result.IN_ORDE;
import static nl.inbreng.domain.toets.Finding.Result.NIET_IN_ORDE;
import static nl.inbreng.domain.toets.Finding.Result.ZELF_BEOORDELEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.Procedure;
import nl.inbreng.domain.regeling.Regeling;
import org.junit.jupiter.api.Test;

class EerderBesluitTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 1, 15);
    private static final Regeling NO_EXCEPTION = with(new EarlierDecision(Examples.A_YEAR.term(), "", Examples.A_YEAR.artikel()));
    private static final Regeling THIS_RAAD = with(new EarlierDecision(Optional.empty(), "nieuwe feiten", "artikel 4"));

    @Test void one_day_too_soon_the_griffier_weighs_the_exception_and_a_year_later_it_is_free() {
        assertEquals(ZELF_BEOORDELEN, result(Examples.ranked(), LocalDate.of(2026, 1, 14)));
        assertEquals(IN_ORDE, result(Examples.ranked(), LocalDate.of(2026, 1, 15)));
        assertEquals(IN_ORDE, result(Examples.ranked(), LocalDate.of(2026, 1, 16)));
    }

    @Test void without_an_exception_one_day_too_soon_is_not_in_order() {
        assertEquals(NIET_IN_ORDE, result(NO_EXCEPTION, LocalDate.of(2026, 1, 14)));
        assertEquals(IN_ORDE, result(NO_EXCEPTION, LocalDate.of(2026, 1, 15)));
    }

    @Test void it_says_from_when_and_why() {
        Finding finding = EerderBesluit.check(Examples.ranked(), Optional.of(DECIDED), LocalDate.of(2026, 1, 14)).orElseThrow();
        assertEquals("De raad besloot hier op 15 januari 2025 over. Het mag terugkomen vanaf 15 januari 2026, 12 maanden na dat besluit, of eerder bij nieuwe argumenten.", finding.ground().text());
        assertEquals("artikel 4, onder e van de Verordening burgerinbreng", finding.ground().artikel());
        assertEquals("12 maanden of langer geleden, of nieuwe argumenten", finding.ground().needed());
        assertEquals("besluit van 15 januari 2025", finding.ground().found());
    }

    @Test void as_long_as_nobody_told_the_day_the_griffier_is_asked() {
        Finding finding = EerderBesluit.check(Examples.ranked(), Optional.empty(), DECIDED).orElseThrow();
        assertEquals(ZELF_BEOORDELEN, finding.result());
        assertEquals("nog niet ingevuld", finding.ground().found());
    }

    @Test void a_raadsperiode_that_is_not_known_is_not_guessed() {
        Finding finding = EerderBesluit.check(THIS_RAAD, Optional.of(DECIDED), LocalDate.of(2030, 1, 1)).orElseThrow();
        assertEquals(ZELF_BEOORDELEN, finding.result());
        assertTrue(finding.ground().text().contains("het einde van de raadsperiode is niet bekend"), finding.ground().text());
    }

    @Test void without_such_a_rule_there_is_nothing_to_check() {
        assertEquals(Optional.empty(), EerderBesluit.check(Examples.burgeragendering(), Optional.of(DECIDED), DECIDED));
    }

    @Test void the_checklist_holds_it_once_in_the_place_of_the_exclusion_with_that_article() {
        Regeling r = Examples.ranked();
        assertEquals(List.of("rangorde", "termijn", "vorm", "indiener", "eerder-besluit", "klacht"), codes(r));
        Regeling same = with(new EarlierDecision(Examples.A_YEAR.term(), "nieuwe argumenten", "artikel 4"));
        assertEquals(List.of("rangorde", "termijn", "vorm", "indiener", "eerder-besluit"), codes(same));
    }

    private static List<String> codes(Regeling regeling) {
        return Ontvankelijkheid.check(regeling, new Ontvankelijkheid.Facts(Examples.AGENDERING, Examples.TEN, 9, Examples.at("2026-03-02T12:00"), Examples.at("2026-05-26T00:00"), Optional.of(DECIDED)))
                .stream().map(finding -> finding.ground().code()).toList();
    }

    private static Finding.Result result(Regeling regeling, LocalDate asked) {
        return EerderBesluit.check(regeling, Optional.of(DECIDED), asked).orElseThrow().result();
    }

    private static Regeling with(EarlierDecision earlier) {
        Regeling r = Examples.ranked();
        Procedure p = r.procedure();
        return new Regeling(r.header(), r.filer(), r.supporter(), r.stages(), r.fields(), r.exclusions(), r.terms(),
                new Procedure(p.addressee(), p.tester(), p.scheduler(), p.decider(), p.route(), p.drager(), Optional.of(earlier)));
    }
}
