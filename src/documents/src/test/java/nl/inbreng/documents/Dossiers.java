package nl.inbreng.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Gemeente.Griffie;
import nl.inbreng.domain.regeling.Gemeente.Ris;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Grondslag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
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
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** Dossiers of Voorbeeldstad to print. */
final class Dossiers {

    private static final Kenmerk KENMERK = new Kenmerk("b2c3d4f5g6");
    private static final Instant OPENED = Instant.parse("2026-10-01T08:00:00Z");
    static final Instant FILED = Instant.parse("2026-11-02T13:05:09.654Z");
    static final Instant REPAIRED = Instant.parse("2026-11-10T09:30:07Z");
    private static final Instant MEETING = Instant.parse("2026-12-01T18:30:00Z");

    private static final Threshold FIFTY = new Threshold(50, true, "artikel 4");

    private Dossiers() { }

    static Dossier filedAgendering() {
        return filed(agendering(), "Sanne de Vries");
    }

    static Dossier filedAmendement() {
        return filed(amendement(), "Bilal Yılmaz");
    }

    static Agendering agendering() {
        return new Agendering("Een veilige oversteek in de Dorpsstraat",
                "Wij vragen de raad om te bespreken hoe de oversteek bij de Dorpsstraat veilig kan worden.\n\nBespreek daarbij in elk geval:\n\n- een middeneiland;\n- betere verlichting;\n- een lagere snelheid.",
                "In september zijn twee kinderen aangereden. Op 1 december bespreekt de raad het verkeersplan. Daarna ligt het plan voor vier jaar vast.",
                "Elke dag steken hier 600 kinderen over. De school, de wijkraad en de ouderenbond steunen dit verzoek.\n\nWij lichten het graag zelf toe in de vergadering.");
    }

    static Amendement amendement() {
        return new Amendement("Eerder beginnen met de oversteek in de Dorpsstraat",
                new VoorstelRef(7, "Verkeersplan Voorbeeldstad 2027-2030", 2, "ab12".repeat(16), VoorstelRef.Pinned.BESTAND, "6 Verkeersplan Voorbeeldstad 2027-2030", "Raadsvergadering", MEETING),
                List.of(new Wijziging("beslispunt-2", "beslispunt 2",
                                "De oversteek bij de Dorpsstraat in 2028 opnieuw in te richten en daarvoor € 85.000 beschikbaar te stellen.",
                                "De oversteek bij de Dorpsstraat vóór 1 juli 2027 opnieuw in te richten met een middeneiland en daarvoor € 85.000 beschikbaar te stellen."),
                        new Wijziging("artikel-3.lid-1", "artikel 3, eerste lid", "Het college stelt een nadere planning vast.",
                                "Het college stelt binnen zes weken een nadere planning vast en stuurt die aan de raad."),
                        new Wijziging("beslispunt-4", "beslispunt 4", "De motie over de Dorpsstraat als afgedaan te beschouwen.", ""),
                        new Wijziging("beslispunt-5", "beslispunt 5", "Dit blijft gelijk.", "Dit  blijft gelijk.")),
                "In september zijn twee kinderen aangereden. Wachten tot 2028 is te lang.\n\nHet geld is er al: alleen de volgorde van het werk verandert.");
    }

    static Dossier draft(Inhoud inhoud, String naam) {
        return of(new Verzoek(KENMERK, regeling(instrument(inhoud)).header(), indiener(naam), inhoud, OPENED));
    }

    static Dossier filed(Inhoud inhoud, String naam) {
        return filed(draft(inhoud, naam));
    }

    /** One of several that were filed. */
    static Dossier filed(Inhoud inhoud, Kenmerk kenmerk, int sequence) {
        Dossier draft = of(new Verzoek(kenmerk, regeling(instrument(inhoud)).header(), indiener("Bilal Yılmaz"), inhoud, OPENED));
        return filed(draft, sequence);
    }

    /** Filed with a text that the form check of today would stop, as a database may hold it: reading it back checks nothing. */
    static Dossier unchecked(Inhoud inhoud, String naam) {
        Inhoud sound = Texts.of(inhoud.shape());
        return filed(of(new Verzoek(KENMERK, regeling(instrument(inhoud)).header(), indiener(naam), sound, OPENED) {
            @Override public Inhoud inhoud() {
                return number().isPresent() ? inhoud : sound;
            }

            @Override public Inhoud filedInhoud() {
                return inhoud();
            }
        }));
    }

