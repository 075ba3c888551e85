package nl.inbreng.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Exclusion;
import nl.inbreng.domain.regeling.Figure;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Grondslag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Need;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Procedure;
import nl.inbreng.domain.regeling.Ranking;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Scale;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.regeling.Terms;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Tier;
import nl.inbreng.domain.regeling.Validity;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** Fictional people and rules that the domain tests share. */
public final class Examples {

    public static final Gemeente VOORBEELDSTAD = new Gemeente("GM9999", "Voorbeeldstad", true,
            new Gemeente.Griffie("griffie@voorbeeldstad.example", "", ""), new Gemeente.Ris("geen", ""));
    public static final Grondslag GRONDSLAG = new Grondslag("Verordening burgerinbreng", "artikel 2", "https://voorbeeldstad.example");
    public static final Indiener SANNE = new Indiener("sanne", "Sanne de Vries", new EmailAddress("sanne@voorbeeld.example"));
    public static final Kenmerk KENMERK = new Kenmerk("23456789bc");
    public static final Agendering AGENDERING = new Agendering("Een zebrapad", "Bespreek een zebrapad.", "De school gaat open.", "");

    /** Of the burgeragendering, with the filer. */
    public static final Threshold TEN = new Threshold(10, true, "artikel 5");
    /** Of the burgeramendement. */
    public static final Threshold FIVE = new Threshold(5, false, "artikel 10");

    public static final Ranking RANKING = new Ranking(new Term(3, TermUnit.WEKEN, false, "artikel 5"), LocalDate.of(2026, 1, 13), "artikel 5");
    public static final EarlierDecision A_YEAR = new EarlierDecision(Optional.of(new Term(12, TermUnit.MAANDEN, false, "artikel 4")), "nieuwe argumenten", "artikel 4, onder e");

    private Examples() {}

