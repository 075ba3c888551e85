package nl.inbreng.text;

import java.util.List;

/** The two texts of a difference as tokens, with their lengths in characters summed once. */
final class TokenPair {

    private final List<Token> was;
    private final List<Token> wordt;
    private final int[] wasLength;
    private final int[] wordtLength;

    TokenPair(String was, String wordt) {
        this.was = Tokenizer.tokens(was);
        this.wordt = Tokenizer.tokens(wordt);
        this.wasLength = sums(this.was);
        this.wordtLength = sums(this.wordt);
    }

    List<Token> was() {
        return was;
    }

    List<Token> wordt() {
        return wordt;
    }

    Hunk all() {
        return new Hunk(0, was.size(), 0, wordt.size());
    }

    /** Characters of the old text from one token to another. */
    int wasLength(int from, int to) {
        return wasLength[to] - wasLength[from];
    }

    /** Characters on the larger side of a hunk. */
    int size(Hunk hunk) {
        return Math.max(deleted(hunk), inserted(hunk));
    }

    /** Characters on the larger side of a hunk, without the space at its ends. */
    int wordSize(Hunk hunk) {
        return Math.max(deleted(hunk) - space(was, hunk.wasFrom(), hunk.wasTo()), inserted(hunk) - space(wordt, hunk.wordtFrom(), hunk.wordtTo()));
    }

    /** Characters of space with which the only side of an insertion or deletion begins or ends. */
    int spaceAround(Hunk hunk, boolean first) {
        if (!hunk.isInsertion() && !hunk.isDeletion()) {
            return 0;
        }
        List<Token> side = hunk.isInsertion() ? wordt : was;
        int from = hunk.isInsertion() ? hunk.wordtFrom() : hunk.wasFrom();
        int to = hunk.isInsertion() ? hunk.wordtTo() : hunk.wasTo();
        Token edge = side.get(first ? from : to - 1);
        return edge.isSpace() ? edge.text().length() : 0;
    }

    private static int space(List<Token> side, int from, int to) {
        int space = 0;
        if (from < to) {
            space += side.get(from).isSpace() ? side.get(from).text().length() : 0;
            space += to - from > 1 && side.get(to - 1).isSpace() ? side.get(to - 1).text().length() : 0;
        }
        return space;
    }

    int deleted(Hunk hunk) {
        return wasLength(hunk.wasFrom(), hunk.wasTo());
    }

    int inserted(Hunk hunk) {
        return wordtLength[hunk.wordtTo()] - wordtLength[hunk.wordtFrom()];
    }

    /** What both sides of a hunk begin or end with does not change. */
    Hunk trimmed(Hunk hunk) {
        int wasFrom = hunk.wasFrom();
        int wordtFrom = hunk.wordtFrom();
        while (wasFrom < hunk.wasTo() && wordtFrom < hunk.wordtTo() && same(wasFrom, wordtFrom)) {
            wasFrom++;
            wordtFrom++;
        }
        int wasTo = hunk.wasTo();
        int wordtTo = hunk.wordtTo();
        while (wasTo > wasFrom && wordtTo > wordtFrom && same(wasTo - 1, wordtTo - 1)) {
            wasTo--;
            wordtTo--;
        }
        return new Hunk(wasFrom, wasTo, wordtFrom, wordtTo);
    }

    private boolean same(int was, int wordt) {
        return this.was.get(was).key().equals(this.wordt.get(wordt).key());
    }

    private static int[] sums(List<Token> tokens) {
        int[] sums = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            sums[i + 1] = sums[i] + tokens.get(i).text().length();
        }
        return sums;
    }
}
