package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadRanking;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.pages.VerzoekPages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Progress;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

/** What a resident sees where places on the agenda go by rank: a place, a day, and no bar. */
class RankedPagesTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());

    @Test void the_page_tells_the_rank_the_next_place_and_how_it_works() {
        String page = page(false, ByRank.NOW);
        assertTrue(page.contains("<strong>4</strong> inwoners steunen dit verzoek, de indiener meegeteld."), page);
        assertTrue(page.contains("<strong>Plaats 2 van 5</strong> op de ranglijst"), page);
        assertTrue(page.contains("op <strong>dinsdag 3 november 2026</strong>. Steunen kan tot en met 28 november 2026."), page);
        assertTrue(page.contains("De agendacommissie kijkt van boven naar beneden en beslist of en wanneer een verzoek op de agenda komt."), page);
        assertTrue(page.contains("Steun dit verzoek"), page);
        assertFalse(page.contains("<progress"), page);
    }

    @Test void the_filer_is_told_that_nothing_has_to_be_filed() {
        String page = page(true, ByRank.NOW);
        assertTrue(page.contains("U hoeft niet zelf in te dienen."), page);
        assertFalse(page.contains("/indienen\""), page);
    }

    @Test void after_its_period_it_says_what_else_is_possible_and_nothing_of_too_little_support() {
        String page = page(true, Voorbeeldstad.CLOSES);
        assertTrue(page.contains("Gesloten, geen plaats op de agenda"), page);
        assertTrue(page.contains("U kunt een brief aan de raad sturen, inspreken of opnieuw beginnen."), page);
        assertFalse(page.contains("genoeg steun"), page);
        assertFalse(page.contains("op de ranglijst</p>"), page);
    }

    @Test void a_card_tells_the_place_and_shows_no_bar() {
        Verzoek v = ByRank.verzoek();
        VerzoekLine line = new VerzoekLine(v.kenmerk(), Optional.empty(), Instrument.BURGERAGENDERING, v.edition(), v.rules(), Optional.of("Oversteek"), v.stand(), v.threshold(), 3, v.opened(), v.closes(), Optional.empty(), Optional.empty());
        Clock clock = Clock.fixed(ByRank.NOW, Window.ZONE);
        OneEdition only = new OneEdition(ByRank.REGELING);
        EditionOf editions = new EditionOf(only, only, clock);
        Card card = new Lines(editions, new ReadRanking(new OneLine(line), editions, clock), new ReadBesluit(null, null), clock).cards(List.of(line)).getFirst();
        assertEquals("Plaats 1 van 1 op de ranglijst. De volgende plaats op de agenda is op dinsdag 3 november 2026.", card.text());
        assertEquals(Progress.NONE, card.progress());
    }

    private static String page(boolean own, Instant now) {
        Dossier dossier = ByRank.dossier(ByRank.verzoek());
        Ranglijst list = ByRank.list(1);
        StringOutput out = new StringOutput();
        VerzoekPages.Seen seen = new VerzoekPages.Seen(own, "", now, false, false, false, false, now.isBefore(Voorbeeldstad.CLOSES) ? list.standing(dossier.verzoek().kenmerk()) : Optional.empty(), null);
        Pages.TEMPLATES.pagesVerzoek(SITE, dossier, null, seen).render(out);
        return out.toString();
    }

    private record OneLine(VerzoekLine line) implements Register {

        @Override public List<VerzoekLine> publicLines(String gemeente) {
            return List.of(line);
        }

        @Override public List<VerzoekLine> linesOf(String indiener) {
            return List.of(line);
        }

        @Override public List<VerzoekLine> deskLines(String gemeente) {
            return List.of();
        }
    }
}
