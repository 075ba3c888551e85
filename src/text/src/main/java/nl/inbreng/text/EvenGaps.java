package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Of the runs that pair the same texts and weigh the same, the one whose gaps have the most nearly as many old as newer texts, so
 * that what changed between them pairs up in place; of equals the run as it was found. Of "x x z" and "y x z" that pairs the
 * second x. Costs for each two neighbours in the run their possible pairs times each other; with too many the run stays.
 */
final class EvenGaps {

    private static final long MOST_STEPS = 1_000_000;
    private static final Pair START = new Pair(-1, -1);

    /** An old and a newer text, by their indexes. */
    record Pair(int i, int j) {

        private boolean isBehind(Pair other) {
            return i > other.i && j > other.j;
        }

        private int uneven(Pair before) {
            return Math.abs(i - before.i - (j - before.j));
        }
    }

    /** The most even run up to this pair. */
    private record Way(Pair pair, int uneven, Way before) {

        private Way to(Pair next) {
            return new Way(next, uneven + next.uneven(pair), this);
        }
    }

    private EvenGaps() {
    }

    /**
     * @param run    pairs in rising order
     * @param end    behind the last old and the last newer text
     * @param number how many pairs there are of the same texts as a pair
     * @param equal  these pairs
     */
    static List<Pair> of(List<Pair> run, Pair end, Function<Pair, Long> number, Function<Pair, List<Pair>> equal) {
        if (isEven(run, end) || steps(run.stream().map(number).toList()) > MOST_STEPS) {
            return run;
        }
        List<Way> ways = List.of(new Way(START, 0, null));
        for (Pair pair : run) {
            List<Pair> choices = new ArrayList<>(List.of(pair));
            choices.addAll(equal.apply(pair));
            ways = further(ways, choices);
        }
        List<Pair> best = new ArrayList<>();
        for (Way way = further(ways, List.of(end)).getFirst().before; way.before != null; way = way.before) {
            best.addFirst(way.pair);
        }
        return best;
    }

    private static boolean isEven(List<Pair> run, Pair end) {
        return end.i == end.j && run.stream().allMatch(pair -> pair.i == pair.j);
    }

    private static long steps(List<Long> numbers) {
        long steps = 0;
        for (int k = 1; k < numbers.size(); k++) {
            steps += numbers.get(k - 1) * numbers.get(k);
        }
        return steps;
    }

    private static List<Way> further(List<Way> ways, List<Pair> choices) {
        return choices.stream().map(next -> ways.stream().filter(way -> next.isBehind(way.pair)).min(Comparator.comparingInt(way -> way.to(next).uneven))
                .map(way -> way.to(next)).orElse(null)).filter(Objects::nonNull).toList();
    }
}
