package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.keuze.Advice;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Validity;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final Gemeente GEMEENTE = Voorbeeldstad.REGELING.header().gemeente();
    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final OpenEdition WAITING = new OpenEdition(named("Boodschap aan de raad", Instrument.BURGERINITIATIEF), List.of(new OpenEdition.OpenQuestion("steun.aantal", "Hoeveel?")));
    private static final EditionHeader ENDED = named("Uitdaagrecht", Instrument.UITDAAGRECHT);
    /** One of each kind. */
    private static final Offers MIXED = Offers.of(instrument -> switch (instrument) {
        case STADSMOTIE -> new Availability.Available(Voorbeeldstad.regeling(instrument));
        case BURGERINITIATIEF -> new Availability.AwaitsGriffie(WAITING);
        case UITDAAGRECHT -> new Availability.NotInForce(ENDED);
        default -> new Availability.None();
    });

    @Test void each_open_instrument_leads_to_its_own_form_and_an_amendement_to_the_agenda() {
        Offers all = Offers.of(instrument -> new Availability.Available(Voorbeeldstad.regeling(instrument)));
        assertEquals(Arrays.stream(Instrument.values()).map(Instrument::heading).toList(), all.cards().stream().map(Card::title).toList());
        assertEquals(Arrays.stream(Instrument.values()).map(i -> "/voorbeeldstad/" + (i == Instrument.BURGERAMENDEMENT ? "agenda" : i.word())).toList(), all.cards().stream().map(Card::href).toList());
        all.cards().forEach(card -> assertTrue(card.text().endsWith("Nodig: steun van 10 inwoners. Voor wie 12 jaar of ouder is."), card.text()));
    }

    @Test void what_is_open_what_waits_and_what_is_not_in_force_are_told_apart() {
        assertEquals(List.of(Voorbeeldstad.regeling(Instrument.STADSMOTIE)), MIXED.open());
        assertEquals(List.of(WAITING), MIXED.waiting());
        assertEquals(List.of(ENDED), MIXED.closed());
        assertEquals(new Offers(List.of(), List.of(), List.of()), Offers.of(instrument -> new Availability.None()));
    }

    @Test void both_pages_name_what_is_there_and_what_waits_by_its_local_name() {
        for (String page : List.of(begin(MIXED), home(MIXED))) {
            assertTrue(page.contains("<a href=\"/voorbeeldstad/stadsmotie\">Stadsmotie</a>"), page);
            assertTrue(page.contains("Dit moet de griffie nog bevestigen") && page.contains("Boodschap aan de raad"), page);
            assertFalse(page.contains("Referendumverzoek"), page);
        }
        assertTrue(begin(MIXED).contains("Uitdaagrecht: de regeling geldt van 1 januari 2023 tot en met 28 februari 2026."), begin(MIXED));
    }

    @Test void the_simple_ways_come_before_all_others_and_stay_when_there_are_no_others() {
        String page = begin(MIXED);
        assertTrue(page.indexOf("Inspreken.") > 0 && page.indexOf("Inspreken.") < page.indexOf("Help mij kiezen"), page);
        assertTrue(page.contains("Een brief of mail aan de raad.") && page.contains("Een petitie."), page);
        String none = begin(new Offers(List.of(), List.of(), List.of()));
        assertTrue(none.contains("Inspreken.") && none.contains("Dat kan in Voorbeeldstad nog niet via deze site."), none);
        assertFalse(none.contains("/kiezen"), none);
    }

    @Test void the_reason_is_told_why_an_instrument_cannot_be_used() {
        assertEquals("Burgerinitiatief: daarvoor moet u in Voorbeeldstad 12 jaar of ouder zijn.", why(new Availability.Available(Voorbeeldstad.regeling(Instrument.BURGERINITIATIEF))));
        assertEquals("Burgerinitiatief: dat kan in Voorbeeldstad nog niet. De griffie moet de regels eerst bevestigen.", why(new Availability.AwaitsGriffie(WAITING)));
        assertEquals("Burgerinitiatief: dat kan in Voorbeeldstad nu niet. De regeling geldt van 1 januari 2023 tot en met 28 februari 2026.", why(new Availability.NotInForce(ENDED)));
        assertEquals("Burgerinitiatief: dat kan in Voorbeeldstad niet via deze site.", why(new Availability.None()));
    }

    @Test void a_period_ends_on_its_last_day() {
        LocalDate from = LocalDate.of(2023, 1, 1);
        assertEquals("van 1 januari 2023 tot en met 28 februari 2026", Offers.period(new Validity(from, Optional.of(LocalDate.of(2026, 3, 1)))));
        assertEquals("vanaf 1 januari 2023", Offers.period(new Validity(from, Optional.empty())));
    }

    private static String why(Availability found) {
        return Offers.why(new Advice.Unmet(Instrument.BURGERINITIATIEF, found), "Voorbeeldstad");
    }

    private static String begin(Offers offers) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesBeginnen(SITE, GEMEENTE, offers).render(out);
        return out.toString();
    }

    private static String home(Offers offers) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesGemeente(SITE, GEMEENTE, offers, List.of()).render(out);
        return out.toString();
    }

    private static EditionHeader named(String naam, Instrument instrument) {
        EditionHeader like = Voorbeeldstad.regeling(instrument).header();
        return new EditionHeader(like.id(), like.gemeente(), instrument, naam, like.grondslag(), new Validity(LocalDate.of(2023, 1, 1), Optional.of(LocalDate.of(2026, 3, 1))), true);
    }
}
