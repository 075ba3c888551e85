package nl.inbreng.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which amendementen touch each other, found over intervals of words on one text (amendments.md, section 4).
 * Amendementen are compared per unit: the work grows with the pairs that touch the same unit, not with all pairs. A subamendement
 * is compared with the others on the same amendement, on the text of that amendement; with the rest it stands or falls with it.
 *
 * @param all      every meeting, pair by pair in the order in which they were given, and within a pair by place in the decision
 * @param broken   amendementen that cannot be compared, each with the reason; they never hide the others
 * @param compared number of pairs of changes that were laid side by side
 */
public record Collisions(List<Collision> all, List<Broken> broken, long compared) {

    /**
     * An amendement that cannot be laid on this text.
     *
     * @param id    its id
     * @param reden in plain Dutch, and what to do
     */
    public record Broken(String id, String reden) {
    }

    public Collisions {
        all = List.copyOf(all);
        broken = List.copyOf(broken);
    }

    /** Compares all proposals on these units of the draft decision. Never throws for what a proposal holds. */
    public static Collisions between(List<TekstEenheid> units, List<Proposal> proposals) {
        return new Bench(units, proposals).collisions();
    }

    /**
     * One for each pair: its most serious meeting, by the order of {@link Collision.Soort}; of equals the first in the decision. Pairs stand in the
     * order of {@link #all}; a pair that never meets is not in it. Linear in the meetings.
     */
    public List<Collision> pairs() {
        Map<List<String>, Collision> worst = new LinkedHashMap<>();
        all.forEach(each -> worst.merge(List.of(each.a(), each.b()), each, (old, next) -> next.soort().isWorseThan(old.soort()) ? next : old));
        return List.copyOf(worst.values());
    }

    /** What concerns one amendement, the most serious first; identical ones before all others. */
    public List<Collision> of(String id) {
        List<Collision> own = new ArrayList<>(all.stream().filter(each -> each.a().equals(id) || each.b().equals(id)).toList());
        own.sort((x, y) -> Integer.compare(weight(y), weight(x)));
        return own;
    }

    private static int weight(Collision collision) {
        return collision.soort() == Collision.Soort.IDENTIEK ? Integer.MAX_VALUE : collision.soort().ordinal();
    }
}
