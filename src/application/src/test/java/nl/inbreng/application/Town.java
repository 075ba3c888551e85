package nl.inbreng.application;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.TestDoors;
import nl.inbreng.application.ports.DocumentText;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Particular;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.application.ports.RuleText;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
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
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Rebase;

/** A gemeente with both instruments, its people, a clock that is set by hand, and all acts on doors in memory. */
final class Town implements Regelingen {

    private static final Pattern LINK = Pattern.compile("https://inbreng\\.example/bevestigen/(\\S+)");

    final Gemeente gemeente = Examples.gemeente();
    final SetClock clock = new SetClock(Examples.NOW);
    final TestDoors doors = new TestDoors(clock);
    final Installation installation = new Installation(URI.create("https://inbreng.example"), new byte[32], true);
    final EditionOf editions = new EditionOf(this, doors.keptRules(), clock);
    final Letters letters = new Letters(installation);
    final SignerLetters signerLetters = new SignerLetters(installation, editions, clock);
    final Pseudonyms pseudonyms = new Pseudonyms(installation);

    final Actor sanne = new Actor("sanne", "Sanne de Vries", "sanne@inwoners.example", Actor.Role.INWONER, "");
    final Actor bilal = new Actor("bilal", "Bilal Amrani", "bilal@inwoners.example", Actor.Role.INWONER, "");
    final Actor wim = new Actor("wim", "Wim Bakker", "wim@griffie.example", Actor.Role.GRIFFIER, gemeente.code());
    final Actor strangeGriffier = new Actor("ria", "Ria Vos", "ria@elders.example", Actor.Role.GRIFFIER, "GM9998");

    private List<Edition> newer = List.of();
    private final Map<String, Edition> said = new HashMap<>();
    private boolean withdrawn;
    private Kenmerk failing;
    private UnaryOperator<Regeling> rules = UnaryOperator.identity();

    /** Does an act in a transaction, as the container does. */
    <T> T act(Supplier<T> act) {
        return doors.transaction(act);
    }

    WriteVerzoek write() {
        return new WriteVerzoek(doors.verzoeken(), editions, clock);
    }

    PublishVerzoek publish() {
        return new PublishVerzoek(doors.verzoeken(), base(), revisions(), editions, new Closings(doors.agenda()), clock);
    }

    ReviseVerzoek revise() {
        return new ReviseVerzoek(doors.verzoeken(), doors.signatures(), doors.outbox(), editions, base(), revisions(), new RevisionLetters(installation), clock);
    }

    ReadDossier dossiers() {
        return new ReadDossier(doors.verzoeken(), doors.signatures(), doors.revisies(), editions);
    }

    ReadAmendementen amendementen() {
        return new ReadAmendementen(doors.agenda(), doors.verzoeken(), doors.stemming(), doors.herbases(), dossiers(), editions, besluiten());
    }

    OrderAmendementen order() {
        return new OrderAmendementen(amendementen(), doors.stemming(), clock);
    }

    FallAmendementen fall() {
        return new FallAmendementen(amendementen(), handle());
    }

    ConfirmRebase confirmRebase() {
        return new ConfirmRebase(doors.verzoeken(), doors.agenda(), doors.herbases(), doors.signatures(), doors.outbox(), editions, base(), rebasing(), revisions(), new RevisionLetters(installation), clock);
    }

    /** From now on this one cannot be laid over a newer version. */
    void failingOn(Kenmerk kenmerk) {
        failing = kenmerk;
    }

    RebaseDrager rebaseDrager() {
        return new RebaseDrager(doors.agenda(), rebasing());
    }

    ReadWholeDecision wholeDecision() {
        return new ReadWholeDecision(doors.agenda(), rebasing());
    }

    Rebasing rebasing() {
        return new Rebasing(doors.agenda(), doors.revisies(), base(), clock) {
            @Override Herbasis compare(Kenmerk verzoek, Amendement text, StoredVoorstel naar, Rebase.Versies versies) {
                if (verzoek.equals(failing)) throw new IllegalStateException("broken on purpose");
                return super.compare(verzoek, text, naar, versies);
            }
        };
    }

    /** What the page does after the griffie has confirmed a version. */
    void carryOver(long voorstel) {
        act(() -> {
            carrying().after(voorstel);
            return null;
        });
    }

    RebaseAmendementen carrying() {
        RebaseAmendement each = new RebaseAmendement(doors.verzoeken(), doors.agenda(), doors.herbases(), doors.signatures(), doors.outbox(), rebasing(), editions, new RebaseLetters(installation));
        return new RebaseAmendementen(doors.agenda(), doors.verzoeken(), each, clock);
    }

