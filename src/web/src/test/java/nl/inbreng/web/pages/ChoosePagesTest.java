package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.util.List;
import nl.inbreng.domain.keuze.Advice;
import nl.inbreng.domain.keuze.Wish;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

class ChoosePagesTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Regeling MOTIE = Voorbeeldstad.regeling(Instrument.STADSMOTIE);
    private static final Advice.Unmet LACKING = new Advice.Unmet(Instrument.BURGERINITIATIEF, new Availability.None());

    @Test void each_answer_is_a_link_that_keeps_the_answers_before_it() {
        assertEquals(List.of("/v/kiezen?wens=praten", "/v/kiezen?wens=besluiten", "/v/kiezen?wens=veranderen", "/v/kiezen?wens=uitspreken", "/v/kiezen?wens=overnemen", "/v/kiezen?wens=stemmen"),
                hrefs(ChoosePages.wish("/v/kiezen", "/v/beginnen")));
        assertEquals(List.of("/v/kiezen?wens=praten&gebied=wijk", "/v/kiezen?wens=praten&gebied=dorp", "/v/kiezen?wens=praten&gebied=gemeente"),
                hrefs(ChoosePages.area("/v/kiezen?wens=praten", "/v/kiezen")));
        assertEquals(List.of("/v/kiezen?wens=stemmen&leeftijd=12-17", "/v/kiezen?wens=stemmen&leeftijd=18"), hrefs(ChoosePages.age("/v/kiezen?wens=stemmen", "/v/kiezen")));
    }

    @Test void a_question_has_a_way_back_and_the_simple_ways_beside_it() {
        String page = page(ChoosePages.age("/v/kiezen?wens=stemmen", "/v/kiezen"));
        assertTrue(page.contains("href=\"/v/kiezen\"") && page.contains("Inspreken.") && page.contains("Wij bewaren uw antwoord niet."), page);
        assertFalse(page.contains("<form class=\"inbreng-form\""), page);
    }

    @Test void the_advice_names_the_instrument_and_leads_to_it() {
        String page = page(new Advice.Fits(MOTIE));
        assertTrue(page.contains("<a href=\"/voorbeeldstad/stadsmotie\">Stadsmotie</a>"), page);
        assertFalse(page.contains("lijkt er het meest op"), page);
    }

    @Test void what_the_gemeente_lacks_is_said_before_the_nearest_is_offered() {
        String page = page(new Advice.Nearest(LACKING, MOTIE));
        assertTrue(page.indexOf("Burgerinitiatief: dat kan in Voorbeeldstad niet via deze site.") > 0, page);
        assertTrue(page.indexOf("Burgerinitiatief:") < page.indexOf("/voorbeeldstad/stadsmotie"), page);
    }

    @Test void no_advice_is_a_dead_end() {
        for (Advice advice : List.of(new Advice.Fits(MOTIE), new Advice.Nearest(LACKING, MOTIE), new Advice.OnlySimple(List.of(LACKING)))) {
            String page = page(advice);
            assertTrue(page.contains("Inspreken.") && page.contains("Een petitie.") && page.contains("href=\"/voorbeeldstad/beginnen\"") && page.contains("Opnieuw kiezen"), page);
        }
        assertTrue(page(new Advice.OnlySimple(List.of(LACKING))).contains("Burgerinitiatief: dat kan in Voorbeeldstad niet via deze site."));
    }

    private static List<String> hrefs(ChoosePages.Question question) {
        return question.answers().stream().map(Card::href).toList();
    }

    private static String page(ChoosePages.Question question) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesKiezen(SITE, MOTIE.header().gemeente(), question).render(out);
        return out.toString();
    }

    private static String page(Advice advice) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesAdvies(SITE, MOTIE.header().gemeente(), Wish.DECIDE, advice).render(out);
        return out.toString();
    }
}
