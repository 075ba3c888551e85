package nl.inbreng.domain.toets;

import java.util.List;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.verzoek.Oordeel;

/**
 * What the checklist proposes to decide (advies). The griffier decides, and may depart from it with a motivation.
 *
 * @param soort   the proposed decision
 * @param grounds the rules that are not met, each with article, needed and found; none for an admission
 * @param open    the rules that only a person can judge; a decision that rests on one of these departs from nothing
 */
public record Advies(Oordeel.Soort soort, List<Ground> grounds, List<Ground> open) {

    public Advies {
        grounds = List.copyOf(grounds);
        open = List.copyOf(open);
    }

    /** Whether this decision needs a reason for departing from the advies (Awb art. 3:46). */
    public boolean isDepartedFromBy(Oordeel oordeel) {
        if (oordeel.soort() == soort) return false;
        boolean judged = open.stream().map(Ground::artikel).anyMatch(oordeel.artikelen()::contains);
        return !judged || soort != Oordeel.Soort.ONTVANKELIJK;
    }
}