    ConfirmConsolidatie consolidate() {
        return new ConfirmConsolidatie(amendementen(), doors.stemming(), new ReadCorrection(doors.agenda(), doors.verzoeken(), amendementen()), clock);
    }

    ReadBesluit besluiten() {
        return new ReadBesluit(doors.agenda(), doors.stemming());
    }

    private CurrentBase base() {
        return new CurrentBase(doors.agenda(), doors.verzoeken(), besluiten());
    }

    private KeepRevision revisions() {
        return new KeepRevision(doors.revisies(), clock);
    }

    SignVerzoek sign() {
        return new SignVerzoek(doors.verzoeken(), doors.signatures(), doors.outbox(), editions, besluiten(), signerLetters, pseudonyms, clock);
    }

    ConfirmSignature confirm() {
        return new ConfirmSignature(doors.verzoeken(), doors.signatures(), besluiten(), pseudonyms, clock);
    }

    DateThreshold threshold() {
        return new DateThreshold(doors.verzoeken(), doors.signatures(), doors.outbox(), editions, besluiten(), letters, clock);
    }

    FileVerzoek file() {
        return new FileVerzoek(doors.verzoeken(), doors.signatures(), doors.outbox(), editions, letters, new DefinitiveLetters(installation), new RevisionLetters(installation), revisions(), base(), doors.herbases(), clock);
    }

    HandleVerzoek handle() {
        return new HandleVerzoek(doors.verzoeken(), doors.signatures(), doors.outbox(), editions, new StepLetters(installation, letters), revisions(), clock);
    }

    CloseWindows close() {
        return new CloseWindows(doors.verzoeken(), doors.signatures(), doors.outbox(), editions, new Closings(doors.agenda()), letters, clock);
    }

    RemindTerms remind() {
        return new RemindTerms(doors.verzoeken(), doors.signatures(), doors.outbox(), editions, besluiten(), new TermLetters(installation), clock);
    }

    ImportVoorstel imports(DocumentText texts) {
        return new ImportVoorstel(doors.agenda(), texts, doors.verzoeken(), doors.herbases(), besluiten(), clock);
    }

    /** A draft by Sanne. */
    Kenmerk draft(Inhoud inhoud) {
        Kenmerk kenmerk = Examples.kenmerk();
        act(() -> write().start(sanne, kenmerk, Examples.regeling(gemeente, Examples.instrument(inhoud)), inhoud));
        return kenmerk;
    }

    /** A burgeragendering by Sanne, open for support since now. */
    Kenmerk open() {
        Kenmerk kenmerk = draft(Examples.agendering());
        act(() -> publish().publish(sanne, kenmerk));
        return kenmerk;
    }

    /** Another one, under rules that count the filer too. @param needed people, with the filer */
    Kenmerk openWhereTheFilerCounts(int needed) {
        rules = r -> new Regeling(r.header(), r.filer(), r.supporter(), List.of(Stage.of(new Threshold(needed, true, "artikel 4"), r.window())), r.fields(),
                r.exclusions(), r.terms(), r.procedure());
        return open();
    }

    /** A burgeragendering by Sanne, open under rules with terms for the advice of the college and the decision of the raad. */
    Kenmerk openWithTermsOfTheRaad() {
        rules = r -> {
            Map<TermKind, Term> terms = new EnumMap<>(r.terms().terms());
            terms.put(TermKind.PREADVIES, Term.days(42, "artikel 7"));
            terms.put(TermKind.BESLUIT, Term.days(84, "artikel 7"));
            return new Regeling(r.header(), r.filer(), r.supporter(), r.stages(), r.fields(), r.exclusions(), new Terms(terms, Set.of()), r.procedure());
        };
        return open();
    }

    /** Another one, under rules that give a place by rank every three weeks, and keep a subject out for a year. */
    Kenmerk openByRank() {
        Ranking ranking = new Ranking(new Term(3, TermUnit.WEKEN, false, "artikel 4"), LocalDate.of(2026, 1, 13), "artikel 4");
        EarlierDecision aYear = new EarlierDecision(Optional.of(new Term(12, TermUnit.MAANDEN, false, "artikel 7")), "nieuwe argumenten", "artikel 7");
        rules = r -> r.header().instrument() != Instrument.BURGERAGENDERING ? r : new Regeling(r.header(), r.filer(), r.supporter(),
                List.of(new Stage("", List.of(new Tier(Scale.STAD, new Need.Ranked(ranking), "artikel 4")), false, r.window(), Optional.empty())), r.fields(), r.exclusions(), r.terms(),
                new Procedure("de raad", Optional.empty(), Optional.of(Orgaan.AGENDACOMMISSIE), Optional.empty(), List.of(), Optional.empty(), Optional.of(aYear)));
        return open();
    }

