package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Unreadable;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amendement of the raad is read from a file and laid beside three burgeramendementen, and one that does not fit. */
class RaadScreenTest {

    private static final AmendementenOpVoorstel ALL = AmendementenScreenTest.all(List.of());
    private static final String OTHER_NUMBER = mod(1, "substitution", "#clause_1", "unspecified", "Tien", "Dertig");

    @Test void each_burgeramendement_says_how_it_goes_together_with_the_one_of_the_raad() {
        RaadAmendement read = RaadScreen.read(ALL, file(OTHER_NUMBER)).gelezen().orElseThrow();
        assertEquals(List.of("Het amendement van de raad en BM-9999-2026-0001 wijzigen dezelfde woorden van beslispunt 1 op een andere manier. Neemt de raad het ene aan, dan vervalt het andere.",
                "Het amendement van de raad en BM-9999-2026-0002 gaan over beslispunt 1. BM-9999-2026-0002 schrapt of vervangt wat het andere wijzigt. Neemt de raad BM-9999-2026-0002 aan, dan vervalt het andere.",
                "Raakt het amendement van de raad niet.", "Past niet op deze tekst. Daarom kunnen wij dit niet vergelijken."), read.beside().stream().map(row -> row.get(1).text()).toList());
        Crossing place = read.crossings().getFirst();
        assertEquals(List.of("Beslispunt 1", 3), List.of(place.plaats(), place.lines().size()));
        Crossing.Line raad = place.lines().getFirst();
        assertEquals(List.of("Het amendement van de raad", "TienDertig bomen te planten langs de Dorpsstraat."), List.of(raad.naam(), raad.tekst().stream().map(run -> run.text()).reduce("", String::concat)));
        assertEquals(List.of("Botst met BM-9999-2026-0002: dat gaat verder en schrapt of vervangt deze tekst.", "Botst met BM-9999-2026-0001: andere woorden op dezelfde plek."), raad.samen());
        assertEquals(List.of("In beslispunt 1 wordt \"Tien\" vervangen door \"Dertig\"."), read.sentences());
    }

    @Test void the_page_says_that_it_is_of_the_raad_and_only_to_read() {
        String page = page(RaadScreen.read(ALL, file(OTHER_NUMBER)));
        assertTrue(page.contains("Van de raad, alleen om te lezen") && page.contains("Wij bewaren dit bestand niet."), page);
        assertTrue(page.contains("Meer &lt;b&gt;bomen&lt;/b&gt;") && !page.contains("<b>bomen"), page);
        assertTrue(page.contains("href=\"/werkblad/b2c3d4f5g6\""), page);
        assertFalse(page.contains("Sanne"), "no name of a filer");
    }

    @Test void one_that_this_version_has_already_is_not_compared() {
        RaadAmendement read = RaadScreen.read(AmendementenScreenTest.done(), file(mod(1, "insertion", "#clause_2", "after", "", "Erbij."))).gelezen().orElseThrow();
        assertEquals(List.of("De tekst van nu luidt al zo. Daarom is er niets te vergelijken."), read.beside().stream().map(row -> row.get(1).text()).toList());
        assertEquals(List.of(), read.crossings(), "an added text that stands there already meets nothing");
    }

    @Test void what_has_no_place_is_shown_with_the_reason_beside_what_has() {
        RaadAmendement read = RaadScreen.read(ALL, file(OTHER_NUMBER, mod(2, "substitution", "#clause_99", "unspecified", "x", "y"))).gelezen().orElseThrow();
        assertEquals(1, read.changes().size());
        assertEquals(List.of("Het bestand noemt het onderdeel ‘clause_99’. Dat staat niet in deze versie van het besluit.", "Zin 2: \"x\"\"y\"", "x", "y"), read.apart().getFirst().stream().map(Cell::text).toList());
        String page = page(RaadScreen.read(ALL, file(mod(2, "repeal", "#clause_99", "unspecified", "", "y"))));
        assertTrue(page.contains("Geen enkele wijziging past op deze tekst") && page.contains("Er is niets te vergelijken"), page);
        assertTrue(page.contains("de raad stemt over versie " + ALL.voorstel().ref().versie() + ", en alleen daarbij leggen wij een amendement") && !page.contains("bij een andere versie? Kies"), page);
    }

