package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The difference between two plain texts in whole words, ready to show: what stays, what goes, what is new.
 * Put together, the parts give both texts back exactly. In one place what goes stands before what is new.
 *
 * @param parts in reading order; never two of one kind in a row
 */
public record WordDiff(List<Part> parts) {

    /** Texts of more words than this are not compared word by word but replaced from their first to their last change. */
    private static final int MOST_WORDS = 20_000;
    /** And texts of more words, marks and spaces than this. */
    private static final int MOST_TOKENS = 60_000;

    /** What happens to a part of the text: it stays (GELIJK), goes (VERVALT) or comes (NIEUW). */
    public enum Kind { GELIJK, VERVALT, NIEUW }

    /**
     * A run of words with one fate.
     *
     * @param was   the words in the old text, empty when new
     * @param wordt the words in the new text, empty when they go; for GELIJK only spacing, quotes and dashes may differ
     */
    public record Part(Kind kind, String was, String wordt) {

        /** @throws IllegalArgumentException when the kind does not fit the texts */
        public Part {
            boolean fits = switch (kind) {
                case GELIJK -> !was.isEmpty() && !wordt.isEmpty();
                case VERVALT -> !was.isEmpty() && wordt.isEmpty();
                case NIEUW -> was.isEmpty() && !wordt.isEmpty();
            };
            if (!fits) {
                throw new IllegalArgumentException(kind + " with " + was.length() + " and " + wordt.length() + " characters");
            }
        }

        /** The words to show: the new ones, or the old ones when they go. */
        public String text() {
            return kind == Kind.VERVALT ? was : wordt;
        }
    }

    public WordDiff {
        parts = List.copyOf(parts);
    }

    /** Compares two texts; never throws, and bounded in time for any length. */
    public static WordDiff between(String was, String wordt) {
        TokenPair pair = new TokenPair(was, wordt);
        boolean tooLong = isTooLong(pair.was()) || isTooLong(pair.wordt());
        if (tooLong && !was.equals(wordt)) {
            return new WordDiff(render(pair, Stream.of(pair.trimmed(pair.all())).filter(middle -> !middle.isInsertion() || !middle.isDeletion()).toList()));
        }
        return new WordDiff(render(pair, new Readability(pair).of(Alignment.hunks(pair))));
    }

    private static boolean isTooLong(List<Token> tokens) {
        return tokens.size() > MOST_TOKENS || tokens.stream().filter(Token::isWord).count() > MOST_WORDS;
    }

    /** True when no word goes or comes. */
    public boolean isUnchanged() {
        return parts.stream().allMatch(part -> part.kind() == Kind.GELIJK);
    }

    /** The old text, exactly. */
    public String was() {
        return parts.stream().map(Part::was).collect(Collectors.joining());
    }

    /** The new text, exactly. */
    public String wordt() {
        return parts.stream().map(Part::wordt).collect(Collectors.joining());
    }

    /** Number of characters that go. */
    public int deleted() {
        return parts.stream().filter(part -> part.kind() == Kind.VERVALT).mapToInt(part -> part.was().length()).sum();
    }

    /** Number of places that differ; words out and words in at one place count once. */
    public int places() {
        int places = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean starts = i == 0 || parts.get(i - 1).kind() == Kind.GELIJK;
            places += starts && parts.get(i).kind() != Kind.GELIJK ? 1 : 0;
        }
        return places;
    }

    private static List<Part> render(TokenPair pair, List<Hunk> hunks) {
        List<Part> parts = new ArrayList<>();
        int was = 0;
        int wordt = 0;
        for (Hunk hunk : hunks) {
            add(parts, Kind.GELIJK, text(pair.was(), was, hunk.wasFrom()), text(pair.wordt(), wordt, hunk.wordtFrom()));
            add(parts, Kind.VERVALT, text(pair.was(), hunk.wasFrom(), hunk.wasTo()), "");
            add(parts, Kind.NIEUW, "", text(pair.wordt(), hunk.wordtFrom(), hunk.wordtTo()));
            was = hunk.wasTo();
            wordt = hunk.wordtTo();
        }
        add(parts, Kind.GELIJK, text(pair.was(), was, pair.was().size()), text(pair.wordt(), wordt, pair.wordt().size()));
        return parts;
    }

    private static void add(List<Part> parts, Kind kind, String was, String wordt) {
        if (!was.isEmpty() || !wordt.isEmpty()) {
            parts.add(new Part(kind, was, wordt));
        }
    }

    private static String text(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining());
    }
}
