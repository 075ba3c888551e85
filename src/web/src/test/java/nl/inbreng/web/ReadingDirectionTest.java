package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Set;
import nl.inbreng.text.Collision;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.desk.VoorstelScreen;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.TextRun;
import nl.inbreng.web.parts.Trail;
import nl.inbreng.web.parts.UnitChange;
import org.junit.jupiter.api.Test;

/** What residents write in a script that runs from right to left has its own direction everywhere, and leaves the Dutch around it alone. */
class ReadingDirectionTest {

    private static final String TREES = "المزيد من الأشجار.";

    @Test void a_text_by_itself_takes_the_direction_of_its_own_words() {
        assertTrue(read(Pages.TEMPLATES.partsHeading(1, TREES, "")).contains("dir=\"auto\">" + TREES));
        assertTrue(read(Pages.TEMPLATES.partsLead(TREES)).contains("dir=\"auto\">" + TREES));
        assertTrue(read(Pages.TEMPLATES.partsParagraph(TREES)).contains("dir=\"auto\">" + TREES));
        assertTrue(read(Pages.TEMPLATES.partsSummaryList(List.of(new Answer("Titel", TREES, "")))).contains("dir=\"auto\">" + TREES));
        assertTrue(read(Pages.TEMPLATES.deskFeiten(List.of(new Answer("Titel", TREES, "")))).contains("dir=\"auto\">" + TREES));
    }

    @Test void the_griffie_reads_a_unit_and_the_lines_of_its_file_in_their_own_direction() {
        TekstEenheid unit = new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", TREES, true);
        VoorstelScreen.Row row = new VoorstelScreen.Row(unit, "tekst-beslispunt-1", TREES, 2, 0, TREES, List.of());
        assertTrue(read(Pages.TEMPLATES.deskVoorbeeld(List.of(new VoorstelScreen.Group(false, List.of(row), List.of())))).contains("dir=\"auto\">" + TREES));
        assertTrue(read(Pages.TEMPLATES.deskOnderdeel(row)).contains("<p class=\"inbreng-text\" dir=\"auto\">" + TREES));
    }

    @Test void so_do_the_boxes_in_which_it_is_typed() {
        for (Field field : List.of(Field.text("titel", "Titel").value(TREES), Field.longText("toelichting", "Waarom?").value(TREES))) {
            assertTrue(read(Pages.TEMPLATES.partsFormField(field)).matches("(?s).*<(input|textarea)[^>]* dir=\"auto\".*"), field.name());
        }
    }

    @Test void a_change_has_the_direction_of_its_text_not_that_of_the_hidden_words() {
        UnitChange change = new UnitChange(1, "Beslispunt 1", "", "", List.of(TextRun.removed("Bomen."), TextRun.added(TREES)));
        String table = read(Pages.TEMPLATES.partsWasWordt("Was en wordt", List.of(change), Trail.NONE));
        assertTrue(table.contains("data-kop=\"Was\" dir=\"auto\">") && table.contains("data-kop=\"Wordt\" dir=\"auto\">"), table);
        assertTrue(table.contains("<span class=\"inbreng-hidden\" dir=\"ltr\">(nieuw: </span>" + TREES), table);
    }

    @Test void a_title_inside_dutch_words_is_set_apart() {
        Encounter met = new Encounter(TREES, "/verzoek/b2c3d4f5g6", Collision.Soort.IDENTIEK, "Zin.", "Beslispunt 1", TREES, "");
        assertTrue(read(Pages.TEMPLATES.pagesOntmoetingen(List.of(met), false)).contains("dir=\"auto\">" + TREES + "</a>"));
        assertTrue(read(Pages.TEMPLATES.pagesLopend(List.of(new Running("b2c3d4f5g6", TREES, "‘" + TREES + "’", "", Set.of(), false, true, "")))).contains("dir=\"auto\">" + TREES + "</a> (geschreven"));
    }

    private static String read(JteModel model) {
        StringOutput out = new StringOutput();
        model.render(out);
        return out.toString();
    }
}
