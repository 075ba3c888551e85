package nl.inbreng.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Which text of a list became which of a newer list, in order: first what holds both lists together ({@link Anchors}), then in
 * each gap the pairs that are most alike together (dynamic programming; of equals the earliest). A gap costs its old times its new
 * texts up to {@link #MOST_CELLS}; a larger one is paired at the same places only.
 */
final class Pairing {

    /** No partner. */
    static final int NONE = -1;
    private static final long MOST_CELLS = 1_000_000;
    /** No pair that is alike is given up for any number of pairs that are not; a gap has no more than a thousand. */
    private static final double FAR_ABOVE_THE_REST = 1_000_000;

    private final ToDoubleBiFunction<Integer, Integer> alike;
    private final double least;
    private final boolean whole;
    private final int[] partner;

    private Pairing(int size, double least, boolean whole, ToDoubleBiFunction<Integer, Integer> alike) {
        this.alike = alike;
        this.least = least;
        this.whole = whole;
        this.partner = new int[size];
        Arrays.fill(partner, NONE);
    }

    /**
     * For each old text the index of its new one, or NONE; indexes rise.
     *
     * @param least least likeness of a pair
     * @param alike likeness of an old and a new text by their indexes
     */
    static int[] of(List<String> old, List<String> young, double least, ToDoubleBiFunction<Integer, Integer> alike) {
        return new Pairing(old.size(), least, false, alike).paired(old, young);
    }

    /**
     * The same, but what is left between the pairs that are alike is paired too, at the same places, until the shorter side of
     * each gap is paired whole, and of equal texts those count as one that leave the rest in place ({@link EvenGaps}). A text that went while its equal, or the
     * same under another number, came in at another place moved, and has no partner.
     */
    static int[] whole(List<String> old, List<String> young, Likeness likeness) {
        return new Pairing(old.size(), Likeness.ALIKE, true, likeness::dice).paired(old, young);
    }

    private int[] paired(List<String> old, List<String> young) {
        Map<String, Integer> known = new HashMap<>();
        int[] was = numbers(old, known, PlainText::line);
        int[] wordt = numbers(young, known, PlainText::line);
        List<Hunk> gaps = whole ? Anchors.evenHunks(was, wordt, least, alike) : Anchors.hunks(was, wordt, least, alike);
        int shift = 0;
        int next = 0;
        for (Hunk gap : gaps) {
            kept(next, gap.wasFrom(), shift);
            next = gap.wasTo();
            shift = gap.wordtTo() - gap.wasTo();
        }
        kept(next, was.length, shift);
        fill(gaps, old, young);
        return partner;
    }

    private void fill(List<Hunk> gaps, List<String> old, List<String> young) {
        Map<String, Integer> known = new HashMap<>();
        int[] was = numbers(old, known, whole ? ItemText::said : PlainText::line);
        int[] wordt = numbers(young, known, whole ? ItemText::said : PlainText::line);
        int[] went = counts(gaps.stream().flatMapToInt(gap -> Arrays.stream(was, gap.wasFrom(), gap.wasTo())), known.size());
        int[] came = counts(gaps.stream().flatMapToInt(gap -> Arrays.stream(wordt, gap.wordtFrom(), gap.wordtTo())), known.size());
        for (Hunk gap : gaps) {
            fill(staying(gap.wasFrom(), gap.wasTo(), was, came), staying(gap.wordtFrom(), gap.wordtTo(), wordt, went));
        }
    }

    private static int[] numbers(List<String> texts, Map<String, Integer> known, UnaryOperator<String> words) {
        return texts.stream().mapToInt(text -> known.computeIfAbsent(words.apply(text), key -> known.size())).toArray();
    }

    private static int[] counts(IntStream numbers, int kinds) {
        int[] counts = new int[kinds];
        numbers.forEach(number -> counts[number]++);
        return counts;
    }

    /** Which of these texts did not move: those without an equal that is still free elsewhere. */
    private int[] staying(int from, int to, int[] numbers, int[] free) {
        return IntStream.range(from, to).filter(i -> --free[numbers[i]] < 0).toArray();
    }

    private void kept(int from, int to, int shift) {
        for (int i = from; i < to; i++) {
            partner[i] = i + shift;
        }
    }

    private void fill(int[] rows, int[] columns) {
        if ((long) rows.length * columns.length <= MOST_CELLS) {
            best(rows, columns);
            return;
        }
        for (int i = 0; i < Math.min(rows.length, columns.length); i++) {
            if (worth(rows[i], columns[i]) > 0) {
                partner[rows[i]] = columns[i];
            }
        }
    }

    /** What a pair adds; below 0 when it is not alike enough. */
    private double worth(int i, int j) {
        double likeness = alike.applyAsDouble(i, j);
        if (whole) {
            return likeness < least ? 1 + likeness : FAR_ABOVE_THE_REST * likeness;
        }
        return likeness < least ? -1 : likeness;
    }

    private void best(int[] rows, int[] columns) {
        double[][] worth = new double[rows.length][columns.length];
        double[][] total = new double[rows.length + 1][columns.length + 1];
        for (int i = rows.length - 1; i >= 0; i--) {
            for (int j = columns.length - 1; j >= 0; j--) {
                worth[i][j] = worth(rows[i], columns[j]);
                double pair = worth[i][j] < 0 ? -1 : worth[i][j] + total[i + 1][j + 1];
                total[i][j] = Math.max(pair, Math.max(total[i + 1][j], total[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < rows.length && j < columns.length;) {
            if (worth[i][j] >= 0 && worth[i][j] + total[i + 1][j + 1] >= total[i][j]) {
                partner[rows[i++]] = columns[j++];
            } else if (total[i + 1][j] >= total[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
