package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One place that a change touches in a text: words [from, to) make way for others. White space is no word,
 * so "between" always means a word. An insertion is an empty interval at a gap.
 *
 * @param words the new words, folded (see {@link Token})
 */
record Edit(int from, int to, List<String> words) {

    /** The shortest difference in words, in order; between two edits at least one word stays. */
    static List<Edit> between(String was, String wordt) {
        TokenPair pair = new TokenPair(was, wordt);
        int[] wasWords = wordsBefore(pair.was());
        int[] wordtWords = wordsBefore(pair.wordt());
        List<Hunk> hunks = new ArrayList<>();
        for (Hunk hunk : Alignment.hunks(pair)) {
            Hunk words = new Hunk(wasWords[hunk.wasFrom()], wasWords[hunk.wasTo()], wordtWords[hunk.wordtFrom()], wordtWords[hunk.wordtTo()]);
            boolean touches = !hunks.isEmpty() && hunks.getLast().wasTo() == words.wasFrom();
            if (touches) {
                hunks.add(hunks.removeLast().through(words));
            } else if (!words.isInsertion() || !words.isDeletion()) {
                hunks.add(words);
            }
        }
        List<String> newWords = words(pair.wordt());
        return hunks.stream().map(hunk -> new Edit(hunk.wasFrom(), hunk.wasTo(), newWords.subList(hunk.wordtFrom(), hunk.wordtTo()))).toList();
    }

    /** The words of a text, folded; equal lists read the same. */
    static List<String> words(String text) {
        return words(Tokenizer.tokens(text));
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.isSpace()).map(Token::key).toList();
    }

    /** For each token, and the end, how many words come before it. */
    private static int[] wordsBefore(List<Token> tokens) {
        int[] before = new int[tokens.size() + 1];
        IntStream.range(0, tokens.size()).forEach(i -> before[i + 1] = before[i] + (tokens.get(i).isSpace() ? 0 : 1));
        return before;
    }

    boolean isInsertion() {
        return from == to;
    }

    boolean isDeletion() {
        return words.isEmpty();
    }

    /** Words out and words in, the larger of both. */
    int size() {
        return Math.max(to - from, words.size());
    }

    /** True when both take out the same word, or one puts words into what the other takes out. */
    boolean overlaps(Edit other) {
        return from < other.to && other.from < to;
    }

    /** True when no word stays between them. */
    boolean touches(Edit other) {
        return from <= other.to && other.from <= to;
    }
}
