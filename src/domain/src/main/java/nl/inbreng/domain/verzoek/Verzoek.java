package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Area;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;

/**
 * A request by residents to the raad (verzoek), from first draft to outcome.
 * It keeps the id of the edition under which it was made: later rules never change a running verzoek. Support is handed in as a fact.
 */
public class Verzoek {

    private long id;
    private long version;
    private Kenmerk kenmerk;
    private String edition;
    private String gemeente;
    private Instrument instrument;
    private Area area;
    private String indienerId;
    private String indienerNaam;
    private EmailAddress indienerEmail;
    private TextVersions texts;
    private Stand stand;
    private Instant created;
    private Instant opened;
    private Threshold threshold;
    private Instant closes;
    private String closingReason;
    private VerzoekNumber number;
    private Instant filed;
    private int supportAtFiling;
    private Instant decideBefore;
    private String termReason;
    private Oordeel oordeel;
    private Planning planning;
    private String drager;
    private Uitkomst uitkomst;
    private String uitkomstToelichting;
    private LocalDate eerderBesluit;

    /** For the persistence provider. */
    protected Verzoek() {}

    /** A new draft under an edition that is complete. */
    public Verzoek(Kenmerk kenmerk, EditionHeader edition, Indiener indiener, Inhoud inhoud, Instant now) {
        this.kenmerk = kenmerk;
        this.edition = edition.id();
        this.gemeente = edition.gemeente().code();
        this.instrument = edition.instrument();
        if (inhoud.shape() != instrument.shape()) throw new IllegalArgumentException("deze tekst past niet bij een " + instrument.word());
        this.indienerId = indiener.id();
        this.indienerNaam = indiener.naam();
        this.indienerEmail = indiener.email();
        this.texts = new TextVersions(inhoud);
        this.stand = Stand.CONCEPT;
        this.created = now;
    }

    /** Replaces the text of a draft. What was published is never rewritten: during herstel a draft lies beside it until it is handed in. */
    public Moving rewrite(Inhoud text) {
        if (stand != Stand.CONCEPT && stand != Stand.HERSTEL) return new Moving.NotFrom(stand);
        texts = stand == Stand.CONCEPT ? texts.written(text) : texts.prepared(text);
        return new Moving.Moved(stand);
    }

    /** Says about which part of the gemeente a draft is; null for the whole. */
    public Moving about(Area part) {
        if (stand != Stand.CONCEPT) return new Moving.NotFrom(stand);
        area = part;
        return new Moving.Moved(stand);
    }

    /** Opens the draft for support. The closing comes from the window of the regeling. */
    public Publishing publish(Regeling regeling, Threshold asked, Deadline closing, Instant now) {
        if (stand == Stand.OPEN_VOOR_STEUN) return new Publishing.AlreadyPublished();
        if (stand != Stand.CONCEPT) return new Publishing.NotADraft(stand);
        if (!inhoud().shortcomings().isEmpty()) return new Publishing.Incomplete(inhoud().shortcomings());
        if (!now.isBefore(closing.at())) return new Publishing.Refused(regeling.tooLate("De tijd om steun te verzamelen is voorbij. " + closing.reason()));
        stand = Stand.OPEN_VOOR_STEUN;
        opened = now;
        threshold = asked;
        closesAt(closing);
        return new Publishing.Published(closing);
    }

    /** Whether a confirmation still counts at this moment. */
    public boolean collectsSupport(Instant now) {
        return stand == Stand.OPEN_VOOR_STEUN && now.isBefore(closes);
    }

    /** Files with the griffie under a fresh number, once {@link Obstacles#canBeFiled} allows it. */
    public Filing.Filed file(VerzoekNumber fresh, int confirmed, Regeling regeling, Instant now) {
        if (!Obstacles.canBeFiled(this, new Obstacles.Facts(regeling, threshold, confirmed, now))) throw new IllegalStateException("indienen kan nu niet");
        stand = Stand.INGEDIEND;
        number = fresh;
        filed = now;
        supportAtFiling = confirmed;
        termEnds(regeling.terms().reviewEnds(now, regeling.facts()));
        return new Filing.Filed(fresh, now);
    }

    /** The filer hands in the repaired text. The term for the griffie starts again. */
    public Moving repaired(Regeling regeling, Instant now) {
        if (stand != Stand.HERSTEL) return new Moving.NotFrom(stand);
        if (!draft().shortcomings().isEmpty()) return new Moving.Incomplete(draft().shortcomings().get(0));
        return move(Stand.INGEDIEND, () -> {
            texts = texts.handedIn();
            termEnds(regeling.terms().reviewEnds(now, regeling.facts()));
        });
    }

    /** The filer withdraws, which is possible until the raad has dealt with it. */
    public Moving withdraw() {
        return move(Stand.INGETROKKEN, () -> termEnds(null));
    }

    /** Sets when support closes, again when the vergadering was moved. */
    public Moving closesAt(Deadline closing) {
        if (stand != Stand.OPEN_VOOR_STEUN) return new Moving.NotFrom(stand);
        closes = closing.at();
        closingReason = closing.reason();
        return new Moving.Moved(stand);
    }

    /** The window has passed. The verzoek ends here without enough support, or without a place by rank. */
    public Moving windowPassed(Regeling regeling, int confirmed, Instant now) {
        if (stand != Stand.OPEN_VOOR_STEUN || now.isBefore(closes)) return new Moving.NotFrom(stand);
        if (threshold.isMetBy(confirmed) && !regeling.window().closesFiling() && regeling.first().ranking().isEmpty()) return new Moving.NotFrom(stand);
        return move(Stand.VENSTER_VERLOPEN, () -> {});
    }

