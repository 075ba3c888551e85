package nl.inbreng.domain.toets;

import static nl.inbreng.domain.Examples.at;
import static nl.inbreng.domain.toets.Finding.Result.IN_ORDE;
import static nl.inbreng.domain.toets.Finding.Result.NIET_IN_ORDE;
import static nl.inbreng.domain.toets.Finding.Result.ZELF_BEOORDELEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Regeling;
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

    @Test void a_text_that_lacks_something_is_not_in_order() {
        Finding form = check(Examples.burgeragendering(), new Agendering("Titel", "", "", ""), 9, IN_TIME).get(2);
        assertEquals(NIET_IN_ORDE, form.result());
        assertEquals("2 onderdelen niet in orde", form.ground().found());
    }

    @Test void one_missing_part_is_told_in_the_singular() {
        assertEquals("1 onderdeel niet in orde", check(Examples.burgeragendering(), new Agendering("Titel", "", "Nu", ""), 9, IN_TIME).get(2).ground().found());
    }

    private static Finding support(int confirmed) {
        return check(Examples.burgeragendering(), Examples.AGENDERING, confirmed, IN_TIME).get(0);
    }

    private static List<Finding> check(Regeling regeling, Inhoud inhoud, int confirmed, Instant filed) {
        return Ontvankelijkheid.check(regeling, new Ontvankelijkheid.Facts(inhoud, Examples.TEN, confirmed, filed, CLOSING, Optional.empty()));
    }
}
