package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import nl.inbreng.web.security.Visit;
import org.junit.jupiter.api.Test;

class MyPageTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final VerzoekLine LINE = new VerzoekLine(new Kenmerk("b2c3d4f5g6"), Optional.empty(), Instrument.BURGERAMENDEMENT, "e", Optional.empty(), Optional.of("Meer <bomen>"), SharedStand.OPEN_VOOR_STEUN,
            Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test void what_waits_for_a_choice_stands_first_and_leads_to_the_choice() {
        Card all = Card.of("Meer <bomen>", "/verzoek/b2c3d4f5g6");
        String page = page(List.of(MyPage.toChoose(LINE)), List.of(all));
        int choice = page.indexOf("href=\"/verzoek/b2c3d4f5g6/nieuwe-versie\"");
        assertTrue(choice > 0 && choice < page.indexOf("href=\"/verzoek/b2c3d4f5g6\""), page);
        assertTrue(page.contains("Kies wat dat betekent voor uw tekst.") && page.contains("Meer &lt;bomen&gt;"), page);
        assertEquals(List.of(true, false), List.of(page.contains("Hier moet u nog kiezen"), page(List.of(), List.of(all)).contains("Hier moet u nog kiezen")));
        assertFalse(page(List.of(), List.of(all)).contains("nieuwe-versie"));
    }

    /** The line itself can be read: what is damaged is a text that only the whole verzoek holds. */
    @Test void one_that_cannot_be_read_waits_for_nothing_and_hides_no_other() {
        Verzoeken damaged = (Verzoeken) Proxy.newProxyInstance(MyPageTest.class.getClassLoader(), new Class<?>[] {Verzoeken.class}, (self, method, given) -> {
            if (method.getName().equals("isReadable")) return false;
            throw new IllegalStateException("kan niet worden gelezen");
        });
        assertTrue(LINE.titel().isPresent() && LINE.stand().isRunning());
        assertFalse(new Waiting(null, damaged, new Visit()).isOn(LINE));
    }

    @Test void a_draft_can_be_thrown_away_from_the_list_and_is_not_in_it_any_more_after_that() {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesMijn(SITE, List.of(), List.of(Card.of("Meer <bomen>", "/verzoek/b2c3d4f5g6/schrijven")), MyPage.drafts(List.of(line(SharedStand.CONCEPT, Optional.empty()), LINE))).render(output);
        assertTrue(output.toString().contains("<a class=\"nl-link\" href=\"/verzoek/b2c3d4f5g6/intrekken\" dir=\"auto\">Gooi ‘Meer &lt;bomen&gt;’ weg</a>"), output.toString());
        assertEquals(List.of(), MyPage.kept(List.of(line(SharedStand.INGETROKKEN, Optional.empty()))));
        List<VerzoekLine> others = List.of(LINE, line(SharedStand.CONCEPT, Optional.empty()), line(SharedStand.INGETROKKEN, Optional.of(Instant.EPOCH)));
        assertEquals(others, MyPage.kept(others), "what was public once stays in the list of its filer");
    }

    private static VerzoekLine line(SharedStand stand, Optional<Instant> opened) {
        return new VerzoekLine(LINE.kenmerk(), Optional.empty(), LINE.instrument(), "e", Optional.empty(), LINE.titel(), stand, Optional.empty(), 0, opened, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String page(List<Card> choices, List<Card> all) {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesMijn(SITE, choices, all, List.of()).render(output);
        return output.toString();
    }
}
