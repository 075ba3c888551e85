package nl.inbreng.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much texts have in common, by their words (Dice over bags of words): 1 when they have the same words, 0 when none.
 * Each comparison costs the number of words of both.
 */
final class Likeness {

    /** Units that have less in common than this are not the same unit. */
    static final double ALIKE = 0.4;

    private final int[][] old;
    private final int[][] young;

    Likeness(List<String> old, List<String> young) {
        Map<String, Integer> known = new HashMap<>();
        this.old = old.stream().map(text -> bag(text, known)).toArray(int[][]::new);
        this.young = young.stream().map(text -> bag(text, known)).toArray(int[][]::new);
    }

    /** Of what the texts say: the number before an item, and marks, which any two texts may share, do not count. */
    static Likeness ofContent(List<String> old, List<String> young) {
        return new Likeness(old.stream().map(Likeness::content).toList(), young.stream().map(Likeness::content).toList());
    }

    private static String content(String text) {
        String line = PlainText.line(text);
        String rest = Marker.at(line).rest();
        return Tokenizer.tokens(rest.isEmpty() ? line : rest).stream().map(Token::text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).collect(Collectors.joining(" "));
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

    /** The words of both together. */
    int words(int i, int j) {
        return old[i].length + young[j].length;
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