    /** A referendumverzoek by Sanne, open for its first round under rules with two. */
    Kenmerk openReferendum() {
        rules = r -> r.header().instrument() == Instrument.REFERENDUMVERZOEK ? Examples.referendum(gemeente) : r;
        Kenmerk kenmerk = Examples.kenmerk();
        act(() -> write().start(sanne, kenmerk, Examples.referendum(gemeente), Examples.referendumvraag()));
        act(() -> publish().publish(sanne, kenmerk));
        return kenmerk;
    }

    /** Lets so many people sign and confirm. */
    void support(Kenmerk kenmerk, int people) {
        for (int i = 0; i < people; i++) {
            Signer signer = Examples.signer(i);
            act(() -> sign().sign(kenmerk, signer, Fingerprint.signed(verzoek(kenmerk))));
            String token = lastToken();
            act(() -> confirm().confirm(token));
        }
    }

    /** What the clock does for every open verzoek. */
    void closeWindows() {
        doors.verzoeken().openForSupport().forEach(kenmerk -> doors.transaction(() -> close().look(kenmerk)));
    }

    /** The same for every verzoek that runs. */
    void remindAll() {
        doors.verzoeken().running().forEach(kenmerk -> doors.transaction(() -> remind().look(kenmerk)));
    }

    Verzoek verzoek(Kenmerk kenmerk) {
        return doors.verzoeken().find(kenmerk).orElseThrow();
    }

    int confirmed(Kenmerk kenmerk) {
        return doors.signatures().confirmed(verzoek(kenmerk));
    }

    Optional<Instant> thresholdMet(Kenmerk kenmerk) {
        return doors.signatures().thresholdMet(verzoek(kenmerk));
    }

    /** Letters whose key begins with this word, oldest first. */
    List<Letter> letters(String about) {
        return doors.letters().stream().filter(letter -> letter.key().startsWith(about + "|")).toList();
    }

    /** The tokens in the links that were mailed, oldest first. */
    List<String> tokens() {
        return letters("bevestig").stream().map(letter -> LINK.matcher(letter.body())).filter(Matcher::find).map(link -> link.group(1)).toList();
    }

    String lastToken() {
        return tokens().get(tokens().size() - 1);
    }

    static Signer bilal(String email) {
        return new Signer(new EmailAddress(email), Map.of(SignatureField.NAAM, "Bilal Amrani"), false);
    }

    void wait(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    @Override public List<Gemeente> gemeenten() {
        return List.of(gemeente);
    }

    /** From this day on newer rules hold beside the old ones, which have no end. */
    void newRulesFrom(LocalDate day) {
        newer = Stream.of(Instrument.values()).map(instrument -> Examples.regeling(gemeente, instrument)).map(r -> from(r, day)).toList();
    }

    private static Edition from(Regeling r, LocalDate day) {
        EditionHeader old = r.header();
        EditionHeader header = new EditionHeader(old.id().replace("2026-01-01", day.toString()), old.gemeente(), old.instrument(), old.naam(), old.grondslag(),
                new Validity(day, Optional.empty()), old.experiment());
        return new Regeling(header, r.filer(), r.supporter(), r.stages(), r.fields(), r.exclusions(), r.terms(), r.procedure());
    }

    @Override public List<Edition> editions(String code) {
        Stream<Edition> first = Stream.of(Instrument.values()).map(instrument -> rules.apply(Examples.regeling(gemeente, instrument)));
        return Stream.concat(withdrawn ? Stream.empty() : first, newer.stream()).toList();
    }

    /** The beheerder changes the file of the rules. @param needed people, without the filer */
    void rulesAsk(int needed) {
        rules = r -> new Regeling(r.header(), r.filer(), r.supporter(), List.of(Stage.of(new Threshold(needed, false, "artikel 4"), r.window())), r.fields(),
                r.exclusions(), r.terms(), r.procedure());
    }

    /** The beheerder takes the file of the rules away. */
    void withdrawRules() {
        withdrawn = true;
    }

    /** What a record says of itself stands for the text of its file. */
    @Override public List<Particular> particulars(String id) {
        return List.of();
    }

    @Override public Optional<RuleText> text(String id) {
        return edition(id).map(edition -> {
            RuleText text = new RuleText(id, gemeente.code(), edition.toString());
            said.put(text.edition(), edition);
            return text;
        });
    }

    @Override public Edition read(String fingerprint, Supplier<RuleText> kept) {
        return said.get(kept.get().edition());
    }

    @Override public Set<String> replaced() {
        return Set.of();
    }

    @Override public Optional<Edition> edition(String id) {
        return editions(gemeente.code()).stream().filter(edition -> edition.header().id().equals(id)).findFirst();
    }
}
