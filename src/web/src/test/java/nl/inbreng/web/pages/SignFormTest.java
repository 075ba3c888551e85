package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Grondslag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Procedure;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.regeling.Terms;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Validity;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.TextRun;
import nl.inbreng.web.parts.Theme;
import nl.inbreng.web.parts.UnitChange;
import org.junit.jupiter.api.Test;

class SignFormTest {

    /** Shortly after midnight on 24 November 2026 in the Netherlands. */
    private static final Instant NOW = Instant.parse("2026-11-23T23:01:00Z");
    private static final String IMPOSSIBLE = "Deze datum kan niet kloppen. Vul de dag in waarop u bent geboren, zoals 31-12-1980.";

    @Test void somebody_is_born_before_today() {
        assertEquals(List.of(), wrong("23-11-2026"));
        assertEquals(List.of(IMPOSSIBLE), wrong("24-11-2026"));
        assertEquals(List.of(IMPOSSIBLE), wrong("25-11-2026"));
    }

    @Test void somebody_is_born_after_the_nineteenth_century() {
        assertEquals(List.of(IMPOSSIBLE), wrong("31-12-1899"));
        assertEquals(List.of(), wrong("1-1-1900"));
        assertEquals(List.of(), wrong("2-1-1900"));
    }

    @Test void what_is_no_date_is_asked_as_one() {
        assertEquals(List.of("Vul uw geboortedatum in als dag-maand-jaar, zoals 31-12-1980."), wrong("12 mei 1980"));
    }

    @Test void a_day_that_never_was_is_named_as_such() {
        assertEquals(List.of(IMPOSSIBLE), wrong("29-2-2015"));
        assertEquals(List.of(IMPOSSIBLE), wrong("31-4-2010"));
        assertEquals(List.of(), wrong("29-2-2012"));
    }

    @Test void the_form_can_be_reached_before_a_long_text() {
        List<UnitChange> whole = List.of(new UnitChange(1, "Het hele besluit", "", "", List.of(TextRun.added("Alles anders. ".repeat(60)))));
        String page = page(whole);
        int link = page.indexOf("<a class=\"nl-link\" href=\"#formulier\">");
        assertTrue(link > 0 && link < page.indexOf("Alles anders.") && page.indexOf("Alles anders.") < page.indexOf("id=\"formulier\""), page);
        assertFalse(page(List.of(new UnitChange(1, "Beslispunt 1", "", "", List.of(TextRun.added("Kort."))))).contains("#formulier"));
    }

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""), new Account.Visitor("/aanmelden"), List.of());

    private static String page(List<UnitChange> changes) {
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT).header(), Voorbeeldstad.opened().indiener(),
                new Amendement("Meer bomen", new VoorstelRef(7, "Bomenplan", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Voorbeeldstad.CLOSES), List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien.", "Elf.")), "Daarom."), Voorbeeldstad.OPENED);
        verzoek.publish(Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT), new Threshold(5, false, "artikel 4"), new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        AmendementRevisie first = AmendementRevisie.first((Amendement) verzoek.inhoud(), "a".repeat(64), Voorbeeldstad.OPENED);
        Dossier dossier = new Dossier(verzoek, Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT), new Support(0, verzoek.threshold(), Optional.empty()), List.of(), List.of(first));
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesSteunen(SITE, dossier, changes, List.of(), SignForm.empty(dossier.regeling()), List.of()).render(out);
        return out.toString();
    }

    private static List<String> wrong(String born) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.add("naam", "Sanne Bakker");
        fields.add("geboortedatum", born);
        fields.add("email", "s@voorbeeld.example");
        fields.add("verklaring", "ja");
        return SignForm.read(new Form(fields), regeling(), NOW).errors().stream().map(FieldError::sentence).toList();
    }

    private static Regeling regeling() {
        Gemeente gemeente = new Gemeente("GM9999", "Voorbeeldstad", true, new Gemeente.Griffie("", "", ""), new Gemeente.Ris("geen", ""));
        EditionHeader header = new EditionHeader("GM9999/burgeragendering-2026-01-01", gemeente, Instrument.BURGERAGENDERING, "Burgeragendering",
                new Grondslag("Verordening", "artikel 2", ""), new Validity(LocalDate.of(2026, 1, 1), Optional.empty()), false);
        Entitlement resident = new Entitlement(12, Entitlement.Status.INGEZETENE, "artikel 3");
        return new Regeling(header, resident, resident, List.of(Stage.of(new Threshold(10, false, "artikel 4"), new Window.Lasting(Term.days(26, "artikel 5")))), List.of(SignatureField.NAAM, SignatureField.GEBOORTEDATUM),
                List.of(), new Terms(Map.of(TermKind.TOETS, Term.days(14, "artikel 8"), TermKind.HERSTEL, Term.days(7, "artikel 8")), Set.of()), Procedure.to("de voorzitter van de raad"));
    }
}
