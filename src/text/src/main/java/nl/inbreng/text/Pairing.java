package nl.inbreng.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Which text of a list became which of a newer list, in order: equal texts first (histogram difference), then in each gap
 * the pairs that are most alike together (dynamic programming; of equals the earliest). A gap costs its old times its new
 * texts up to {@link #MOST_CELLS}; a larger one is paired at the same places only.
 */
final class Pairing {

    /** No partner. */
    static final int NONE = -1;
    private static final long MOST_CELLS = 1_000_000;
    /** Makes any pair better than none, where the shorter side is to be paired whole. */
    private static final double FORCED = 10;

    private final ToDoubleBiFunction<Integer, Integer> alike;
    private final double least;
    private final int[] partner;

    private Pairing(int size, double least, ToDoubleBiFunction<Integer, Integer> alike) {
        this.alike = alike;
        this.least = least;
        this.partner = new int[size];
        Arrays.fill(partner, NONE);
    }

    /**
     * For each old text the index of its new one, or NONE; indexes rise.
     *
     * @param least least likeness of a pair; with 0 the shorter side of each gap is paired whole
     * @param alike likeness of an old and a new text by their indexes
     */
    static int[] of(List<String> old, List<String> young, double least, ToDoubleBiFunction<Integer, Integer> alike) {
        Map<String, Integer> known = new HashMap<>();
        Pairing pairing = new Pairing(old.size(), least, alike);
        int was = 0;
        int wordt = 0;
        for (Hunk gap : Histogram.hunks(numbers(old, known), numbers(young, known))) {
            pairing.equal(was, gap.wasFrom(), wordt);
            pairing.fill(gap);
            was = gap.wasTo();
            wordt = gap.wordtTo();
        }
        pairing.equal(was, old.size(), wordt);
        return pairing.partner;
    }

    private static int[] numbers(List<String> texts, Map<String, Integer> known) {
        return texts.stream().mapToInt(text -> known.computeIfAbsent(PlainText.line(text), key -> known.size())).toArray();
    }

    private void equal(int from, int to, int wordt) {
        for (int i = from; i < to; i++) {
            partner[i] = wordt + i - from;
        }
    }

    private void fill(Hunk gap) {
        int rows = gap.wasTo() - gap.wasFrom();
        int columns = gap.wordtTo() - gap.wordtFrom();
        boolean samePlaces = rows == columns && least == 0 || (long) rows * columns > MOST_CELLS;
        if (!samePlaces) {
            best(gap, rows, columns);
            return;
        }
        for (int i = 0; i < Math.min(rows, columns); i++) {
            if (worth(gap.wasFrom() + i, gap.wordtFrom() + i) > 0) {
                partner[gap.wasFrom() + i] = gap.wordtFrom() + i;
            }
        }
    }

    /** What a pair adds; below 0 when it is not alike enough. */
    private double worth(int i, int j) {
        double likeness = alike.applyAsDouble(i, j);
        return least == 0 ? FORCED + likeness : likeness < least ? -1 : likeness;
    }

    private void best(Hunk gap, int rows, int columns) {
        double[][] worth = new double[rows][columns];
        double[][] total = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                worth[i][j] = worth(gap.wasFrom() + i, gap.wordtFrom() + j);
                double pair = worth[i][j] < 0 ? -1 : worth[i][j] + total[i + 1][j + 1];
                total[i][j] = Math.max(pair, Math.max(total[i + 1][j], total[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns;) {
            if (worth[i][j] >= 0 && worth[i][j] + total[i + 1][j + 1] >= total[i][j]) {
                partner[gap.wasFrom() + i++] = gap.wordtFrom() + j++;
            } else if (total[i + 1][j] >= total[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
