package nl.inbreng.application.contract;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Referendumvraag;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Grondslag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.LocalFacts;
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
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** Made-up people, gemeenten and verzoeken. Each gemeente and kenmerk is fresh, so tests do not see each other in a shared database. */
public final class Examples {

    /** A Monday morning in Voorbeeldstad. */
    public static final Instant NOW = Instant.parse("2026-11-02T08:30:00.123456Z");

    /** The last day on which the example regeling is in force. */
    public static final Instant LAST_DAY = Instant.parse("2027-12-31T12:00:00Z");

    /** Confirmed signatures that the example regeling asks. */
    public static final int NEEDED = 3;

    /** Confirmed signatures that its second round asks of a referendumverzoek. */
    public static final int NEEDED_AGAIN = 5;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicInteger GEMEENTEN = new AtomicInteger();

    private Examples() {}

    /** A gemeente that no other test has. */
    public static Gemeente gemeente() {
        return gemeente("GM%04d".formatted(GEMEENTEN.incrementAndGet()));
    }

    public static Gemeente gemeente(String code) {
        return new Gemeente(code, "Voorbeeldstad", true, new Gemeente.Griffie("griffie@voorbeeldstad.example", "14 000", "Plein 1"),
                new Gemeente.Ris("notubiz", "1"));
    }

    public static Kenmerk kenmerk() {
        return new Kenmerk(RANDOM.ints(10, 0, Kenmerk.ALPHABET.length())
                .mapToObj(i -> String.valueOf(Kenmerk.ALPHABET.charAt(i))).collect(Collectors.joining()));
    }

    /** Sixty-four hexadecimal characters. */
    public static String hex() {
        return RANDOM.ints(64, 0, 16).mapToObj(Integer::toHexString).collect(Collectors.joining());
    }