    @Test void changes_that_do_not_go_together_are_shown_and_not_weighed() {
        List<TekstEenheid> nested = OntwerpbesluitReader.read("besluit:\n1. Het college te vragen:\na. te tellen;\nb. te meten.\n2. Niets meer.");
        AmendementenOpVoorstel all = new AmendementenOpVoorstel(ALL.gemeente(), ALL.voorstel().with(nested), ALL.items(), ALL.proposed(), List.of(), ALL.collisions(), List.of(), List.of(new Unreadable(new Kenmerk("g6h7j8k9m2"), SharedStand.OPEN_VOOR_STEUN)));
        RaadScreen screen = RaadScreen.read(all, file(mod(1, "repeal", "#clause_1", "unspecified", "", ""), mod(2, "insertion", "#clause_1__point_a", "after", "", "Erbij.")));
        assertEquals(2, screen.gelezen().orElseThrow().changes().size());
        String page = page(screen);
        assertTrue(page.contains("De wijzigingen van de raad passen niet bij elkaar") && !page.contains("Raakt het amendement van de raad niet"), page);
        assertTrue(page.contains("Eén amendement kan niet worden gelezen") && page.contains("/verzoek/g6h7j8k9m2"), "what cannot be read is named here too");
    }

    @Test void a_text_for_the_whole_decision_touches_every_burgeramendement() {
        RaadAmendement read = RaadScreen.read(ALL, file(mod(1, "substitution", "/akn/nl/bill/3", "unspecified", "", "1. Niets te doen."))).gelezen().orElseThrow();
        assertTrue(read.beside().stream().limit(3).allMatch(row -> row.get(1).text().contains("gaan over het hele besluit. Het amendement van de raad schrapt of vervangt")), read.beside()::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "geen xml|Dit bestand is geen XML",
        "<a>|Dit bestand is geen XML",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>|In dit bestand staat een DOCTYPE",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>|In dit bestand staat een DOCTYPE",
        "<html/>|In dit bestand staat geen amendement",
        "<akomaNtoso><amendment><amendmentBody/></amendment></akomaNtoso>|In dit amendement staat geen wijziging"})
    void what_is_wrong_with_the_file_is_said_at_the_box(String text, String sentence) {
        RaadScreen screen = RaadScreen.read(ALL, text.getBytes(StandardCharsets.UTF_8));
        assertTrue(screen.gelezen().isEmpty());
        assertTrue(screen.upload().error().startsWith(sentence), screen.upload().error());
        assertTrue(page(screen).contains("<title>Fout: ") && page(screen).contains("href=\"#bestand\""), page(screen));
    }

    @Test void too_much_is_refused_and_a_thousand_changes_are_not() {
        assertTrue(RaadScreen.read(ALL, ("<a>".repeat(200) + "</a>".repeat(200)).getBytes(StandardCharsets.UTF_8)).upload().error().startsWith("Dit bestand heeft te veel onderdelen of lagen"));
        String[] thousand = Stream.iterate(1, nr -> nr + 1).limit(1_000).map(nr -> mod(nr, "insertion", "#clause_1", "after", "", "Tekst " + nr + ".")).toArray(String[]::new);
        assertEquals(1_000, RaadScreen.read(ALL, file(thousand)).gelezen().orElseThrow().changes().size());
        String[] more = Stream.concat(Stream.of(thousand), Stream.of(OTHER_NUMBER)).toArray(String[]::new);
        assertTrue(RaadScreen.read(ALL, file(more)).upload().error().startsWith("In dit bestand staan meer dan 1.000 wijzigingen"));
    }

    /** A mod with its analysis. */
    private static String mod(int nr, String type, String destination, String place, String was, String wordt) {
        return "<textualMod type='" + type + "'><source href='#m" + nr + "'/><destination href='" + destination + "' pos='" + place + "'/>" + (was.isEmpty() ? "" : "<old href='#o" + nr + "'/>")
                + (wordt.isEmpty() ? "" : "<new href='#n" + nr + "'/>") + "</textualMod>\u0000<p><mod eId='m" + nr + "'>Zin " + nr + ": " + (was.isEmpty() ? "" : "<quotedText eId='o" + nr + "'>" + was + "</quotedText>")
                + (wordt.isEmpty() ? "" : "<quotedText eId='n" + nr + "'>" + wordt + "</quotedText>") + "</mod></p>";
    }

    private static byte[] file(String... mods) {
        String analyses = Stream.of(mods).map(mod -> mod.split("\u0000")[0]).collect(Collectors.joining());
        String bodies = Stream.of(mods).map(mod -> mod.split("\u0000")[1]).collect(Collectors.joining());
        return ("<akomaNtoso><amendment><meta><analysis>" + analyses + "</analysis></meta><amendmentBody><amendmentHeading><p>Meer &lt;b&gt;bomen&lt;/b&gt;</p></amendmentHeading><amendmentContent>"
                + bodies + "</amendmentContent></amendmentBody></amendment></akomaNtoso>").getBytes(StandardCharsets.UTF_8);
    }

    private static String page(RaadScreen screen) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskVanDeRaad(AmendementenScreenTest.SITE, screen).render(out);
        return out.toString();
    }
}
