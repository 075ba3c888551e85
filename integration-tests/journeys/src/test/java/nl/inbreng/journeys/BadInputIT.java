package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people and programs type that does not belong there: a clear Dutch answer, and nothing typed is lost. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class BadInputIT {

    private static final String START = "/voorbeeldstad/burgeragendering";
    private static final String LONG = "Zo lang. ".repeat(120_000).strip();
    private static final String MARKUP = "<script>alert('x')</script><b onclick=y>\"vet\" & ${1+1} {{2}}</b>";
    private static final String INVISIBLE = "Ti\u0007t\u0000e\u202El";

    private Town town;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @BeforeEach
    void arrive(Surroundings surroundings) {
        town = Town.of(surroundings);
    }

    @Test
    void an_empty_form_names_what_is_missing_and_keeps_the_rest() {
        Page answer = town.sanne().open(START).form("Verder").with("toelichting", "Dit bleef staan.").press();

        assertEquals(400, answer.status());
        assertEquals(3, answer.html().select(".inbreng-errors li").size(), answer::toString);
        assertEquals("Dit bleef staan.", answer.value("toelichting"));
    }

    @Test
    void an_empty_support_form_names_every_field_of_the_edition() {
        String verzoek = town.agendering(town.sanne(), "Lege steun");

        Page answer = town.visitor().open(verzoek + "/steunen").press("Steun dit verzoek");

        assertEquals(400, answer.status());
        assertEquals(7, answer.html().select(".inbreng-errors li").size(), answer::toString);
    }

    @Test
    void a_megabyte_comes_back_whole_in_every_field() {
        Page answer = town.sanne().open(START).form("Verder").with("titel", LONG).with("vraag", LONG).press();

        assertEquals(400, answer.status());
        assertTrue(answer.html().select(".inbreng-errors").text().contains("Maak de titel korter"), () -> answer.html().select(".inbreng-errors").text());
        assertAll(() -> assertEquals(LONG.length(), answer.value("titel").length()), () -> assertEquals(LONG.length(), answer.value("vraag").length()));
    }

    @Test
    void whoever_filed_hears_that_supporting_it_is_not_needed() {
        Visitor sanne = town.sanne();
        String verzoek = town.agendering(sanne, "Eigen steun");
        Page own = sanne.open(verzoek + "/steunen");
        assertTrue(own.text().contains("U telt zelf al mee."), own::toString);
        assertTrue(own.html().select("main form").isEmpty(), own::toString);
    }

    @Test
    void a_megabyte_is_no_name_either() {
        String verzoek = town.agendering(town.sanne(), "Lange steun");

        Page answer = town.signing(verzoek, Supporter.of("lang", 1).getFirst()).with("naam", LONG).with("email", LONG).press();

        assertEquals(400, answer.status());
        assertTrue(answer.html().select(".inbreng-errors").text().contains("Gebruik hier hooguit 200 tekens."));
        assertEquals("Steunlaan 12", answer.value("adres"));
    }

    @Test
    void control_characters_are_named_and_taken_out() {
        Page answer = town.sanne().open(START).form("Bewaar en ga later verder").with("titel", INVISIBLE).with("vraag", "a\u001Bb").press();

        assertEquals(400, answer.status());
        assertTrue(answer.text().contains("onzichtbare tekens in de titel"), answer::toString);
        assertEquals("Titel", answer.value("titel"));
        String verzoek = town.agendering(town.sanne(), "Vreemde steun");
        Page signing = town.signing(verzoek, Supporter.of("vreemd", 1).getFirst()).with("naam", INVISIBLE).press();
        assertEquals(400, signing.status());
        assertEquals("Titel", signing.value("naam"));
    }

    @Test
    void markup_in_every_field_is_shown_as_text() {
        Visitor sanne = town.sanne();
        Page review = sanne.open(START).form("Verder").with("titel", MARKUP).with("vraag", MARKUP).with("waaromNu", MARKUP).with("toelichting", MARKUP).press();
        assertHarmless(review, 4);
        Page open = review.press("Publiceer en verzamel steun");
        assertHarmless(open, 4);
        assertHarmless(town.visitor().open("/voorbeeldstad"), 1);
        assertHarmless(sanne.open("/mijn"), 1);

        Supporter supporter = new Supporter(MARKUP, "opmaak@steun.example", true);
        assertHarmless(town.signing(open.path(), supporter).with("postcode", MARKUP).press(), 1);
        town.sign(open.path(), supporter);
        assertTrue(town.mail(supporter.email(), "Bevestig uw steun", MARKUP).text().contains(MARKUP));
        assertHarmless(town.visitor().open(town.link(supporter, 1)), 1);
    }

    @Test
    void a_double_submit_makes_one_draft_and_one_publication() {
        Visitor bilal = town.bilal();
        Filling form = bilal.open(START).form("Verder").with("titel", "Tweemaal verstuurd").with("vraag", "Eén keer.").with("waaromNu", "Nu.");
        form.press();
        Filling publishing = form.press().form("Publiceer en verzamel steun");
        assertEquals(1, bilal.open("/mijn").html().select(".inbreng-card a:containsOwn(Tweemaal verstuurd)").size());

        Page first = publishing.press();
        Page second = publishing.press();
        assertEquals(first.path(), second.path());
        assertEquals(200, second.status());
        Page back = form.with("titel", "Na Vorige").press();
        assertEquals(409, back.status());
        assertTrue(back.text().contains("Wat gepubliceerd is, verandert niet meer."), back::toString);
    }

    @Test
    void unknown_foreign_and_withdrawn_verzoeken_say_so() {
        for (String path : new String[] {"/verzoek/aaaaaaaaaa", "/verzoek/kort", "/verzoek/aaaaaaaaaa/steunen", "/nergens", "/bevestigen/onbekend"}) {
            Page page = town.visitor().open(path);
            assertEquals(404, page.status(), path);
            assertFalse(page.heading().isEmpty(), path);
        }
        Page unknown = town.sanne().open("/voorbeeldstad/burgeramendement?voorstel=999999999");
        for (String id : new String[] {"x", "1x", "", "-1", "99999999999999999999"}) {
            Page page = town.sanne().open("/voorbeeldstad/burgeramendement?voorstel=" + id);
            assertEquals(404, page.status(), id);
            assertEquals(unknown.heading(), page.heading(), id);
        }
        assertEquals(200, town.sanne().open("/voorbeeldstad/stadsmotie?voorstel=x").status(), "a stadsmotie can stand alone");
        String verzoek = town.agendering(town.sanne(), "Toch maar niet");
        assertEquals(404, town.bilal().open(verzoek + "/indienen").status(), "of somebody else");
        Supporter late = Supporter.of("laat", 1).getFirst();
        town.sign(verzoek, late);
        Page asking = town.visitor().open(town.link(late, 1));

        town.sanne().open(verzoek + "/intrekken").press("Trek mijn verzoek in");

        assertEquals(410, town.visitor().open(verzoek).status());
        assertEquals(409, town.visitor().open(verzoek + "/steunen").status());
        Page refused = asking.press("Ja, ik steun dit verzoek");
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("Dit verzoek verzamelt geen steun meer."), refused::toString);
        assertFalse(refused.text().contains("tot en met"), "it closed because it was withdrawn, not on a day");
    }

    @Test
    void a_replaced_link_does_not_work_and_the_newer_one_does() {
        String verzoek = town.agendering(town.sanne(), "Nieuwe link");
        Supporter twice = Supporter.of("tweemaal", 1).getFirst();
        town.sign(verzoek, twice);
        String old = town.link(twice, 1);
        town.sign(verzoek, twice);
        String renewed = town.link(twice, 2);

        Page refused = town.visitor().open(old);
        assertEquals(404, refused.status());
        assertTrue(refused.text().contains("Gebruik dan de link uit de nieuwste mail."), refused::toString);
        assertTrue(town.confirm(renewed).text().contains("Uw steun telt"));
    }

    private static void assertHarmless(Page page, int atLeast) {
        assertTrue(page.html().select("main script, main [onclick]").isEmpty(), page::toString);
        String shown = page.text() + " " + page.html().select("main input").eachAttr("value");
        assertTrue(shown.split(Pattern.quote(MARKUP), -1).length > atLeast, page::toString);
    }
}
