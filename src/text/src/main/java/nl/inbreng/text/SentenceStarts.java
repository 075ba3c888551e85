package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence before one that begins with the same words: "De [-oude-]{+buurt kiest. De+} wijk" is told as a sentence that comes,
 * and a word of the next one that changes: "{+De buurt kiest. +}De [-oude -]wijk". Marks no more; likewise for a sentence that goes.
 */
final class SentenceStarts {

    private final TokenPair pair;
    private final Sliding sliding;

    SentenceStarts(TokenPair pair, Sliding sliding) {
        this.pair = pair;
        this.sliding = sliding;
    }

    List<Hunk> of(List<Hunk> hunks) {
        List<Hunk> found = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int start = start(hunk, found.isEmpty() ? 0 : found.getLast().wasTo());
            found.addAll(start < hunk.wasFrom() ? apart(hunk, start) : List.of(hunk));
        }
        return found;
    }

    /** Where the sentence begins in which words go and come; the place itself when it begins there, or changed before. */
    private int start(Hunk hunk, int floor) {
        int start = hunk.wasFrom();
        while (start > floor && !sliding.isSentenceEnd(start)) {
            start--;
        }
        return hunk.isInsertion() || hunk.isDeletion() || !sliding.isSentenceEnd(start) ? hunk.wasFrom() : start;
    }

    private List<Hunk> apart(Hunk hunk, int start) {
        int end = hunk.wasFrom();
        while (end > start && pair.was().get(end - 1).isSpace()) {
            end--;
        }
        List<Token> words = pair.was().subList(start, end);
        if (words.stream().noneMatch(Token::isWord)) {
            return List.of(hunk);
        }
        int young = start + hunk.wordtFrom() - hunk.wasFrom();
        int comes = again(words, pair.wordt(), hunk.wordtFrom(), hunk.wordtTo());
        if (comes >= 0) {
            return both(new Hunk(start, start, young, comes), new Hunk(end, hunk.wasTo(), comes + words.size(), hunk.wordtTo()));
        }
        int goes = again(words, pair.was(), hunk.wasFrom(), hunk.wasTo());
        if (goes >= 0) {
            return both(new Hunk(start, goes, young, young), new Hunk(goes + words.size(), hunk.wasTo(), young + words.size(), hunk.wordtTo()));
        }
        return List.of(hunk);
    }

    private List<Hunk> both(Hunk sentence, Hunk rest) {
        return Stream.of(sentence, pair.trimmed(rest)).filter(hunk -> !hunk.isInsertion() || !hunk.isDeletion()).toList();
    }

    /** Where a sentence between these places begins with these words, the last one; -1 when none does. */
    private static int again(List<Token> words, List<Token> side, int from, int to) {
        int at = to - words.size();
        while (at > from && !(Sliding.isSentenceEnd(side, at) && keys(side.subList(at, at + words.size())).equals(keys(words)))) {
            at--;
        }
        return at > from ? at : -1;
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }
}
