package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Referendumvraag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.desk.Act;
import nl.inbreng.web.desk.Facts;
import nl.inbreng.web.pages.ReviewPages;
import nl.inbreng.web.pages.VerzoekPages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

/** The second round of a referendumverzoek on the pages: twenty supporters in 42 days after 1 December 2026; ten supported the first. */
class SecondRoundPagesTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Regeling ONE = Voorbeeldstad.regeling(Instrument.REFERENDUMVERZOEK);
    private static final Regeling TWO = new Regeling(ONE.header(), ONE.filer(), ONE.supporter(),
            List.of(ONE.first(), Stage.of(new Threshold(20, false, "artikel 20"), new Window.Lasting(Term.days(42, "artikel 21")))), ONE.fields(), ONE.exclusions(), ONE.terms(), ONE.procedure());
    private static final Instant OPENED = Instant.parse("2026-12-01T20:00:00Z");
    private static final Basis BASIS = new Basis(Orgaan.RAAD, "");

    @Test void who_may_sign_reads_that_it_is_the_second_round_and_until_when() {
        String page = page(dossier(second(), 4), false, OPENED);
        assertTrue(page.contains("Dit is de tweede ronde. Steun uit de eerste ronde telt niet opnieuw mee."), page);
        assertTrue(page.contains("/steunen\""), page);
        assertTrue(page.contains("Nog 42 dagen: tot en met dinsdag 12 januari 2027"), page);
        assertTrue(page.contains("artikel 21 van de Verordening burgerinbreng"), page);
        assertTrue(page.contains("4</strong> van de 20"), page);
    }

    @Test void the_first_round_says_nothing_of_it() {
        assertFalse(page(dossier(planned(), 10), false, OPENED).contains("tweede ronde"));
    }

    @Test void the_filer_hands_in_at_the_threshold_and_not_below() {
        assertFalse(page(dossier(second(), 19), true, OPENED).contains("Dien het definitieve verzoek in"));
        assertTrue(page(dossier(second(), 20), true, OPENED).contains("Dien het definitieve verzoek in"));
        assertTrue(page(dossier(second(), 20), true, OPENED).contains("name=\"versie\" value=\"0\""), "what was read goes along");
        Instant closes = second().closes().orElseThrow();
        assertTrue(page(dossier(second(), 20), true, closes).contains("Dien het definitieve verzoek in"));
        assertFalse(page(dossier(second(), 20), true, closes).contains("/indienen\""));
    }

    @Test void a_repaired_text_is_handed_in_as_it_was_read() {
        Verzoek verzoek = filed();
        take(verzoek, new Stap.Decide(new Oordeel(Oordeel.Soort.HERSTEL, "De vraag is onduidelijk.", List.of(), List.of())));
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesControleren(SITE, dossier(verzoek, 10), new ReviewPages.Review(null, List.of(), "", List.of())).render(out);
        assertTrue(out.toString().replaceAll("\\s+", " ").contains("/herstellen\"> <input type=\"hidden\" name=\"versie\" value=\"0\">"), out.toString());
    }

    @Test void the_road_shows_both_rounds() {
        String road = Road.of(dossier(second(), 4), OPENED).toString();
        assertTrue(road.contains("title=Steun verzamelen, state=DONE, when=begonnen op 2 november 2026"), road);
        assertTrue(road.contains("title=Steun verzamelen voor het definitieve verzoek, state=NOW, when=begonnen op 1 december 2026"), road);
        assertTrue(road.contains("Tot en met 12 januari 2027. Er is nog niet genoeg steun."), road);
    }

    @Test void the_desk_counts_both_rounds_apart() {
        List<Answer> facts = Facts.support(dossier(second(), 4));
        assertEquals("4 van de 20 die nodig zijn", answer(facts, "Telt mee in de tweede ronde"));
        assertEquals("10 van de 10 die nodig waren", answer(facts, "Telde mee in de eerste ronde"));
    }

    @Test void the_desk_opens_it_only_where_the_regeling_has_two_rounds() {
        assertTrue(Act.STAP.offered(planned(), TWO));
        assertFalse(Act.STAP.offered(planned(), ONE));
    }

    private static String answer(List<Answer> facts, String question) {
        return facts.stream().filter(fact -> fact.question().equals(question)).findFirst().orElseThrow().answer();
    }

    private static String page(Dossier dossier, boolean own, Instant now) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesVerzoek(SITE, dossier, null, new VerzoekPages.Seen(own, "", now, false)).render(out);
        return out.toString();
    }

    private static Dossier dossier(Verzoek verzoek, int confirmed) {
        return new Dossier(verzoek, TWO, new Support(confirmed, verzoek.threshold(), Optional.empty()), List.of());
    }

    private static Verzoek second() {
        Verzoek verzoek = planned();
        take(verzoek, new Stap.Advance(ReferendumStand.DEFINITIEF_OPEN, "Het mag.", BASIS));
        return verzoek;
    }

    private static Verzoek planned() {
        Verzoek verzoek = filed();
        take(verzoek, new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Voldoet.", List.of(), List.of())));
        take(verzoek, new Stap.Plan(new Planning("Raad", OPENED, "3"), BASIS));
        return verzoek;
    }

    private static Verzoek filed() {
        Referendumvraag text = new Referendumvraag("Het zwembad", "Het besluit van 3 februari.", "Moet het zwembad open blijven?", "Iedereen zwemt.");
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), TWO.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), text, Voorbeeldstad.OPENED);
        verzoek.publish(TWO, Voorbeeldstad.TEN, new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        verzoek.file(new VerzoekNumber(Instrument.REFERENDUMVERZOEK, "9999", 2026, 1), 10, TWO, Voorbeeldstad.OPENED);
        return verzoek;
    }

    private static void take(Verzoek verzoek, Stap stap) {
        verzoek.take(stap, new Obstacles.Facts(TWO, 10, OPENED));
    }
}
