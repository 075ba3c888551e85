package nl.inbreng.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Agendering;
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
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;

/** A published burgeragendering: ten supporters needed, open until the end of 28 November 2026. */
public final class Voorbeeldstad {

    public static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");
    public static final Instant CLOSES = Instant.parse("2026-11-28T23:00:00Z");
    static final Threshold TEN = new Threshold(10, false, "artikel 4");
    static final Agendering TEXT = new Agendering("Oversteek", "Maak een zebrapad.", "Het is gevaarlijk.", "");
    /** Support closes, filing stays possible. */
    public static final Regeling REGELING = regeling(Instrument.BURGERAGENDERING, new Window.Lasting(Term.days(26, "artikel 5")));
    /** Filing closes with support. */
    public static final Regeling CLOSING_BOTH = regeling(Instrument.BURGERAMENDEMENT, new Window.BeforeVergadering(Term.days(3, "artikel 5")));

    /** The raad decided about nothing. */
    public static final ReadBesluit UNDECIDED = new ReadBesluit(null, null) {
        @Override public Decided decided(StoredVoorstel voorstel) {
            return Decided.NOT;
        }
    };

    private Voorbeeldstad() {}

    public static Verzoek opened() {
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), TEXT, OPENED);
        verzoek.publish(REGELING, TEN, new Deadline(CLOSES, "Tot en met 28 november."), OPENED);
        return verzoek;
    }

    /** The rules of any instrument: ten supporters, twelve years and older. */
    public static Regeling regeling(Instrument instrument) {
        return regeling(instrument, instrument == Instrument.BURGERAMENDEMENT ? new Window.BeforeVergadering(Term.days(3, "artikel 5")) : new Window.Lasting(Term.days(26, "artikel 5")));
    }

    private static Regeling regeling(Instrument instrument, Window window) {
        Gemeente gemeente = new Gemeente("GM9999", "Voorbeeldstad", true, new Gemeente.Griffie("", "", ""), new Gemeente.Ris("geen", ""));
        EditionHeader header = new EditionHeader("GM9999/" + instrument.word() + "-2026-01-01", gemeente, instrument, instrument.heading(),
                new Grondslag("Verordening burgerinbreng Voorbeeldstad 2026", "artikel 2", ""), new Validity(LocalDate.of(2026, 1, 1), Optional.empty()), false);
        Entitlement resident = new Entitlement(12, Entitlement.Status.INGEZETENE, "artikel 3");
        return new Regeling(header, resident, resident, List.of(Stage.of(TEN, window)), List.of(SignatureField.NAAM),
                List.of(), new Terms(Map.of(TermKind.TOETS, Term.days(14, "artikel 8"), TermKind.HERSTEL, Term.days(7, "artikel 8")), Set.of()), Procedure.to("de voorzitter van de raad"));
    }
}
