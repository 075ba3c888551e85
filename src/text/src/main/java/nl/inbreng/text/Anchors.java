package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which texts hold two lists together in order: of all pairs that are equal, or alike while neither has its equal on the other
 * side, the rising run that weighs most. So one text that went far does not stand in the way of many that stayed. A pair
 * weighs the square of its likeness, so that one text that stayed as it was is worth more than two that share a phrase with
 * another; of equal runs the earliest. Costs the pairs times the logarithm of the newer list; with too many pairs {@link Histogram} decides.
 */
final class Anchors {

    private static final long MOST_PAIRS = 1_000_000;
    /** Weights are whole numbers, so that sums of them compare exactly. */
    private static final double PARTS = 1_000_000;

    private final int[] was;
    private final int[] wordt;
    private final ToDoubleBiFunction<Integer, Integer> alike;
    private final double least;
    private final Map<Integer, List<Integer>> places;
    private final Run[] tree;

    /** The best run that ends with this pair. */
    private record Run(int i, int j, long weight, Run before) {

        boolean isBetterThan(Run other) {
            return other == null || weight > other.weight || weight == other.weight && j < other.j;
        }
    }

    private Anchors(int[] was, int[] wordt, double least, ToDoubleBiFunction<Integer, Integer> alike) {
        this.was = was;
        this.wordt = wordt;
        this.least = least;
        this.alike = alike;
        this.places = IntStream.range(0, wordt.length).boxed().collect(Collectors.groupingBy(j -> wordt[j]));
        this.tree = new Run[wordt.length + 1];
    }

    /** What lies between equal texts. */
    static List<Hunk> hunks(int[] was, int[] wordt) {
        return hunks(was, wordt, 2, (i, j) -> was[i] == wordt[j] ? 1.0 : 0);
    }

    /**
     * What lies between the texts that hold both lists together, in order. Equal texts have equal numbers, counted from 0.
     *
     * @param least least likeness of two texts that are not equal
     * @param alike likeness of an old and a newer text by their indexes
     */
    static List<Hunk> hunks(int[] was, int[] wordt, double least, ToDoubleBiFunction<Integer, Integer> alike) {
        return Arrays.equals(was, wordt) ? List.of() : new Anchors(was, wordt, least, alike).hunks(false);
    }

    /** The same, and of equal runs the one with even gaps ({@link EvenGaps}). */
    static List<Hunk> evenHunks(int[] was, int[] wordt, double least, ToDoubleBiFunction<Integer, Integer> alike) {
        return Arrays.equals(was, wordt) ? List.of() : new Anchors(was, wordt, least, alike).hunks(true);
    }

    private List<Hunk> hunks(boolean even) {
        List<Integer> changed = changed();
        long equal = Arrays.stream(was).mapToLong(number -> places.getOrDefault(number, List.of()).size()).sum();
        long others = Arrays.stream(was).filter(number -> !places.containsKey(number)).count();
        if (equal + others * changed.size() > MOST_PAIRS) {
            return Histogram.hunks(was, wordt);
        }
        for (int i = 0; i < was.length; i++) {
            for (int j : places.getOrDefault(was[i], changed).reversed()) {
                offer(i, j);
            }
        }
        List<EvenGaps.Pair> run = new ArrayList<>();
        for (Run at = best(wordt.length); at != null; at = at.before) {
            run.addFirst(new EvenGaps.Pair(at.i, at.j));
        }
        return between(even ? even(run) : run);
    }

    /** The newer texts that the old list has not. */
    private List<Integer> changed() {
        Map<Integer, Long> known = Arrays.stream(was).boxed().collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        return IntStream.range(0, wordt.length).filter(j -> !known.containsKey(wordt[j])).boxed().toList();
    }

    private void offer(int i, int j) {
        double likeness = alike.applyAsDouble(i, j);
        if (was[i] != wordt[j] && likeness < least) {
            return;
        }
        Run before = best(j);
        Run here = new Run(i, j, Math.round(PARTS * likeness * likeness) + 1 + (before == null ? 0 : before.weight), before);
        for (int at = j + 1; at < tree.length; at += at & -at) {
            tree[at] = here.isBetterThan(tree[at]) ? here : tree[at];
        }
    }

    /** The best run that ends before this newer text; null when there is none. */
    private Run best(int before) {
        Run best = null;
        for (int at = before; at > 0; at -= at & -at) {
            best = tree[at] != null && tree[at].isBetterThan(best) ? tree[at] : best;
        }
        return best;
    }

    private List<EvenGaps.Pair> even(List<EvenGaps.Pair> run) {
        Map<Integer, List<Integer>> wasPlaces = IntStream.range(0, was.length).boxed().collect(Collectors.groupingBy(i -> was[i]));
        return EvenGaps.of(run, new EvenGaps.Pair(was.length, wordt.length),
                pair -> was[pair.i()] == wordt[pair.j()] ? (long) wasPlaces.get(was[pair.i()]).size() * places.get(was[pair.i()]).size() : 1,
                pair -> was[pair.i()] == wordt[pair.j()] ? wasPlaces.get(was[pair.i()]).stream().flatMap(i -> places.get(was[i]).stream().map(j -> new EvenGaps.Pair(i, j))).toList() : List.of());
    }

    private List<Hunk> between(List<EvenGaps.Pair> run) {
        List<Hunk> gaps = new ArrayList<>();
        int wasTo = was.length;
        int wordtTo = wordt.length;
        for (EvenGaps.Pair pair : run.reversed()) {
            gaps.addFirst(new Hunk(pair.i() + 1, wasTo, pair.j() + 1, wordtTo));
            wasTo = pair.i();
            wordtTo = pair.j();
        }
        gaps.addFirst(new Hunk(0, wasTo, 0, wordtTo));
        return gaps.stream().filter(gap -> !gap.isInsertion() || !gap.isDeletion()).toList();
    }
}