    /** The griffier decides on admissibility; during a hersteltermijn not before it has passed (Awb art. 4:5). */
    public Moving decide(Oordeel decision, Regeling regeling, Instant now) {
        Optional<Moving> obstacle = Obstacles.toDeciding(this, decision, now).or(() -> Obstacles.tooSoon(this, decision, regeling));
        if (obstacle.isPresent()) return obstacle.get();
        Deadline term = decision.soort() == Oordeel.Soort.HERSTEL ? regeling.terms().repairEnds(now, regeling.facts()) : null;
        return move(decision.soort().leadsTo(), () -> {
            oordeel = decision;
            termEnds(term);
        });
    }

    /** Keeps the day on which the raad decided on the subject before; possible until the griffie has decided. */
    public Moving decidedEarlier(LocalDate day) {
        if (stand != Stand.OPEN_VOOR_STEUN && stand != Stand.INGEDIEND && stand != Stand.HERSTEL) return new Moving.NotFrom(stand);
        eerderBesluit = day;
        return new Moving.Moved(stand);
    }

    /** Puts it on the agenda of a vergadering. */
    public Moving plan(Planning where) {
        if (stand != Stand.INGEPLAND) return move(Stand.INGEPLAND, () -> planning = where);
        planning = where;
        return new Moving.Moved(stand);
    }

    /** Names who carries the amendement into the raad (Gemeentewet art. 147b). */
    public Moving carriedBy(String name) {
        if (stand != Stand.ONTVANKELIJK && stand != Stand.INGEPLAND) return new Moving.NotFrom(stand);
        drager = name;
        return new Moving.Moved(stand);
    }

    /** Records what the raad did. What the raad puts off (aangehouden) waits for another vergadering. */
    public Moving conclude(Uitkomst outcome, String toelichting) {
        return move(outcome == Uitkomst.AANGEHOUDEN ? Stand.ONTVANKELIJK : Stand.AFGEROND, () -> {
            uitkomst = outcome;
            uitkomstToelichting = toelichting;
        });
    }

    private void termEnds(Deadline term) {
        decideBefore = term == null ? null : term.at();
        termReason = term == null ? null : term.reason();
    }

    private Moving move(Stand to, Runnable effect) {
        if (!stand.next().contains(to)) return new Moving.NotFrom(stand);
        stand = to;
        effect.run();
        return new Moving.Moved(to);
    }

    /** Database id; 0 until stored. */
    public long id() { return id; }
    /** Optimistic lock: changes with every stored change. */
    public long version() { return version; }
    public Kenmerk kenmerk() { return kenmerk; }
    /** Id of the frozen edition. */
    public String edition() { return edition; }
    /** CBS code of the gemeente. */
    public String gemeente() { return gemeente; }
    public Instrument instrument() { return instrument; }
    /** The part of the gemeente it is about; empty for the whole. */
    public Optional<Area> area() { return Optional.ofNullable(area); }
    public Indiener indiener() { return new Indiener(indienerId, indienerNaam, indienerEmail); }
    /** The text as everybody sees it. */
    public Inhoud inhoud() { return texts.current(); }
    /** The text as the filer works on it: during herstel a draft, otherwise the same. */
    public Inhoud draft() { return texts.draft(); }
    /** The text as it was filed first; a repair does not change what was received then. */
    public Inhoud filedInhoud() { return texts.first(); }
    public Stand stand() { return stand; }
    public Instant created() { return created; }
    public Optional<Instant> opened() { return Optional.ofNullable(opened); }
    /** How many supporters are asked, as it was on the day of opening. */
    public Optional<Threshold> threshold() { return Optional.ofNullable(threshold); }
    /** First moment at which support is too late. */
    public Optional<Instant> closes() { return Optional.ofNullable(closes); }
    /** Why it closes then, in one Dutch sentence. */
    public Optional<String> closingReason() { return Optional.ofNullable(closingReason); }
    public Optional<VerzoekNumber> number() { return Optional.ofNullable(number); }
    public Optional<Instant> filed() { return Optional.ofNullable(filed); }
    /** Confirmed signatures at the moment of filing. */
    public int supportAtFiling() { return supportAtFiling; }
    /** First moment after the running term of the griffie, or of the filer during repair. */
    public Optional<Instant> decideBefore() { return Optional.ofNullable(decideBefore); }
    /** Why that term ends then, in one Dutch sentence. */
    public Optional<String> termReason() { return Optional.ofNullable(termReason); }
    public Optional<Oordeel> oordeel() { return Optional.ofNullable(oordeel); }
    /** Its place on the agenda, or where the raad dealt with it; empty while it waits for another vergadering. */
    public Optional<Planning> planning() { return Optional.ofNullable(planning).filter(p -> stand == Stand.INGEPLAND || stand == Stand.AFGEROND); }
    /** When the raad decided on the subject before, as the griffie told; empty as long as it did not. */
    public Optional<LocalDate> eerderBesluit() { return Optional.ofNullable(eerderBesluit); }
    public Optional<String> drager() { return Optional.ofNullable(drager); }
    public Optional<Uitkomst> uitkomst() { return Optional.ofNullable(uitkomst); }
    /** What the griffier told about the outcome; empty string when nothing. */
    public String uitkomstToelichting() { return uitkomstToelichting == null ? "" : uitkomstToelichting; }
}
