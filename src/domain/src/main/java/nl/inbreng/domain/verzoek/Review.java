package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.termijn.Deadline;

/** The check of one filed verzoek by the griffie: the running term, the verified support and the decision. Each change gives a new one. */
class Review {

    private Instant decideBefore;
    private String termReason;
    private Repairs repairs;
    private Verificatie verificatie;
    private Oordeel oordeel;

    /** Nothing yet; also for the persistence provider. */
    protected Review() {}

    private Review(Deadline term, Repairs repairs, Verificatie verificatie, Oordeel oordeel) {
        this.decideBefore = term == null ? null : term.at();
        this.termReason = term == null ? null : term.reason();
        this.repairs = repairs;
        this.verificatie = verificatie;
        this.oordeel = oordeel;
    }

    /** With another running term; null when none runs. */
    Review until(Deadline term) {
        return new Review(term, repairs, verificatie, oordeel);
    }

    Review decided(Oordeel decision, Obstacles.Facts facts) {
        if (decision.soort() != Oordeel.Soort.HERSTEL) return new Review(null, repairs, verificatie, decision);
        Deadline term = repairEnds(facts);
        return new Review(term, repairs().asked(facts.now(), term), verificatie, decision);
    }

    /** With too little valid support the hersteltermijn begins, where the edition has one; else the term of the griffie goes on. */
    Review verified(Verificatie found, Obstacles.Facts facts) {
        boolean repair = found.tekort() && facts.regeling().terms().repair().isPresent();
        if (!repair) return new Review(running(), repairs, found, oordeel);
        Deadline term = repairEnds(facts);
        return new Review(term, repairs().asked(facts.now(), term), found, oordeel);
    }

    /** The term of the griffie goes on, without the days of the repair. @param filed when it began */
    Review handedIn(Instant filed, Obstacles.Facts facts) {
        Verificatie after = verificatie != null && verificatie.tekort() ? verificatie.mended(facts.confirmed()) : verificatie;
        Repairs ended = repairs().handedIn(facts.now());
        return new Review(ended.end(TermKind.TOETS, filed, facts.regeling()).orElseThrow(), ended, after, oordeel);
    }

    Repairs repairs() {
        return repairs == null ? Repairs.NONE : repairs;
    }

    private Deadline running() {
        return decideBefore == null ? null : new Deadline(decideBefore, termReason);
    }

    private static Deadline repairEnds(Obstacles.Facts facts) {
        return facts.regeling().terms().repairEnds(facts.now(), facts.regeling().facts());
    }

    Optional<String> termReason() {
        return Optional.ofNullable(termReason);
    }

    Optional<Instant> decideBefore() {
        return Optional.ofNullable(decideBefore);
    }

    Optional<Verificatie> verificatie() {
        return Optional.ofNullable(verificatie);
    }

    Optional<Oordeel> oordeel() {
        return Optional.ofNullable(oordeel);
    }
}