    /** Asks {@link #NEEDED} signatures without the filer; an agendering is open for 60 days, an amendement until 3 days before. */
    public static Regeling regeling(Gemeente gemeente, Instrument instrument) {
        EditionHeader header = new EditionHeader(gemeente.code() + "/" + instrument.word() + "-2026-01-01", gemeente, instrument, instrument.heading(),
                new Grondslag("Verordening burgerinbreng Voorbeeldstad 2026", "artikel 2", "https://voorbeeldstad.example/verordening"),
                new Validity(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2028, 1, 1))), false);
        Entitlement anybodyOfTwelve = new Entitlement(12, Entitlement.Status.INGEZETENE, "artikel 3");
        Window window = instrument == Instrument.BURGERAMENDEMENT ? new Window.BeforeVergadering(Term.days(3, "artikel 5")) : new Window.Lasting(Term.days(60, "artikel 5"));
        return new Regeling(header, anybodyOfTwelve, anybodyOfTwelve, List.of(Stage.of(new Threshold(NEEDED, false, "artikel 4"), window)), List.of(SignatureField.NAAM),
                List.of(), new Terms(Map.of(TermKind.TOETS, Term.days(14, "artikel 6"), TermKind.HERSTEL, Term.days(14, "artikel 6")), Set.of()), Procedure.to("de voorzitter van de raad"));
    }

    /** What these rules ask for the whole gemeente. */
    public static Threshold threshold(Regeling regeling) {
        return ((Stage.Asked.Known) regeling.first().asked(Optional.empty(), regeling.facts(), LocalDate.of(2026, 11, 24))).threshold();
    }

    /** An instrument with texts of this shape. */
    public static Instrument instrument(Inhoud inhoud) {
        return Arrays.stream(Instrument.values()).filter(instrument -> instrument.shape() == inhoud.shape()).findFirst().orElseThrow();
    }

    public static Agendering agendering() {
        return new Agendering("Een zebrapad bij de Élisabethschool", "Bespreek een zebrapad, ook ’s avonds verlicht.", "De school gaat open.", "");
    }

    public static Amendement amendement(StoredVoorstel voorstel) {
        return new Amendement("Meer bomen", voorstel.ref(), List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Twintig bomen.")),
                "Bomen geven schaduw.");
    }

    public static Indiener sanne() {
        return new Indiener("sanne-" + RANDOM.nextLong(), "Sanne de Vries", new EmailAddress("sanne@inwoners.example"));
    }

    /** A draft of yesterday by somebody new. */
    public static Verzoek draft(Gemeente gemeente) {
        return draft(gemeente, sanne(), agendering());
    }

    public static Verzoek draft(Gemeente gemeente, Indiener indiener, Inhoud inhoud) {
        return new Verzoek(kenmerk(), regeling(gemeente, instrument(inhoud)).header(), indiener, inhoud, NOW.minus(Duration.ofDays(1)));
    }

    /** Open for support since now, for 60 days. */
    public static Verzoek open(Gemeente gemeente) {
        return opened(draft(gemeente));
    }

    /** The draft, opened now. */
    public static Verzoek opened(Verzoek draft) {
        Regeling regeling = regeling(gemeente(draft.gemeente()), draft.instrument());
        draft.publish(regeling, threshold(regeling), new Window.Lasting(Term.days(60, "artikel 5")).closing(NOW, LocalFacts.NONE), NOW);
        return draft;
    }

    /** The rules of a referendumverzoek: those of {@link #regeling}, and a second round of five supporters in 42 days. */
    public static Regeling referendum(Gemeente gemeente) {
        Regeling r = regeling(gemeente, Instrument.REFERENDUMVERZOEK);
        Stage second = Stage.of(new Threshold(NEEDED_AGAIN, false, "artikel 20"), new Window.Lasting(Term.days(42, "artikel 21")));
        return new Regeling(r.header(), r.filer(), r.supporter(), List.of(r.first(), second), r.fields(), r.exclusions(), r.terms(), r.procedure());
    }

    public static Referendumvraag referendumvraag() {
        return new Referendumvraag("Het zwembad", "Het besluit van 3 februari om het zwembad te sluiten.", "Moet het zwembad open blijven?", "Iedereen zwemt.");
    }

    /** A referendumverzoek that is filed and on the agenda of the raad, with number 1 of this year. */
    public static Verzoek planned(Gemeente gemeente) {
        Regeling regeling = referendum(gemeente);
        Verzoek verzoek = new Verzoek(kenmerk(), regeling.header(), sanne(), referendumvraag(), NOW.minus(Duration.ofDays(1)));
        verzoek.publish(regeling, threshold(regeling), ((Window.Lasting) regeling.window()).closing(NOW, LocalFacts.NONE), NOW);
        verzoek.file(new VerzoekNumber(Instrument.REFERENDUMVERZOEK, gemeente.digits(), 2026, 1), NEEDED, regeling, NOW);
        Obstacles.Facts facts = new Obstacles.Facts(regeling, NEEDED, NOW);
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())), facts);
        verzoek.take(new Stap.Plan(new Planning("Raad", NOW, "4 Zwembad"), new Basis(Orgaan.GRIFFIER, "")), facts);
        return verzoek;
    }

    /** Opens its second round now. */
    public static void openSecondRound(Verzoek verzoek) {
        verzoek.take(new Stap.Advance(ReferendumStand.DEFINITIEF_OPEN, "Het mag.", new Basis(Orgaan.RAAD, "")), new Obstacles.Facts(referendum(gemeente(verzoek.gemeente())), NEEDED, NOW));
    }

    public static Signer signer(int number) {
        return new Signer(new EmailAddress("inwoner" + number + "@inwoners.example"), Map.of(SignatureField.NAAM, "Inwoner " + number), false);
    }

    /** A meeting with one item. @param documents ids of the raadsvoorstellen at it */
    public static Vergadering vergadering(String bronId, Instant begins, String... documents) {
        List<RaadsDocument> voorstellen = Stream.of(documents)
                .map(id -> new RaadsDocument(id, "Raadsvoorstel bomen", "Raadsvoorstel", 1, "bomen.pdf", "application/pdf")).toList();
        return new Vergadering(bronId, "Raadsvergadering", begins, Optional.of(begins.plus(Duration.ofHours(3))), Vergadering.Status.GEPLAND, "",
                Optional.empty(), List.of(new Agendapunt("punt-" + bronId, "3.1", 0, "Bomenplan", "", voorstellen)));
    }

    /** What was read since a month ago: these meetings and nothing skipped. */
    public static Agenda.Copy copy(Vergadering... meetings) {
        return new Agenda.Copy("notubiz", NOW.minus(Duration.ofDays(30)), new Raadsinformatie.Found(List.of(meetings), List.of()));
    }
}
