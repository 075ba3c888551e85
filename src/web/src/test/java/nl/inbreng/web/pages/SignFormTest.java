package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.FieldError;
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
