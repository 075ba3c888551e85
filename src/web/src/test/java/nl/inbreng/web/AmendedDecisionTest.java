package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;
import org.junit.jupiter.api.Test;

class AmendedDecisionTest {

    @Test void a_unit_of_which_no_amendement_is_kept_is_not_said_to_come_from_nobody() {
        TekstEenheid heading = new TekstEenheid("artikel-1.kop-1", "", TekstEenheid.Soort.KOP, "", "opschrift van artikel 1", "Begrippen", false);
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.partsBesluitTekst(new Consolidatie(1, 7, List.of(new Consolidatie.Onderdeel(heading, "", Fate.VERVALT, "", List.of())), List.of(), List.of(), "", Instant.EPOCH)).render(out);
        assertTrue(out.toString().contains("Vervalt"), out.toString());
        assertFalse(out.toString().contains("door inwoners"), out.toString());
    }
}
