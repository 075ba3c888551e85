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
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.desk.Facts;
import nl.inbreng.web.pages.VerzoekPages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Card, page, road and refusal say the same of support: open or closed, enough or not. Ten supporters are needed. */
class GatheringPagesTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final int BEFORE = -1;
    private static final int AFTER = 0;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9  | -1 | Open voor steun                            | Er is nog niet genoeg steun.                                     | Nog 1 nodig voordat u kunt indienen.",
        "10 | -1 | Open voor steun                            | Er is genoeg steun. De indiener kan het verzoek indienen.        | U hebt genoeg steun. U kunt uw verzoek indienen.",
        "10 | 0  | Gesloten met genoeg steun, indienen kan nog | Er was genoeg steun. De indiener kan het verzoek nog indienen.   | Steunen kan niet meer. U hebt genoeg steun en kunt uw verzoek nog indienen.",
        "9  | 0  | Gesloten, niet genoeg steun                | Gesloten, niet genoeg steun                                      | Steunen kan niet meer. U hebt niet genoeg steun om in te dienen."})
    void every_place_says_the_same(int confirmed, int seconds, String badge, String road, String toFiler) {
        Dossier dossier = dossier(confirmed, Voorbeeldstad.REGELING);
        Instant now = Voorbeeldstad.CLOSES.plusSeconds(seconds);
        assertEquals(badge, card(confirmed, now).badge());
        assertTrue(Road.of(dossier, now).toString().contains(road), Road.of(dossier, now)::toString);
        String page = page(dossier, now);
        assertTrue(page.contains(">" + badge + "</span>"), page);
        assertTrue(page.contains(toFiler), page);
        assertTrue(asked(dossier, now).contains(confirmed + "</strong> van de 10"), page);
    }

    @Test void only_what_can_still_be_filed_offers_filing() {
        for (int[] open : new int[][] {{9, BEFORE}, {10, BEFORE}, {10, AFTER}}) assertTrue(offersFiling(open[0], open[1], Voorbeeldstad.REGELING));
        assertFalse(offersFiling(9, AFTER, Voorbeeldstad.REGELING));
        assertFalse(offersFiling(10, AFTER, Voorbeeldstad.CLOSING_BOTH));
    }

    @Test void filing_is_the_step_of_now_once_support_has_closed_with_enough() {
        String road = Road.of(dossier(10, Voorbeeldstad.REGELING), Voorbeeldstad.CLOSES).toString();
        assertTrue(road.contains("title=Steun verzamelen, state=DONE"), road);
        assertTrue(road.contains("Steunen kon tot en met 28 november 2026."), road);
        assertTrue(road.contains("title=Indienen bij de griffie, state=NOW"), road);
    }

    @Test void who_comes_too_late_to_support_hears_how_it_stands() {
        assertEquals("Steunen kon tot en met 28 november 2026. Er was genoeg steun. De indiener kan het verzoek nog indienen.",
                Showing.closed(dossier(10, Voorbeeldstad.REGELING), Voorbeeldstad.CLOSES));
        assertEquals("Steunen kon tot en met 28 november 2026. Er was niet genoeg steun.",
                Showing.closed(dossier(9, Voorbeeldstad.REGELING), Voorbeeldstad.CLOSES));
        assertEquals("Steunen kon tot en met 28 november 2026. Er was genoeg steun, maar het verzoek is niet op tijd ingediend.",
                Showing.closed(dossier(10, Voorbeeldstad.CLOSING_BOTH), Voorbeeldstad.CLOSES));
    }

    @Test void support_that_ended_because_it_was_filed_is_told_so_and_not_as_its_last_day() {
        Verzoek filed = Voorbeeldstad.opened();
        Instant early = Voorbeeldstad.CLOSES.minusSeconds(5 * 86_400);
        filed.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), 10, Voorbeeldstad.REGELING, early);
        Dossier dossier = new Dossier(filed, Voorbeeldstad.REGELING, new Support(10, Optional.of(Voorbeeldstad.TEN), Optional.empty()), List.of());
        for (Instant now : List.of(early, Voorbeeldstad.CLOSES.plusSeconds(1))) {
            assertEquals("Steunen kon tot " + Texts.shortDay(early) + ". Toen is het verzoek ingediend. Het verzoek staat nu op: ingediend.", Showing.closed(dossier, now));
        }
        assertEquals("Steunen kon tot het indienen op", Facts.support(dossier).getFirst().question());
        Verzoek late = Voorbeeldstad.opened();
        late.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 2), 10, Voorbeeldstad.REGELING, Voorbeeldstad.CLOSES);
        assertEquals(Optional.empty(), Showing.endedByFiling(late));
    }

    @Test void page_and_card_count_down_while_it_is_open() {
        Instant last = Voorbeeldstad.CLOSES.minusSeconds(7_200);
        assertTrue(page(dossier(9, Voorbeeldstad.REGELING), last).contains("<strong>Vandaag is de laatste dag: nog 2 uur</strong>"));
        assertEquals("Vandaag is de laatste dag: nog 2 uur", card(9, last).text());
        assertEquals("Nog 1 dag: tot en met zaterdag 28 november", card(10, last.minusSeconds(86_400)).text());
        assertEquals("", card(10, Voorbeeldstad.CLOSES).text());
        assertFalse(page(dossier(10, Voorbeeldstad.REGELING), Voorbeeldstad.CLOSES).contains("<strong>Vandaag"));
    }

    @Test void a_closed_verzoek_shows_no_last_day() {
        assertEquals("28 november 2026", card(10, Voorbeeldstad.CLOSES.minusSeconds(1)).progress().until());
        assertEquals("", card(10, Voorbeeldstad.CLOSES).progress().until());
        assertFalse(asked(dossier(10, Voorbeeldstad.REGELING), Voorbeeldstad.CLOSES).contains("Steunen kan tot en met"));
    }

    private static boolean offersFiling(int confirmed, int seconds, Regeling regeling) {
        Dossier dossier = dossier(confirmed, regeling);
        Instant now = Voorbeeldstad.CLOSES.plusSeconds(seconds);
        boolean offered = page(dossier, now).contains("/indienen\"");
        assertEquals(offered, asked(dossier, now).contains("Dien mijn verzoek in"));
        assertEquals(offered, asked(dossier, now).contains("<li>Leg uit waarom.</li>"), "the tips come again while filing is offered");
        return offered;
    }

    private static Dossier dossier(int confirmed, Regeling regeling) {
        return new Dossier(Voorbeeldstad.opened(), regeling, new Support(confirmed, Optional.of(Voorbeeldstad.TEN), Optional.empty()), List.of());
    }

    private static String page(Dossier dossier, Instant now) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesVerzoek(SITE, dossier, null, new VerzoekPages.Seen(true, "", now, false)).render(out);
        return out.toString();
    }

    @Test void who_still_has_to_choose_reads_that_before_filing() {
        String choice = "/nieuwe-versie\">Bekijk de nieuwe versie en kies</a>";
        assertTrue(asked(dossier(10, Voorbeeldstad.REGELING), Voorbeeldstad.CLOSES.minusSeconds(60), true).contains(choice));
        assertFalse(asked(dossier(10, Voorbeeldstad.REGELING), Voorbeeldstad.CLOSES.minusSeconds(60)).contains(choice));
    }

    private static String asked(Dossier dossier, Instant now) {
        return asked(dossier, now, false);
    }

    private static String asked(Dossier dossier, Instant now, boolean waits) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesIndienen(SITE, dossier, now, List.of("Leg uit waarom."), waits).render(out);
        return out.toString();
    }

    private static Card card(int confirmed, Instant now) {
        OneEdition only = new OneEdition(Voorbeeldstad.REGELING);
        Verzoek v = Voorbeeldstad.opened();
        VerzoekLine line = new VerzoekLine(v.kenmerk(), Optional.empty(), Instrument.BURGERAGENDERING, v.edition(), v.rules(), Optional.of("Oversteek"), v.stand(), v.threshold(), confirmed, v.opened(), v.closes(), Optional.empty(), Optional.empty());
        Clock clock = Clock.fixed(now, Window.ZONE);
        EditionOf editions = new EditionOf(only, only, clock);
        return new Lines(editions, new ReadRanking(null, editions, clock), new ReadBesluit(null, null), clock).cards(List.of(line)).getFirst();
    }
}
