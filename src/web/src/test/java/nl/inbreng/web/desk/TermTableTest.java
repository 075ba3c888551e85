package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.regeling.Terms;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.pages.VerzoekPages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import nl.inbreng.web.parts.Tone;
import org.junit.jupiter.api.Test;

/** Filed on Friday 20 November 2026, under rules with terms of 14, 42 and 84 days, and two weeks before the vergadering. */
class TermTableTest {

    private static final Basis RAAD = new Basis(Orgaan.RAAD, "artikel 7");
    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Instant FILED = Instant.parse("2026-11-20T09:00:00Z");
    private static final Regeling REGELING = regeling();
    private static final String WHY = "De termijn van 14 dagen begint op zaterdag 21 november 2026 en loopt tot en met vrijdag 4 december 2026. Regel: artikel 8.";

    private final Verzoek verzoek = filed();

    @Test void each_term_says_what_who_until_when_and_why() {
        List<List<Cell>> rows = TermTable.rows(dossier(), FILED);
        assertEquals(List.of(Cell.text("Beslissen of het verzoek aan de regels voldoet"), Cell.text("De griffie"), Cell.text("4 december 2026"), Cell.badge("nog 14 dagen", Tone.OK), Cell.text(WHY)), rows.getFirst());
        assertEquals(List.of("nog 14 dagen", "zelf nagaan", "nog 84 dagen"), rows.stream().map(row -> row.get(3).text()).toList());
    }

    @Test void a_term_that_was_met_is_done_and_one_that_was_missed_is_an_error() {
        assertEquals(Cell.badge("1 dag te laat", Tone.ERROR), TermTable.rows(dossier(), FILED.plus(Duration.ofDays(15))).getFirst().get(3));
        decide(Oordeel.Soort.ONTVANKELIJK);
        assertEquals(Cell.badge("gedaan", Tone.OK), TermTable.rows(dossier(), FILED.plus(Duration.ofDays(15))).getFirst().get(3));
        take(new Stap.Plan(new Planning("Raad", FILED.plus(Duration.ofDays(13)), "4"), RAAD), FILED);
        assertEquals(Cell.badge("niet gehaald", Tone.ERROR), TermTable.rows(dossier(), FILED).get(2).get(3));
    }

    @Test void the_dossier_shows_the_table_and_why_support_closed_then() {
        String page = desk();
        assertTrue(page.contains("Termijnen van dit verzoek, met de reden van elke laatste dag"), page);
        assertTrue(page.contains(WHY), page);
        assertTrue(page.contains("Steunen kon tot het indienen op") && page.contains("Zonder indienen was de laatste dag 28 november 2026.\nTot en met 28 november."), page);
        take(new Stap.Withdraw(), FILED);
        assertFalse(desk().contains("Termijnen van dit verzoek"));
    }

    @Test void the_public_page_tells_the_same_in_a_block_that_opens() {
        String page = page(FILED);
        assertTrue(page.contains("<summary>Welke termijnen gelden er, en waarom?</summary>"), page);
        assertTrue(page.contains("Beslissen of het verzoek aan de regels voldoet (de griffie)"), page);
        assertTrue(page.contains("Uiterlijk op 4 december 2026.\n" + WHY), page);
    }

    @Test void a_repair_is_in_the_reason() {
        decide(Oordeel.Soort.HERSTEL);
        assertTrue(page(FILED).contains("Herstellen (de indiener)"));
        take(new Stap.HandIn(), FILED.plus(Duration.ofDays(1)));
        String page = page(FILED.plus(Duration.ofDays(1)));
        assertTrue(page.contains("want het herstel van vrijdag 20 november 2026 tot en met zaterdag 21 november 2026 telt niet mee"), page);
        assertFalse(page.contains("Herstellen (de indiener)"));
    }

    @Test void the_days_until_the_vergadering_are_told_while_it_is_planned() {
        decide(Oordeel.Soort.ONTVANKELIJK);
        assertFalse(page(FILED).contains("dagen tot de vergadering"));
        take(new Stap.Plan(new Planning("Raad", Instant.parse("2026-12-08T19:00:00Z"), "4"), RAAD), FILED);
        assertTrue(page(FILED).contains("<strong>Nog 18 dagen tot de vergadering: dinsdag 8 december, 20.00 uur</strong>"), page(FILED));
        assertFalse(page(Instant.parse("2026-12-08T19:00:00Z")).contains("<strong>De vergadering is"));
        assertTrue(page(Instant.parse("2026-12-08T18:59:59Z")).contains("<strong>De vergadering is vandaag om 20.00 uur</strong>"));
    }

    private void take(Stap stap, Instant now) {
        verzoek.take(stap, new Obstacles.Facts(REGELING, 10, now));
    }

    private void decide(Oordeel.Soort soort) {
        take(new Stap.Decide(new Oordeel(soort, "Daarom.", List.of(), soort == Oordeel.Soort.ONTVANKELIJK ? List.of() : List.of("artikel 4"))), FILED);
    }

    private Dossier dossier() {
        return new Dossier(verzoek, REGELING, new Support(10, verzoek.threshold(), Optional.empty()), List.of());
    }

    private String desk() {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskDossier(SITE, new DossierScreen(dossier(), new Slots(List.of()), Surroundings.NONE, Optional.empty(), Optional.empty(), List.of(), Typed.EMPTY, Reply.NONE, FILED)).render(out);
        return out.toString();
    }

    private String page(Instant now) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesVerzoek(SITE, dossier(), null, new VerzoekPages.Seen(false, "", now, false)).render(out);
        return out.toString();
    }

    private static Verzoek filed() {
        Verzoek verzoek = Voorbeeldstad.opened();
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), 10, REGELING, FILED);
        return verzoek;
    }

    private static Regeling regeling() {
        Regeling r = Voorbeeldstad.REGELING;
        Map<TermKind, Term> terms = new EnumMap<>(r.terms().terms());
        terms.put(TermKind.PREADVIES, Term.days(42, "artikel 9"));
        terms.put(TermKind.BESLUIT, Term.days(84, "artikel 9"));
        terms.put(TermKind.VOOR_VERGADERING, Term.days(14, "artikel 9"));
        return new Regeling(r.header(), r.filer(), r.supporter(), r.stages(), r.fields(), r.exclusions(), new Terms(terms, Set.of()), r.procedure());
    }
}