    /** A moment on Dutch clocks. */
    public static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(Window.ZONE).toInstant();
    }

    public static EditionHeader header(Instrument instrument) {
        return new EditionHeader("GM9999/" + instrument.word() + "-2026-01-01", VOORBEELDSTAD, instrument, instrument.heading(), GRONDSLAG,
                new Validity(LocalDate.of(2026, 1, 1), Optional.empty()), false);
    }

    /** 12 and older, ten people with the filer, 84 days, review 10 days, repair 7 days. */
    public static Regeling burgeragendering() {
        Entitlement twelve = new Entitlement(12, Entitlement.Status.INGEZETENE, "artikel 3");
        return new Regeling(header(Instrument.BURGERAGENDERING), twelve, twelve,
                List.of(Stage.of(TEN, new Window.Lasting(Term.days(84, "artikel 6")))), List.of(SignatureField.NAAM, SignatureField.GEBOORTEDATUM),
                List.of(new Exclusion("klacht", "een klacht", "artikel 4", "Ga naar het klachtloket.")),
                new Terms(Map.of(TermKind.TOETS, Term.days(10, "artikel 7"), TermKind.HERSTEL, Term.days(7, "artikel 7")), Set.of()), Procedure.to("de voorzitter van de raad"));
    }

    /** Places by rank: every three weeks since 13 January 2026, within 84 days, a year after a decision unless there are new arguments. */
    public static Regeling ranked() {
        Regeling r = burgeragendering();
        Stage stage = new Stage("", List.of(new Tier(Scale.STAD, new Need.Ranked(RANKING), "artikel 5")), false, r.window(), Optional.empty());
        return new Regeling(r.header(), r.filer(), r.supporter(), List.of(stage), r.fields(), r.exclusions(), r.terms(),
                new Procedure("de agendacommissie", Optional.empty(), Optional.of(Orgaan.AGENDACOMMISSIE), Optional.empty(), List.of(), Optional.empty(), Optional.of(A_YEAR)));
    }

    /** Under {@link #ranked()}: opened on 2 March 2026 at noon; closes after 25 May. */
    public static Verzoek openByRank() {
        Verzoek verzoek = draft();
        Instant now = at("2026-03-02T12:00");
        verzoek.publish(ranked(), new Threshold(1, true, "artikel 5"), new Window.Lasting(Term.days(84, "artikel 6")).closing(now, LocalFacts.NONE), now);
        return verzoek;
    }

    /** Five others, until three days before the vergadering. */
    public static Regeling burgeramendement() {
        Entitlement voter = new Entitlement(16, Entitlement.Status.KIESGERECHTIGD_BEHOUDENS_LEEFTIJD, "artikel 9");
        return new Regeling(header(Instrument.BURGERAMENDEMENT), voter, voter,
                List.of(Stage.of(FIVE, new Window.BeforeVergadering(Term.days(3, "artikel 11")))), List.of(SignatureField.NAAM), List.of(),
                new Terms(Map.of(TermKind.TOETS, Term.days(10, "artikel 12")), Set.of()), Procedure.to("de voorzitter van de raad"));
    }

    /** First ten people with the filer in 84 days; then 0,01 percent of the kiesgerechtigden in six weeks. @param voters kiesgerechtigden; empty when not known */
    public static Regeling referendumverzoek(OptionalInt voters) {
        Regeling r = burgeragendering();
        List<Figure> figures = voters.stream().mapToObj(number -> new Figure(Figure.Kind.KIESGERECHTIGDEN, "", LocalDate.of(2026, 1, 1), number, "https://voorbeeldstad.example")).toList();
        Gemeente known = new Gemeente(VOORBEELDSTAD.code(), VOORBEELDSTAD.naam(), true, VOORBEELDSTAD.griffie(), VOORBEELDSTAD.ris(),
                new LocalFacts(List.of(), figures, List.of(), List.of(), List.of()));
        EditionHeader old = header(Instrument.REFERENDUMVERZOEK);
        EditionHeader header = new EditionHeader(old.id(), known, old.instrument(), old.naam(), old.grondslag(), old.validity(), old.status());
        Need share = new Need.Share(new BigDecimal("0.01"), Figure.Kind.KIESGERECHTIGDEN, OptionalInt.of(6), OptionalInt.of(8), Need.Rounding.OMHOOG);
        Stage second = new Stage("definitief verzoek", List.of(new Tier(Scale.STAD, share, "artikel 20")), false,
                new Window.Lasting(new Term(6, TermUnit.WEKEN, false, "artikel 21")), Optional.empty());
        return new Regeling(header, r.filer(), r.supporter(), List.of(r.first(), second), r.fields(), r.exclusions(), r.terms(), r.procedure());
    }

    /** The rules of {@link #burgeramendement()} or {@link #burgeragendering()} for this instrument, for filers of this age and older. */
    public static Regeling regeling(Instrument instrument, int age) {
        Regeling like = instrument == Instrument.BURGERAMENDEMENT ? burgeramendement() : burgeragendering();
        return new Regeling(header(instrument), new Entitlement(age, like.filer().status(), like.filer().artikel()), like.supporter(), like.stages(),
                like.fields(), like.exclusions(), like.terms(), like.procedure());
    }

    public static Amendement amendement(String was, String wordt) {
        VoorstelRef voorstel = new VoorstelRef(1, "Omgevingsvisie", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3.1 Omgevingsvisie", "Raad", at("2026-03-30T20:00"));
        return new Amendement("Meer bomen", voorstel, List.of(new Wijziging("beslispunt-1", "beslispunt 1", was, wordt)), "Bomen geven schaduw.");
    }

    public static Verzoek draft() {
        return new Verzoek(KENMERK, header(Instrument.BURGERAGENDERING), SANNE, AGENDERING, at("2026-03-01T12:00"));
    }

    /** Opened on 2 March 2026 at noon; closes after 25 May. */
    public static Verzoek open() {
        Verzoek verzoek = draft();
        Instant now = at("2026-03-02T12:00");
        verzoek.publish(burgeragendering(), TEN, new Window.Lasting(Term.days(84, "artikel 6")).closing(now, LocalFacts.NONE), now);
        return verzoek;
    }

    /** Filed on 10 March 2026 at noon with nine confirmed signatures. */
    public static Verzoek filed() {
        Verzoek verzoek = open();
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), 9, burgeragendering(), at("2026-03-10T12:00"));
        return verzoek;
    }

    /** A supporter born on this day. */
    public static Signer born(String date) {
        return new Signer(new EmailAddress("bilal@voorbeeld.example"), Map.of(SignatureField.NAAM, "Bilal", SignatureField.GEBOORTEDATUM, date), false);
    }
}
