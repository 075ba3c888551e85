package nl.inbreng.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.documents.PdfPrinter;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
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
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** Documents for each second on one thread, for every kind, with texts of a usual length. */
final class DocumentRate {

    private static final Threshold ALONE = new Threshold(1, true, "artikel 5");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant MEETING = Instant.parse("2026-12-15T18:30:00Z");
    private static final String PARAGRAPH = "Op het plein spelen iedere dag kinderen. Er is weinig schaduw en geen plek om te zitten. ".repeat(6);

    private DocumentRate() { }

    static void print(int seconds) {
        Dossier agendering = dossier(Instrument.BURGERAGENDERING, new Agendering("Schaduw op het Marktplein", PARAGRAPH, PARAGRAPH, PARAGRAPH));
        VoorstelRef voorstel = new VoorstelRef(1, "Raadsvoorstel Vergroening", 1, "0".repeat(64), VoorstelRef.Pinned.BESTAND, "5 Vergroening", "Raadsvergadering", MEETING);
        List<Wijziging> changes = List.of(new Wijziging("beslispunt-2", "beslispunt 2", PARAGRAPH, PARAGRAPH.replace("weinig", "te weinig")),
                new Wijziging("beslispunt-4", "beslispunt 4", "Het college plant 20 bomen.", "Het college plant 60 bomen."));
        Dossier amendement = dossier(Instrument.BURGERAMENDEMENT, new Amendement("Meer bomen", voorstel, changes, PARAGRAPH));
        print(DocumentKind.AGENDERINGSVERZOEK, agendering, seconds);
        print(DocumentKind.BURGERAMENDEMENT, amendement, seconds);
        print(DocumentKind.ONTVANGSTBEVESTIGING, agendering, seconds);
    }

    private static void print(DocumentKind kind, Dossier dossier, int seconds) {
        PdfPrinter printer = new PdfPrinter();
        for (int warm = 0; warm < 50; warm++) printer.print(kind, dossier);
        Instant begin = Instant.now();
        int count = 0;
        int bytes = 0;
        while (Duration.between(begin, Instant.now()).toSeconds() < seconds) {
            bytes = printer.print(kind, dossier).length;
            count++;
        }
        double wall = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "%s: %.0f documents/s on one thread, %d KB each%n", kind.word(), count / wall, bytes / 1024);
    }

    private static Dossier dossier(Instrument instrument, Inhoud inhoud) {
        Gemeente gemeente = new Gemeente("GM9999", "Voorbeeldstad", true, new Gemeente.Griffie("", "", ""), new Gemeente.Ris("geen", ""));
        EditionHeader header = new EditionHeader("meting", gemeente, instrument, instrument.word(), new Grondslag("Verordening", "artikel 2", ""),
                new Validity(LocalDate.of(2026, 1, 1), Optional.empty()), false);
        Entitlement everybody = new Entitlement(12, Entitlement.Status.INGEZETENE, "artikel 3");
        Window window = instrument == Instrument.BURGERAMENDEMENT ? new Window.BeforeVergadering(Term.days(3, "artikel 5")) : new Window.Lasting(Term.days(84, "artikel 5"));
        Regeling regeling = new Regeling(header, everybody, everybody, List.of(Stage.of(ALONE, window)), List.of(SignatureField.NAAM), List.of(),
                new Terms(Map.of(TermKind.TOETS, Term.days(10, "artikel 6")), Set.of()), Procedure.to("de voorzitter van de raad"));
        Verzoek verzoek = new Verzoek(new Kenmerk("2345678bcd"), header, new Indiener("meting", "Sanne de Vries", new EmailAddress("sanne@voorbeeld.example")), inhoud, NOW);
        Deadline closing = new Deadline(MEETING, "De vergadering is op 15 december 2026.");
        verzoek.publish(regeling, ALONE, closing, NOW);
        verzoek.file(new VerzoekNumber(instrument, "9999", 2026, 1), 0, regeling, NOW);
        return new Dossier(verzoek, regeling, new Support(0, verzoek.threshold(), Optional.of(NOW)), List.of());
    }
}
