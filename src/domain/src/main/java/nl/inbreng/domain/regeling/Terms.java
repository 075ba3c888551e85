package nl.inbreng.domain.regeling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Kalender;
import nl.inbreng.domain.termijn.Suspension;
import nl.inbreng.domain.termijn.Term;

/**
 * The terms of a regeling.
 *
 * @param terms  each term that it sets; always the one for admissibility
 * @param pauses what stops their clock; terms counted back from a vergadering never stop (Algemene termijnenwet art. 1 lid 2)
 */
public record Terms(Map<TermKind, Term> terms, Set<LocalFacts.Pause> pauses) {

    public Terms {
        terms = Map.copyOf(terms);
        pauses = Set.copyOf(pauses);
        if (!terms.containsKey(TermKind.TOETS)) throw new IllegalArgumentException("een regeling heeft een toetstermijn");
        terms.forEach((kind, term) -> {
            if (term.length() < 1) throw new IllegalArgumentException("de termijn ‘" + kind.word() + "’ is minstens 1");
        });
    }

    /** A term, when the regeling sets it. */
    public Optional<Term> find(TermKind kind) {
        return Optional.ofNullable(terms.get(kind));
    }

    /** Within which the griffie decides on admissibility. */
    public Term review() {
        return terms.get(TermKind.TOETS);
    }

    /** Which a filer has to repair a defect (hersteltermijn); empty when the regeling has no repair. */
    public Optional<Term> repair() {
        return find(TermKind.HERSTEL);
    }

    /** The end of a term that begins then; empty when the regeling doesn't set it. */
    public Optional<Deadline> end(TermKind kind, Instant from, LocalFacts facts) {
        return end(kind, from, facts, List.of());
    }

    /** The same, with more that stops the clock than the regeling names. @param stops the rounds of repair */
    public Optional<Deadline> end(TermKind kind, Instant from, LocalFacts facts, List<Suspension> stops) {
        if (kind == TermKind.VOOR_VERGADERING) return find(kind).map(term -> term.before(from, facts.kalender(Set.of())));
        Kalender kalender = facts.kalender(pauses);
        for (Suspension stop : stops) kalender = kalender.with(stop);
        Kalender all = kalender;
        return find(kind).map(term -> term.after(from, all));
    }

    /** The end of the review that begins then. */
    public Deadline reviewEnds(Instant filed, LocalFacts facts) {
        return end(TermKind.TOETS, filed, facts).orElseThrow();
    }

    /** The end of a repair that was asked then. */
    public Deadline repairEnds(Instant asked, LocalFacts facts) {
        return end(TermKind.HERSTEL, asked, facts).orElseThrow(() -> new IllegalStateException("deze regeling kent geen hersteltermijn"));
    }
}
