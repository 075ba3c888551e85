package nl.inbreng.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much texts have in common, by their words (Dice over bags of words): 1 when they have the same words, 0 when none.
 * Each comparison costs the number of words of both.
 */
final class Likeness {

    private final int[][] old;
    private final int[][] young;

    Likeness(List<String> old, List<String> young) {
        Map<String, Integer> known = new HashMap<>();
        this.old = old.stream().map(text -> bag(text, known)).toArray(int[][]::new);
        this.young = young.stream().map(text -> bag(text, known)).toArray(int[][]::new);
    }

    private static int[] bag(String text, Map<String, Integer> known) {
        int[] numbers = Words.of(text).numbers(known);
        Arrays.sort(numbers);
        return numbers;
    }

    /** Twice the common words, over the words of both; 1 for two texts without words. */
    double dice(int i, int j) {
        int words = old[i].length + young[j].length;
        return words == 0 ? 1 : 2.0 * common(old[i], young[j]) / words;
    }

    /** Which part of the words of a young text is in an old one. */
    double youngInOld(int i, int j) {
        return young[j].length == 0 ? 0 : (double) common(old[i], young[j]) / young[j].length;
    }

    /** Which part of the words of an old text is in a young one. */
    double oldInYoung(int i, int j) {
        return old[i].length == 0 ? 0 : (double) common(old[i], young[j]) / old[i].length;
    }

    private static int common(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                common++;
            }
            int x = a[i];
            i += x <= b[j] ? 1 : 0;
            j += b[j] <= x ? 1 : 0;
        }
        return common;
    }
}