    /** Filed with the first text; the griffie asked for repair and got the second one. */
    static Dossier repaired(Inhoud first, Inhoud second, String naam) {
        Dossier filed = filed(first, naam);
        Verzoek verzoek = filed.verzoek();
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4"))), new Obstacles.Facts(filed.regeling(), 61, FILED));
        verzoek.rewrite(second);
        verzoek.take(new Stap.HandIn(), new Obstacles.Facts(filed.regeling(), 61, REPAIRED));
        return new Dossier(verzoek, filed.regeling(), filed.support(), List.of(new Event(FILED, Event.By.INDIENER, SharedStand.INGEDIEND, "Ingediend."),
                new Event(REPAIRED, Event.By.INDIENER, SharedStand.INGEDIEND, "Hersteld.")));
    }

    /** An admitted amendement whose drager proposes this other text. */
    static Dossier carried(Amendement filed, Amendement own, String naam) {
        Dossier dossier = filed(filed, "Bilal Yılmaz");
        Obstacles.Facts facts = new Obstacles.Facts(dossier.regeling(), 61, FILED);
        dossier.verzoek().take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Voldoet.", List.of(), List.of())), facts);
        dossier.verzoek().take(new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, naam, Optional.of(own)), new Basis(Orgaan.GRIFFIER, "")), facts);
        return dossier;
    }

    /** Another agendering than {@link #agendering()}, as its filer could hand it in after repair. */
    static Agendering mendedAgendering() {
        return new Agendering("Een veilige oversteek bij de school", "Bespreek een zebrapad.", "De school gaat in mei open.", "Graag voor de zomer.");
    }

    /** Another amendement than {@link #amendement()}, on the same raadsvoorstel. */
    static Amendement mendedAmendement() {
        return new Amendement("Een zebrapad bij de school", amendement().voorstel(),
                List.of(new Wijziging("beslispunt-3", "beslispunt 3", "Een bank te plaatsen.", "Een zebrapad aan te leggen.")), "De school gaat in mei open.");
    }

    private static Dossier of(Verzoek verzoek) {
        Regeling regeling = regeling(verzoek.instrument());
        return new Dossier(verzoek, regeling, new Support(61, Optional.of(FIFTY), Optional.empty()), List.of());
    }

    private static Dossier filed(Dossier draft) {
        return filed(draft, 1);
    }

    private static Dossier filed(Dossier draft, int sequence) {
        Regeling regeling = draft.regeling();
        draft.verzoek().publish(regeling, FIFTY, new Deadline(Instant.parse("2026-11-28T23:00:00Z"), "Tot 28 november."), OPENED);
        draft.verzoek().file(new VerzoekNumber(regeling.header().instrument(), "9999", 2026, sequence), 61, regeling, FILED);
        return draft;
    }

    private static Indiener indiener(String naam) {
        return new Indiener("bewoner-1", naam, new EmailAddress("geheim.adres@voorbeeld.example"));
    }

    private static Instrument instrument(Inhoud inhoud) {
        return Arrays.stream(Instrument.values()).filter(instrument -> instrument.shape() == inhoud.shape()).findFirst().orElseThrow();
    }

    private static Regeling regeling(Instrument instrument) {
        String addressee = instrument == Instrument.UITDAAGRECHT ? "het college van burgemeester en wethouders van Voorbeeldstad" : "de voorzitter van de raad van Voorbeeldstad";
        boolean amends = instrument == Instrument.BURGERAMENDEMENT;
        Gemeente gemeente = new Gemeente("GM9999", "Voorbeeldstad", true,
                new Griffie("griffie@voorbeeldstad.example", "014 099 99", "Raadhuisplein 1, 9999 AA Voorbeeldstad"), new Ris("geen", ""));
        EditionHeader header = new EditionHeader("GM9999/" + instrument.word() + "-2026-01-01", gemeente, instrument, instrument.heading(),
                new Grondslag("Verordening inwonersrechten Voorbeeldstad 2026", "artikel 2", ""),
                new Validity(LocalDate.of(2026, 1, 1), Optional.empty()), false);
        Entitlement resident = new Entitlement(12, Entitlement.Status.INGEZETENE, "artikel 3");
        Window window = amends ? new Window.BeforeVergadering(Term.days(3, "artikel 6")) : new Window.Lasting(Term.days(60, "artikel 6"));
        return new Regeling(header, resident, resident, List.of(Stage.of(FIFTY, window)), List.of(SignatureField.NAAM),
                List.of(), new Terms(Map.of(TermKind.TOETS, Term.days(14, "artikel 8"), TermKind.HERSTEL, Term.days(7, "artikel 8")), Set.of()), Procedure.to(addressee));
    }
}
