package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds a quoted piece of text again, also when a few characters changed (the measure of diff-match-patch: errors for each character
 * of the quote plus distance from where it was). What stood before and behind the quote chooses between several hits.
 * A quote of any length; the work is bounded: where text and quote are too long together, the quote is found to the letter, or by its
 * beginning and its end.
 */
public final class Anchor {

    /** At most so many steps of text times quote, a fraction of a second. */
    private static final long MOST_WORK = 80_000_000L;
    private static final int SHORTEST_PART = 32;
    private static final int MOST_EXACT = 100_000;
    private static final double CONTEXT = 0.5;
    private static final double CLEARLY = 0.1;

    /**
     * What to look for.
     *
     * @param citaat the quote
     * @param voor   what stood directly before it; may be empty
     * @param na     what stood directly behind it; may be empty
     */
    public record Quote(String citaat, String voor, String na) {
    }

    /**
     * How far a hit may be off.
     *
     * @param bij     where it is expected, in characters; without it every place is as good
     * @param drempel highest score of a hit: 0 is exact and in place, 1 is anything
     * @param afstand so many characters from the expected place weigh as much as a quote that is wrong in every character
     */
    public record Limits(OptionalInt bij, double drempel, int afstand) {

        /** The limits of diff-match-patch, with a threshold of 0.4 (amendments.md, section 2). */
        public static Limits near(int bij) {
            return new Limits(OptionalInt.of(bij), 0.4, 1000);
        }

        /** Anywhere in the text. */
        public static Limits anywhere() {
            return new Limits(OptionalInt.empty(), 0.4, 1000);
        }
    }

    /**
     * Where the quote was found.
     *
     * @param van   first character
     * @param tot   character after the last
     * @param score how far off it is, as in {@link Limits}
     * @param enig  true when no other place comes close; only then it is fit to be suggested, and never to be taken without asking
     */
    public record Hit(int van, int tot, double score, boolean enig) {
    }

    private final String text;
    private final Quote quote;
    private final Limits limits;
    private final int at;

    private Anchor(String text, Quote quote, Limits limits) {
        this.text = text;
        this.quote = quote;
        this.limits = limits;
        this.at = Math.clamp(limits.bij().orElse(0), 0, text.length());
    }

