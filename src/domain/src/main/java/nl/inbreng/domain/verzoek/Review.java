package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.termijn.Deadline;

/** The check of one filed verzoek by the griffie: the running term, the verified support and the decision. Each change gives a new one. */
class Review {

    private Instant decideBefore;
    private String termReason;
    private Verificatie verificatie;
    private Oordeel oordeel;

    /** Nothing yet; also for the persistence provider. */
    protected Review() {}

    private Review(Deadline term, Verificatie verificatie, Oordeel oordeel) {
        this.decideBefore = term == null ? null : term.at();
        this.termReason = term == null ? null : term.reason();
        this.verificatie = verificatie;
        this.oordeel = oordeel;
    }

    /** With another running term; null when none runs. */
    Review until(Deadline term) {
        return new Review(term, verificatie, oordeel);
    }

    Review decided(Oordeel decision, Obstacles.Facts facts) {
        return new Review(decision.soort() == Oordeel.Soort.HERSTEL ? repairEnds(facts) : null, verificatie, decision);
    }

    /** With too little valid support the hersteltermijn begins, where the edition has one; else the term of the griffie goes on. */
    Review verified(Verificatie found, Obstacles.Facts facts) {
        boolean repair = found.tekort() && facts.regeling().terms().repair().isPresent();
        return new Review(repair ? repairEnds(facts) : running(), found, oordeel);
    }

    /** The term of the griffie starts again. */
    Review handedIn(Obstacles.Facts facts) {
        Verificatie after = verificatie != null && verificatie.tekort() ? verificatie.mended(facts.confirmed()) : verificatie;
        return new Review(facts.regeling().terms().reviewEnds(facts.now(), facts.regeling().facts()), after, oordeel);
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
