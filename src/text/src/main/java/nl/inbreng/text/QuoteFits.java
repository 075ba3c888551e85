package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places in a part of a text where a quote fits, with its errors. Bounded: where part and quote are too long together, only
 * the places to the letter, and those where the beginning and the end of the quote fit.
 */
final class QuoteFits {

    /** At most so many steps of text times quote, a fraction of a second. */
    private static final long MOST_WORK = 80_000_000L;
    private static final int SHORTEST_PART = 32;
    private static final int MOST_EXACT = 100_000;

    private final String text;
    private final int from;
    private final int to;
    private final double most;

    /** @param from where a fit may begin first @param to behind where it may begin last @param most errors for each character of the quote */
    QuoteFits(String text, int from, int to, double most) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.most = most;
    }

    List<FuzzySearch.Fit> of(String part) {
        int errors = (int) Math.min(part.length() - 1L, (long) (most * part.length()));
        long width = (long) to - from + part.length();
        List<FuzzySearch.Fit> fits = new ArrayList<>();
        if (width * part.length() > MOST_WORK) {
            fits.addAll(exact(part));
            fits.addAll(byEnds(part, (int) Math.min(part.length() / 2, MOST_WORK / 4 / width)));
        } else {
            FuzzySearch.each(text, part, new FuzzySearch.Range(from, to, errors), fits::add);
        }
        return fits;
    }

    /** Places where it stands to the letter (Knuth, Morris and Pratt 1977: never a character of the text twice). */
    private List<FuzzySearch.Fit> exact(String part) {
        int[] borders = new int[part.length()];
        for (int i = 1; i < part.length(); i++) {
            borders[i] = same(part, part.charAt(i), borders[i - 1], borders);
        }
        List<FuzzySearch.Fit> fits = new ArrayList<>();
        int end = (int) Math.min(text.length(), (long) to + part.length() - 1);
        for (int at = from, same = 0; at < end && fits.size() < MOST_EXACT; at++) {
            same = same(part, text.charAt(at), same == part.length() ? borders[same - 1] : same, borders);
            if (same == part.length()) {
                fits.add(new FuzzySearch.Fit(at + 1 - same, at + 1, 0));
            }
        }
        return fits;
    }

    /** So much of the beginning of the part is there with this character, when so much was there before it. */
    private static int same(String part, char next, int before, int[] borders) {
        int same = before;
        while (same > 0 && part.charAt(same) != next) {
            same = borders[same - 1];
        }
        return part.charAt(same) == next ? same + 1 : 0;
    }

    /** A long quote: places where its beginning fits and its end follows at about the right distance. */
    private List<FuzzySearch.Fit> byEnds(String part, int size) {
        if (size < SHORTEST_PART) {
            return List.of();
        }
        List<FuzzySearch.Fit> heads = valleys(of(part.substring(0, size)));
        List<FuzzySearch.Fit> tails = valleys(of(part.substring(part.length() - size)));
        List<FuzzySearch.Fit> fits = new ArrayList<>();
        for (FuzzySearch.Fit head : heads) {
            tails.stream().filter(tail -> tail.to() > head.to()).map(tail -> joined(head, tail, part.length(), size))
                    .filter(fit -> fit.errors() <= most * part.length()).min(Comparator.comparingInt(FuzzySearch.Fit::errors)).ifPresent(fits::add);
        }
        return fits;
    }

    /** The middle is taken to be as good as both ends, but a missing or added piece counts in full. */
    private static FuzzySearch.Fit joined(FuzzySearch.Fit head, FuzzySearch.Fit tail, int length, int size) {
        int missing = Math.abs(tail.to() - head.from() - length);
        return new FuzzySearch.Fit(head.from(), tail.to(), Math.max(missing, (int) ((head.errors() + tail.errors()) * ((double) length / size / 2))));
    }

    /** Fits that no neighbour beats, at most a few hundred. */
    private static List<FuzzySearch.Fit> valleys(List<FuzzySearch.Fit> fits) {
        List<FuzzySearch.Fit> lowest = new ArrayList<>();
        for (FuzzySearch.Fit fit : fits) {
            boolean near = !lowest.isEmpty() && lowest.getLast().from() - fit.from() < SHORTEST_PART;
            if (!near) {
                lowest.add(fit);
            } else if (fit.errors() <= lowest.getLast().errors()) {
                lowest.set(lowest.size() - 1, fit);
            }
        }
        return lowest.stream().sorted(Comparator.comparingInt(FuzzySearch.Fit::errors)).limit(300).toList();
    }
}
