package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.regeling.Threshold;

/** How far a verzoek is: what follows from its stand, from its check and from its treatment. It keeps nothing itself. */
abstract class Progress {

    /** Where it stands. */
    abstract Stand stand();

    /** Confirmed signatures of the first round at the moment of filing. */
    abstract int supportAtFiling();

    /** When it was filed; empty until then. */
    abstract Optional<Instant> filed();

    /** Its texts. */
    abstract TextVersions texts();

    /** The rounds of gathering support; none for a draft. */
    abstract Rounds rounds();

    /** What the griffie checked and decided; empty values until then. */
    abstract Review review();

    /** What became of it on the agenda; empty values until then. */
    abstract Treatment treatment();

    /** Whether the filer can work on the text: on a draft, during herstel, and while the commissie treats it. */
    public boolean isWritable() {
        return stand() == SharedStand.CONCEPT || stand() == SharedStand.HERSTEL || stand() == InitiatiefStand.IN_COMMISSIE;
    }

    /** Whether the filer can prepare another text beside the published one: of an amendement, while support is gathered. */
    public boolean isRevisable() {
        return stand() == SharedStand.OPEN_VOOR_STEUN && inhoud() instanceof Amendement;
    }

    /** Whether a confirmation still counts at this moment. */
    public boolean collectsSupport(Instant now) {
        return supportEnds().filter(now::isBefore).isPresent();
    }

    /** Whether a text that asks something else is put to the supporters anew: while support is gathered before filing. Otherwise support stays with the text that was signed. */
    public boolean asksAnew(Instant now) {
        return filed().isEmpty() && collectsSupport(now);
    }

    /** Whether the filer can go on with the text in the editor at this moment. */
    public boolean isEditable(Instant now) {
        return isWritable() || isRevisable() && collectsSupport(now);
    }

    /** First moment at which support is too late; empty when none is gathered. It is gathered again during a hersteltermijn for too little valid support. */
    public Optional<Instant> supportEnds() {
        if (stand().isGathering()) return closes();
        return stand() == SharedStand.HERSTEL && verificatie().filter(Verificatie::tekort).isPresent() ? decideBefore() : Optional.empty();
    }

    /** Whether so many valid signatures are too few. */
    boolean hasTooFew(int valid) {
        return !threshold().orElseThrow().isMetBy(valid);
    }

    /** The text as everybody sees it. */
    public Inhoud inhoud() { return texts().current(); }

    /** The text as the filer works on it: a draft during herstel or beside a published amendement, otherwise the same. */
    public Inhoud draft() { return texts().draft(); }

    /** The text as it was filed first; a repair does not change what was received then. */
    public Inhoud filedInhoud() { return texts().first(); }

    /** Number of the revision that everybody sees; 0 for a draft, and for what is no amendement. */
    public int revisie() { return texts().revisie(); }

    /** Number of the revision with which the text began that supporters sign now: support for an earlier one is no support for this text. 0 where there are no revisions. */
    public int steunVanaf() { return texts().steunVanaf(); }

    /** When the round of support opened that runs or ran last. */
    public Optional<Instant> opened() { return rounds().current().map(SupportRound::opened); }

    /** Which round of gathering support runs or ran last; 1 until a second one opens. */
    public int fase() { return rounds().fase(); }

    /** The round before filing; empty for a draft. */
    public Optional<SupportRound> firstRound() { return rounds().first(); }

    /** How many supporters are asked in this round, as it was on the day of its opening. */
    public Optional<Threshold> threshold() { return rounds().current().map(SupportRound::threshold); }

    /** First moment at which support is too late. */
    public Optional<Instant> closes() { return rounds().current().map(SupportRound::closes); }

    /** Why it closes then, in one Dutch sentence. */
    public Optional<String> closingReason() { return rounds().current().map(SupportRound::closingReason); }

    /** First moment after the running term of the griffie, or of the filer during repair. */
    public Optional<Instant> decideBefore() { return review().decideBefore(); }

    /** Why that term ends then, in one Dutch sentence. */
    public Optional<String> termReason() { return review().termReason(); }

    /** How many signatures the griffie found valid; empty until it verified them. */
    public Optional<Verificatie> verificatie() { return review().verificatie(); }

    /** Confirmed signatures when it came in last. */
    public int geteld() { return verificatie().map(Verificatie::geteld).orElse(supportAtFiling()); }

    /** Valid signatures; all of them until the griffie verified them. @param confirmed confirmed signatures now */
    public int valid(int confirmed) { return verificatie().map(v -> v.valid(confirmed)).orElse(confirmed); }

    /** When the griffie asked to repair, and when the clock ran again. */
    public Repairs repairs() { return review().repairs(); }

    public Optional<Oordeel> oordeel() { return review().oordeel(); }

    /** Its place on the agenda, or where the raad dealt with it; empty while it waits for another vergadering. */
    public Optional<Planning> planning() { return treatment().planning().filter(p -> stand() != SharedStand.ONTVANKELIJK); }

    public Optional<Drager> drager() { return treatment().drager(); }

    public Optional<Uitkomst> uitkomst() { return treatment().uitkomst(); }

    /** Whether it has an outcome that is final, so that it can only be corrected. */
    public boolean isConcluded() { return uitkomst().filter(u -> u != Uitkomst.AANGEHOUDEN).isPresent() && !stand().isRunning() && stand() != AgenderingStand.BESPROKEN; }

    /** What the griffier told about the outcome; empty string when nothing. */
    public String uitkomstToelichting() { return treatment().toelichting(); }

    /** Whether this outcome stands with the same explanation, so that it is no correction. */
    public boolean isOutcome(Uitkomst one, String toelichting) { return uitkomst().filter(one::equals).isPresent() && uitkomstToelichting().strip().equals(toelichting.strip()); }
}
