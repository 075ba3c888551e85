package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.parts.Trail;
import nl.inbreng.web.parts.UnitChange;
import org.junit.jupiter.api.Test;

/** What a table of was and wordt says of a unit that moves. */
class ChangesTest {

    private static final List<TekstEenheid> UNITS = List.of(new TekstEenheid("artikel-1", "", TekstEenheid.Soort.ARTIKEL, "1", "artikel 1", "", false),
            new TekstEenheid("artikel-1.lid-1", "artikel-1", TekstEenheid.Soort.LID, "1", "artikel 1, eerste lid", "Er komen bomen.", true),
            new TekstEenheid("artikel-2", "", TekstEenheid.Soort.ARTIKEL, "2", "artikel 2", "Er komt een bank.", true));
    private static final Wijziging MOVE = Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false);

    @Test void a_unit_that_moves_keeps_its_text_unless_something_in_it_changes() {
        Wijziging lid = new Wijziging("artikel-1.lid-1", "artikel 1, eerste lid", "Er komen bomen.", "Er komen heggen.");
        Wijziging bench = new Wijziging("artikel-2", "artikel 2", "Er komt een bank.", "Er komt een hek.");
        Wijziging inside = Wijziging.added("artikel-1.lid-1", "artikel 1, eerste lid", "Er komt gras.", false);
        Wijziging beside = Wijziging.added("artikel-1", "artikel 1", "Er komt een vijver.", false);
        assertEquals(List.of(true, false, true, false, true), List.of(alone(), alone(lid), alone(bench), alone(inside), alone(beside)));
        assertTrue(table(List.of(MOVE)).contains("Verplaatst: na artikel 2. De tekst blijft gelijk."), table(List.of(MOVE)));
        assertTrue(table(List.of(MOVE, lid)).contains("Verplaatst: na artikel 2. Wat er verder in verandert, staat er apart bij."), table(List.of(MOVE, lid)));
    }

    @Test void an_artikel_that_goes_as_a_whole_is_one_line_of_the_summary() {
        List<TekstEenheid> units = List.of(new TekstEenheid("artikel-1", "", TekstEenheid.Soort.ARTIKEL, "1", "artikel 1", "", false), new TekstEenheid("artikel-1.kop-1", "artikel-1", TekstEenheid.Soort.KOP, "", "artikel 1, opschrift", "Bomen", true),
                new TekstEenheid("artikel-1.lid-1", "artikel-1", TekstEenheid.Soort.LID, "1", "artikel 1, eerste lid", "Er komen bomen.", true), UNITS.getLast());
        Wijziging title = new Wijziging("artikel-1.kop-1", "artikel 1, opschrift", "Bomen", "");
        Wijziging lid = new Wijziging("artikel-1.lid-1", "artikel 1, eerste lid", "Er komen bomen.", "");
        Wijziging bench = new Wijziging("artikel-2", "artikel 2", "Er komt een bank.", "");
        assertEquals(List.of("U laat artikel 1 vervallen, met alles wat erin staat.", "U laat artikel 2 vervallen."), summary(units, title, lid, bench));
        assertEquals(List.of("U laat artikel 1 vervallen, met alles wat erin staat."), summary(units, lid), "its opschrift goes along");
        assertEquals(List.of("U laat artikel 1, opschrift vervallen."), summary(units, title));
        assertEquals(2, Changes.of(new Amendement("Titel", null, List.of(title, lid), "Daarom."), units, Changes.Who.U).list().size(), "the table shows all that goes");
    }

    private static List<String> summary(List<TekstEenheid> units, Wijziging... changes) {
        return Changes.of(new Amendement("Titel", null, List.of(changes), "Daarom."), units, Changes.Who.U).summary().stream().map(UnitChange::sentence).toList();
    }

    private static boolean alone(Wijziging... others) {
        return list(Stream.concat(Stream.of(MOVE), Stream.of(others)).toList()).getFirst().alone();
    }

    private static List<UnitChange> list(List<Wijziging> changes) {
        return Changes.of(new Amendement("Titel", null, changes, "Daarom."), UNITS, Changes.Who.INDIENER).list();
    }

    private static String table(List<Wijziging> changes) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.partsWasWordt("Was en wordt", list(changes), Trail.NONE).render(out);
        return out.toString();
    }
}
