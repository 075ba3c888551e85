package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which artikel became which, when it only holds others: by the leden that are the same, by its opschrift, by what it says as a
 * whole, by its place between the others and by its number, in that order of weight. The surest pairs come first.
 * Costs the free ones of both versions times their words, up to a fixed number of pairs.
 */
final class Wholes {

    private static final long MOST_PAIRS = 200_000;
    private static final double SAME_OPSCHRIFT = 0.3;
    private static final double IN_ORDER = 0.1;
    private static final double SAME_CITATION = 0.1;
    /** An artikel of which nothing else tells which one it is has so much of its words, in their order. */
    private static final double BY_WORDS_ALONE = 0.6;

    private final UnitPairs pairs;
    private final Map<Integer, String> oldTitles;
    private final Map<Integer, String> newTitles;

    /** Two artikelen and how much tells that they are one. */
    private record Candidate(int i, int j, double weight) {
    }

    Wholes(UnitPairs pairs) {
        this.pairs = pairs;
        this.oldTitles = titles(pairs.oud(), pairs::aroundOld);
        this.newTitles = titles(pairs.nieuw(), pairs::aroundNew);
    }

    private static Map<Integer, String> titles(List<TekstEenheid> units, IntUnaryOperator around) {
        Map<Integer, String> titles = new HashMap<>();
        IntStream.range(0, units.size()).filter(i -> units.get(i).isOpschrift()).forEach(i -> titles.putIfAbsent(around.applyAsInt(i), PlainText.line(units.get(i).tekst())));
        return titles;
    }

    /** True when a pair was found. */
    boolean find() {
        int[] left = IntStream.of(pairs.freeOld()).filter(i -> UnitPairs.holdsOthers(pairs.oud().get(i))).toArray();
        int[] right = IntStream.of(pairs.freeNew()).filter(j -> UnitPairs.holdsOthers(pairs.nieuw().get(j))).toArray();
        if ((long) left.length * right.length > MOST_PAIRS) {
            return false;
        }
        Map<List<Integer>, Double> shared = shared();
        List<Candidate> all = new ArrayList<>();
        for (int i : left) {
            IntStream.of(right).filter(j -> pairs.oud().get(i).soort() == pairs.nieuw().get(j).soort()).mapToObj(j -> candidate(i, j, shared.getOrDefault(List.of(i, j), 0.0))).filter(Objects::nonNull).forEach(all::add);
        }
        all.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        boolean found = false;
        for (Candidate one : all) {
            if (pairs.areFree(one.i, one.j)) {
                pairs.pair(one.i, one.j);
                found = true;
            }
        }
        return found;
    }

    /** An opschrift is that of its artikel, also when none of its few words stayed. */
    void findOpschriften() {
        for (int i : IntStream.of(pairs.freeOld()).filter(i -> pairs.oud().get(i).isOpschrift()).toArray()) {
            IntStream.of(pairs.freeNew()).filter(j -> pairs.nieuw().get(j).isOpschrift() && pairs.standInOne(i, j)).findFirst().ifPresent(j -> pairs.pair(i, j));
        }
    }

    /** The words of the paired units below each two, twice. */
    private Map<List<Integer>, Double> shared() {
        Map<List<Integer>, Double> shared = new HashMap<>();
        for (int i = 0; i < pairs.oud().size(); i++) {
            int j = pairs.partner(i);
            if (j == UnitPairs.NONE || UnitPairs.holdsOthers(pairs.oud().get(i))) {
                continue;
            }
            double common = pairs.likeness().dice(i, j) * pairs.likeness().words(i, j);
            for (int old = pairs.aroundOld(i); old != UnitPairs.NONE; old = pairs.aroundOld(old)) {
                for (int young = pairs.aroundNew(j); young != UnitPairs.NONE; young = pairs.aroundNew(young)) {
                    shared.merge(List.of(old, young), common, Double::sum);
                }
            }
        }
        return shared;
    }

    private Candidate candidate(int i, int j, double shared) {
        double together = shared / Math.max(1, pairs.likeness().words(i, j));
        boolean title = oldTitles.containsKey(i) && oldTitles.get(i).equals(newTitles.get(j));
        boolean inOrder = pairs.isInOrder(i, j);
        double words = pairs.likeness().dice(i, j);
        boolean sameCitation = pairs.oud().get(i).citeertitel().equals(pairs.nieuw().get(j).citeertitel());
        boolean sameSpot = inOrder && sameCitation && words >= Likeness.ALIKE && !(oldTitles.containsKey(i) && newTitles.containsKey(j));
        boolean known = together > 0 || title || sameSpot || words >= BY_WORDS_ALONE && 2.0 * pairs.likeness().inOrder(i, j) / pairs.likeness().words(i, j) >= BY_WORDS_ALONE;
        double weight = Math.max(together, words >= Likeness.ALIKE ? words : 0) + (title ? SAME_OPSCHRIFT : 0) + (inOrder ? IN_ORDER : 0) + (sameCitation ? SAME_CITATION : 0);
        return known && weight >= Likeness.ALIKE ? new Candidate(i, j, weight) : null;
    }
}
