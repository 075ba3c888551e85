package nl.inbreng.text;

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

    /** Of what stood around the quote so many characters on each side count; it is compared at every hit. */
    private static final int MOST_CONTEXT = 200;
    private static final double CONTEXT = 0.5;
    private static final double CLEARLY = 0.1;
    /** Where at least half of what stood around the quote still does, no distance weighs as much as that. */
    private static final double FARTHEST = 0.35;
    private static final double HALF = 0.5;

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
        this.quote = new Quote(quote.citaat(), quote.voor().substring(Math.max(0, quote.voor().length() - MOST_CONTEXT)),
                quote.na().substring(0, Math.min(MOST_CONTEXT, quote.na().length())));
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
        return anchor.best(anchor.fits());
    }

    private List<FuzzySearch.Fit> fits() {
        int from = 0;
        int to = text.length();
        if (limits.bij().isPresent() && !hasContext()) {
            double reach = Math.min(text.length(), Math.max(0, limits.drempel()) * Math.max(0, limits.afstand()));
            from = (int) Math.max(0, at - reach);
            to = (int) Math.min(text.length(), at + reach + 1);
        }
        return new QuoteFits(text, from, to, Math.max(0, limits.drempel())).of(quote.citaat());
    }

    private Optional<Hit> best(List<FuzzySearch.Fit> fits) {
        Comparator<Weighed> order = Comparator.comparingDouble(Weighed::score)
                .thenComparing(Comparator.comparingInt((Weighed one) -> one.fit().errors()).reversed()).thenComparingInt(one -> one.fit().from());
        List<Weighed> weighed = fits.stream().map(fit -> new Weighed(fit, likeness(fit), distance(fit))).toList();
        Optional<Weighed> best = weighed.stream().min(order).filter(one -> one.score() <= limits.drempel());
        return best.map(one -> new Hit(one.fit().from(), one.fit().to(), Math.max(0, one.score()), weighed.stream()
                .noneMatch(other -> other.isApart(one) && other.likeness() <= one.likeness() + CLEARLY)));
    }

    /** A fit with what it is worth. */
    private record Weighed(FuzzySearch.Fit fit, double likeness, double distance) {

        double score() {
            return likeness + distance;
        }

        boolean isApart(Weighed other) {
            return fit.from() >= other.fit.to() || fit.to() <= other.fit.from();
        }
    }

    private double distance(FuzzySearch.Fit fit) {
        int away = Math.abs(at - fit.from());
        double weight = limits.bij().isEmpty() || away == 0 ? 0 : limits.afstand() <= 0 ? 1 : (double) away / limits.afstand();
        return limits.drempel() > 0 && limits.afstand() > 0 && hasContext() && context(fit) >= HALF ? Math.min(FARTHEST, weight) : weight;
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
