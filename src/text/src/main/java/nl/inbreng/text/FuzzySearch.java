package nl.inbreng.text;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Every place in a text where a pattern begins with few errors (Sellers 1980, from right to left): inserted, missing and other
 * characters count one each. Costs text times pattern, and memory of one pattern.
 */
final class FuzzySearch {

    /**
     * A place where the pattern fits.
     *
     * @param from   first character
     * @param to     character after the last
     * @param errors fewest errors of a fit that begins here
     */
    record Fit(int from, int to, int errors) {
    }

    private final String pattern;
    private final int mostErrors;
    /** By length of the end of the pattern: errors so far, and where that fit ends. */
    private int[] errors;
    private int[] ends;

    private FuzzySearch(String pattern, int mostErrors) {
        this.pattern = pattern;
        this.mostErrors = mostErrors;
    }

    /** Hands over each fit that begins in [from, to) with at most so many errors, the last one first. */
    static void each(String text, String pattern, Range range, Consumer<Fit> found) {
        new FuzzySearch(pattern, range.mostErrors()).run(text, range, found);
    }

    /** Where a fit may begin, and how many errors it may have. */
    record Range(int from, int to, int mostErrors) {
    }

    private void run(String text, Range range, Consumer<Fit> found) {
        int length = pattern.length();
        int end = Math.min(text.length(), range.to() + length + mostErrors);
        errors = new int[length + 1];
        Arrays.setAll(errors, i -> i);
        ends = new int[length + 1];
        Arrays.fill(ends, end);
        for (int at = end - 1; at >= range.from(); at--) {
            step(text.charAt(at), at);
            if (at < range.to() && errors[length] <= mostErrors) {
                found.accept(new Fit(at, Math.max(at, ends[length]), errors[length]));
            }
        }
    }

    private void step(char c, int at) {
        int diagonal = errors[0];
        int diagonalEnd = ends[0];
        ends[0] = at;
        for (int i = 1; i <= pattern.length(); i++) {
            int above = errors[i];
            int best = diagonal + (pattern.charAt(pattern.length() - i) == c ? 0 : 1);
            int end = i == 1 ? at + 1 : diagonalEnd;
            if (above + 1 < best) {
                best = above + 1;
                end = ends[i];
            }
            if (errors[i - 1] + 1 < best) {
                best = errors[i - 1] + 1;
                end = ends[i - 1];
            }
            diagonal = above;
            diagonalEnd = ends[i];
            errors[i] = best;
            ends[i] = end;
        }
    }
}