    /** The best hit; empty when nothing comes close enough. */
    public static Optional<Hit> find(String text, Quote quote, Limits limits) {
        String citaat = quote.citaat();
        if (text.equals(citaat)) {
            return Optional.of(new Hit(0, text.length(), 0, true));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Anchor anchor = new Anchor(text, quote, limits);
        boolean plain = quote.voor().isEmpty() && quote.na().isEmpty();
        if (citaat.isEmpty() || plain && limits.bij().isPresent() && text.startsWith(citaat, anchor.at)) {
            int other = citaat.isEmpty() ? 0 : text.indexOf(citaat) == anchor.at ? text.indexOf(citaat, anchor.at + 1) : 0;
            return Optional.of(new Hit(anchor.at, anchor.at + citaat.length(), 0, other < 0));
        }
        return anchor.best(anchor.fits(citaat));
    }

    private List<FuzzySearch.Fit> fits(String part) {
        double most = Math.max(0, limits.drempel());
        int errors = (int) Math.min(part.length() - 1L, (long) (most * part.length()));
        int from = 0;
        int to = text.length();
        if (limits.bij().isPresent()) {
            double reach = Math.min(text.length(), (most + (hasContext() ? CONTEXT : 0)) * Math.max(0, limits.afstand()));
            from = (int) Math.max(0, at - reach);
            to = (int) Math.min(text.length(), at + reach + 1);
        }
        long width = (long) to - from + part.length();
        List<FuzzySearch.Fit> fits = new ArrayList<>();
        if (width * part.length() > MOST_WORK) {
            fits.addAll(exact(part, from, to));
            fits.addAll(byEnds(part, (int) Math.min(part.length() / 2, MOST_WORK / 4 / width)));
        } else {
            FuzzySearch.each(text, part, new FuzzySearch.Range(from, to, errors), fits::add);
        }
        return fits;
    }

    /** Places from here to there where it stands to the letter. */
    private List<FuzzySearch.Fit> exact(String part, int from, int to) {
        List<FuzzySearch.Fit> fits = new ArrayList<>();
        for (int at = text.indexOf(part, from); at >= 0 && at < to && fits.size() < MOST_EXACT; at = text.indexOf(part, at + 1)) {
            fits.add(new FuzzySearch.Fit(at, at + part.length(), 0));
        }
        return fits;
    }

    /** A long quote: places where its beginning fits and its end follows at about the right distance. */
    private List<FuzzySearch.Fit> byEnds(String part, int size) {
        if (size < SHORTEST_PART) {
            return List.of();
        }
        List<FuzzySearch.Fit> heads = valleys(fits(part.substring(0, size)));
        List<FuzzySearch.Fit> tails = valleys(fits(part.substring(part.length() - size)));
        List<FuzzySearch.Fit> fits = new ArrayList<>();
        for (FuzzySearch.Fit head : heads) {
            tails.stream().filter(tail -> tail.to() > head.to()).map(tail -> joined(head, tail, (double) part.length() / size / 2))
                    .filter(fit -> fit.errors() <= limits.drempel() * part.length()).min(Comparator.comparingInt(FuzzySearch.Fit::errors)).ifPresent(fits::add);
        }
        return fits;
    }

    /** The middle is taken to be as good as both ends, but a missing or added piece counts in full. */
    private FuzzySearch.Fit joined(FuzzySearch.Fit head, FuzzySearch.Fit tail, double share) {
        int missing = Math.abs(tail.to() - head.from() - quote.citaat().length());
        return new FuzzySearch.Fit(head.from(), tail.to(), Math.max(missing, (int) ((head.errors() + tail.errors()) * share)));
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

    private Optional<Hit> best(List<FuzzySearch.Fit> fits) {
        Comparator<FuzzySearch.Fit> order = Comparator.comparingDouble(this::score)
                .thenComparing(Comparator.comparingInt(FuzzySearch.Fit::errors).reversed()).thenComparingInt(FuzzySearch.Fit::from);
        Optional<FuzzySearch.Fit> best = fits.stream().min(order).filter(fit -> score(fit) <= limits.drempel());
        return best.map(fit -> new Hit(fit.from(), fit.to(), Math.max(0, score(fit)), fits.stream()
                .noneMatch(other -> (other.from() >= fit.to() || other.to() <= fit.from()) && likeness(other) <= likeness(fit) + CLEARLY)));
    }

    private double score(FuzzySearch.Fit fit) {
        int away = Math.abs(at - fit.from());
        double distance = limits.bij().isEmpty() || away == 0 ? 0 : limits.afstand() <= 0 ? 1 : (double) away / limits.afstand();
        return likeness(fit) + distance;
    }

    private double likeness(FuzzySearch.Fit fit) {
        return (double) fit.errors() / quote.citaat().length() - (hasContext() ? CONTEXT * context(fit) : 0);
    }

    private boolean hasContext() {
        return !quote.voor().isEmpty() || !quote.na().isEmpty();
    }

    /** Part of the context that stands around a fit. */
    private double context(FuzzySearch.Fit fit) {
        int before = 0;
        while (before < Math.min(fit.from(), quote.voor().length())
                && text.charAt(fit.from() - 1 - before) == quote.voor().charAt(quote.voor().length() - 1 - before)) {
            before++;
        }
        int behind = 0;
        while (behind < Math.min(text.length() - fit.to(), quote.na().length()) && text.charAt(fit.to() + behind) == quote.na().charAt(behind)) {
            behind++;
        }
        return (double) (before + behind) / (quote.voor().length() + quote.na().length());
    }
}
