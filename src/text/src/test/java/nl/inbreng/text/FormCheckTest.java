package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final TekstEenheid UNIT = new TekstEenheid("beslispunt-2", "", TekstEenheid.Soort.BESLISPUNT, "2", "beslispunt 2", "Bomen te planten.", true);

    @Test void a_real_change_has_no_findings() {
        assertTrue(FormCheck.check(UNIT, "Struiken te planten.").isEmpty());
        assertTrue(FormCheck.check(UNIT, "").isEmpty());
    }

    @Test void the_same_text_blocks() {
        List<Finding> findings = FormCheck.check(UNIT, "Bomen te planten.");
        assertEquals("U hebt de tekst van beslispunt 2 niet veranderd. Verander de tekst of haal deze wijziging weg.", findings.getFirst().message());
        assertTrue(findings.getFirst().rule().isBlocking());
    }

    @Test void spaces_and_line_breaks_only_block_and_are_named() {
        Finding finding = FormCheck.check(UNIT, " Bomen\n te\u00A0 planten. ").getFirst();
        assertEquals(Finding.Rule.NIETS_GEWIJZIGD, finding.rule());
        assertTrue(finding.message().contains("Alleen spaties"));
    }

    @Test void one_other_letter_is_a_change() {
        assertTrue(FormCheck.check(UNIT, "bomen te planten.").isEmpty());
    }

    @Test void hidden_characters_are_named_and_do_not_block() {
        Finding finding = FormCheck.check(UNIT, "Strui\u00ADken te\u202E plan\u200Bten\u0007\u0008.").getFirst();
        assertEquals(Finding.Rule.VERBORGEN_TEKENS, finding.rule());
        assertFalse(finding.rule().isBlocking());
        assertTrue(finding.message().contains("(zacht afbreekteken, teken voor de leesrichting, spatie zonder breedte en meer)"), finding.message());
    }

    @Test void hidden_characters_alone_are_both() {
        assertEquals(List.of(Finding.Rule.NIETS_GEWIJZIGD, Finding.Rule.VERBORGEN_TEKENS),
                FormCheck.check(UNIT, "Bomen te\u200B planten.").stream().map(Finding::rule).toList());
    }
}
