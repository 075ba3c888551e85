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

    /** Longer texts are compared without the order of their words, and so are all texts once this much was compared. */
    private static final long MOST_CELLS = 4_000_000;
    private static final long MOST_WORK = 400_000_000;

    private final int[][] old;
    private final int[][] young;
    private final int[][] oldInOrder;
    private final int[][] youngInOrder;
    private long work;

    Likeness(List<String> old, List<String> young) {
        Map<String, Integer> known = new HashMap<>();
        this.oldInOrder = old.stream().map(text -> Words.of(text).numbers(known)).toArray(int[][]::new);
        this.youngInOrder = young.stream().map(text -> Words.of(text).numbers(known)).toArray(int[][]::new);
        this.old = Arrays.stream(oldInOrder).map(Likeness::sorted).toArray(int[][]::new);
        this.young = Arrays.stream(youngInOrder).map(Likeness::sorted).toArray(int[][]::new);
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

    private static int[] sorted(int[] numbers) {
        int[] bag = numbers.clone();
        Arrays.sort(bag);
        return bag;
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

    /** How many words both have in the same order; words that any two texts share seldom are. Costs the words of the one times those of the other. */
    int inOrder(int i, int j) {
        int[] a = oldInOrder[i];
        int[] b = youngInOrder[j];
        long cells = (long) a.length * b.length;
        if (cells > MOST_CELLS || work + cells > MOST_WORK) {
            return common(old[i], young[j]);
        }
        work += cells;
        int[] longest = new int[b.length + 1];
        for (int word : a) {
            for (int at = 1, before = 0; at <= b.length; at++) {
                int above = longest[at];
                longest[at] = word == b[at - 1] ? before + 1 : Math.max(above, longest[at - 1]);
                before = above;
            }
        }
        return longest[b.length];
    }

    int oldWords(int i) {
        return old[i].length;
    }

    int newWords(int j) {
        return young[j].length;
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
