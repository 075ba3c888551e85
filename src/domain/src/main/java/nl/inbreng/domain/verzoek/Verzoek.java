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
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.termijn.Deadline;

/**
 * A request by residents to the raad (verzoek), from first draft to outcome.
 * It keeps its edition and, from its opening on, the very text of those rules: later rules never change it. Support is handed in as a fact.
 */
public class Verzoek extends Progress {

    private long id;
    private long version;
    private Kenmerk kenmerk;
    private String edition;
    private String rules;
    private String gemeente;
    private Instrument instrument;
    private Area area;
    private String indienerId;
    private String indienerNaam;
    private EmailAddress indienerEmail;
    private TextVersions texts;
    private Stand stand;
    private Instant created;
    private Rounds rounds;
    private VerzoekNumber number;
    private Instant filed;
    private int supportAtFiling;
    private Review review;
    private Treatment treatment;
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
        this.rounds = new Rounds();
        this.stand = SharedStand.CONCEPT;
        this.created = now;
    }

    /** Replaces the text of a draft. What was published is never rewritten: a draft lies beside it until it is handed in. */
    public Moving rewrite(Inhoud text) {
        if (!isWritable() && !isRevisable()) return new Moving.NotFrom(stand);
        texts = stand == SharedStand.CONCEPT ? texts.written(text) : texts.prepared(text);
        return new Moving.Moved(stand);
    }

    /** Says about which part of the gemeente a draft is; null for the whole. */
    public Moving about(Area part) {
        if (stand != SharedStand.CONCEPT) return new Moving.NotFrom(stand);
        area = part;
        return new Moving.Moved(stand);
    }

    /** Says on which text of the rules a draft rests; from its opening on that never changes. @param fingerprint of the text */
    public Moving restsOn(String fingerprint) {
        if (stand != SharedStand.CONCEPT) return new Moving.NotFrom(stand);
        rules = fingerprint;
        return new Moving.Moved(stand);
    }

    /** Opens the draft for support. The closing comes from the window of the regeling. */
    public Publishing publish(Regeling regeling, Threshold asked, Deadline closing, Instant now) {
        if (stand == SharedStand.OPEN_VOOR_STEUN) return new Publishing.AlreadyPublished();
        if (stand != SharedStand.CONCEPT) return new Publishing.NotADraft(stand);
        if (!inhoud().shortcomings().isEmpty()) return new Publishing.Incomplete(inhoud().shortcomings());
        if (!now.isBefore(closing.at())) return new Publishing.Refused(regeling.tooLate("De tijd om steun te verzamelen is voorbij. " + closing.reason()));
        stand = SharedStand.OPEN_VOOR_STEUN;
        rounds = rounds.opened(asked, closing, now);
        texts = texts.published();
        return new Publishing.Published(closing);
    }

    /** Files with the griffie under a fresh number, once {@link Obstacles#canBeFiled} allows it. */
    public Filing.Filed file(VerzoekNumber fresh, int confirmed, Regeling regeling, Instant now) {
        if (!Obstacles.canBeFiled(this, new Obstacles.Facts(regeling, confirmed, now))) throw new IllegalStateException("indienen kan nu niet");
        stand = SharedStand.INGEDIEND;
        number = fresh;
        filed = now;
        supportAtFiling = confirmed;
        review = review().until(regeling.terms().reviewEnds(now, regeling.facts()));
        return new Filing.Filed(fresh, now);
    }

    /** Puts a later revision of an amendement in the place of the text that everybody sees. The text of the drager stands beside it and never gets there. */
    public Moving revise(AmendementRevisie later) {
        if (later.door() == AmendementRevisie.Door.DRAGER) throw new IllegalArgumentException("de tekst van de drager staat ernaast");
        if (!stand.isPublic() || !stand.isRunning()) return new Moving.NotFrom(stand);
        texts = texts.revised(later, filed != null, asksAnew(later.op()));
        return new Moving.Moved(stand);
    }

    /** Sets when support closes, again when the vergadering was moved. */
    public Moving closesAt(Deadline closing) {
        if (stand != SharedStand.OPEN_VOOR_STEUN) return new Moving.NotFrom(stand);
        rounds = rounds.until(closing);
        return new Moving.Moved(stand);
    }

    /** The window has passed. The verzoek ends here without enough support, or without a place by rank. */
    public Moving windowPassed(Regeling regeling, int confirmed, Instant now) {
        if (stand != SharedStand.OPEN_VOOR_STEUN || now.isBefore(closes().orElseThrow())) return new Moving.NotFrom(stand);
        if (!hasTooFew(confirmed) && !regeling.window().closesFiling() && regeling.first().ranking().isEmpty()) return new Moving.NotFrom(stand);
        stand = SharedStand.VENSTER_VERLOPEN;
        return new Moving.Moved(stand);
    }

    /** Keeps the day on which the raad decided on the subject before; possible until the griffie has decided. */
    public Moving decidedEarlier(LocalDate day) {
        if (stand != SharedStand.OPEN_VOOR_STEUN && stand != SharedStand.INGEDIEND && stand != SharedStand.HERSTEL) return new Moving.NotFrom(stand);
        eerderBesluit = day;
        return new Moving.Moved(stand);
    }

    /** Takes a step in the process, or says why it cannot be taken; then nothing has changed. */
    public Moving take(Stap stap, Obstacles.Facts facts) {
        Optional<Moving> obstacle = new Course(this, facts).obstacle(stap);
        if (obstacle.isPresent()) return obstacle.get();
        stand = Course.after(stap, this, facts);
        switch (stap) {
            case Stap.Withdraw withdraw -> review = review().until(null);
            case Stap.HandIn in -> handIn(facts);
            case Stap.Decide decide -> review = review().decided(decide.oordeel(), facts);
            case Stap.Verify verify -> review = review().verified(new Verificatie(geteld(), verify.geldig(), verify.reden(), facts.now(), hasTooFew(verify.geldig())), facts);
            case Stap.Plan plan -> treatment = treatment().planned(plan.planning());
            case Stap.NameDrager name -> treatment = treatment().carriedBy(name.drager());
            case Stap.Conclude conclude -> treatment = treatment().concluded(conclude.uitkomst(), conclude.toelichting());
            case Stap.Correct correct -> treatment = treatment().concluded(correct.uitkomst(), correct.toelichting());
            case Stap.Advance advance -> {
                if (stand == ReferendumStand.DEFINITIEF_OPEN) rounds = new SecondRound(this, facts).open(rounds);
            }
        }
        return new Moving.Moved(stand);
    }

    /** Only after a repair does a term run again; a text that the commissie treats is replaced and no more. */
    private void handIn(Obstacles.Facts facts) {
        texts = texts.handedIn();
        if (stand == SharedStand.INGEDIEND) review = review().handedIn(filed, facts);
    }

    /** Nothing was stored of a verzoek that nobody checked or dealt with. */
    @Override Review review() {
        return review == null ? new Review() : review;
    }

    @Override Treatment treatment() {
        return treatment == null ? new Treatment() : treatment;
    }

    /** Database id; 0 until stored. */
    public long id() { return id; }
    /** Optimistic lock: changes with every stored change. */
    public long version() { return version; }
    public Kenmerk kenmerk() { return kenmerk; }
    /** Id of its edition. */
    public String edition() { return edition; }
    /** Fingerprint of the text of its rules; empty for a verzoek from before these were kept. */
    public Optional<String> rules() { return Optional.ofNullable(rules); }
    /** CBS code of the gemeente. */
    public String gemeente() { return gemeente; }
    public Instrument instrument() { return instrument; }
    /** The part of the gemeente it is about; empty for the whole. */
    public Optional<Area> area() { return Optional.ofNullable(area); }
    public Indiener indiener() { return new Indiener(indienerId, indienerNaam, indienerEmail); }
    @Override TextVersions texts() { return texts; }
    @Override public Stand stand() { return stand; }
    public Instant created() { return created; }
    @Override Rounds rounds() { return rounds; }
    public Optional<VerzoekNumber> number() { return Optional.ofNullable(number); }
    @Override public Optional<Instant> filed() { return Optional.ofNullable(filed); }
    @Override public int supportAtFiling() { return supportAtFiling; }
    /** When the raad decided on the subject before, as the griffie told; empty as long as it did not. */
    public Optional<LocalDate> eerderBesluit() { return Optional.ofNullable(eerderBesluit); }
}
