package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the shortest difference into one that people can read (after Antragsgrün and diff-match-patch):
 * crumbs between two changes are taken along, edges move to sentence and clause ends, too many changes become one block.
 */
final class Readability {

    private static final double CRUMB = 0.7;

    private final TokenPair pair;
    private final Sliding sliding;

    Readability(TokenPair pair) {
        this.pair = pair;
        this.sliding = new Sliding(pair);
    }

    List<Hunk> of(List<Hunk> shortest) {
        return new Blocks(pair, sliding).of(sliding.of(absorb(sliding.of(new SentenceStarts(pair, sliding).of(shortest))).stream().map(pair::trimmed).toList()));
    }

    private List<Hunk> absorb(List<Hunk> hunks) {
        List<Hunk> kept = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk current = hunk;
            while (!kept.isEmpty() && belong(kept.getLast(), current)) {
                current = kept.removeLast().through(current);
            }
            kept.add(current);
        }
        return kept;
    }

    /**
     * Two changes are one when what lies between is a crumb, or when telling them as one marks no more. Words stay between two
     * sentences and beside a sentence that only comes or goes; a line break stays, but between two lines that are wholly other.
     */
    private boolean belong(Hunk left, Hunk right) {
        List<Token> between = pair.was().subList(left.wasTo(), right.wasFrom());
        boolean words = between.stream().anyMatch(Token::isWord);
        boolean sentences = between.stream().anyMatch(Token::endsSentence) || sliding.isSentences(left) || sliding.isSentences(right);
        if (words ? sentences : between.stream().anyMatch(Token::isBreak) && !areLines(left, right)) {
            return false;
        }
        return isCrumb(left, right) || marked(pair.trimmed(left.through(right))) <= marked(left) + marked(right);
    }

    /** True when no word stays before the one in its line, nor behind the other. */
    private boolean areLines(Hunk left, Hunk right) {
        List<Token> before = pair.was().subList(0, left.wasFrom()).reversed();
        List<Token> behind = pair.was().subList(right.wasTo(), pair.was().size());
        return Stream.of(before, behind).noneMatch(side -> side.stream().takeWhile(token -> !token.isBreak()).anyMatch(Token::isWord));
    }

    private int marked(Hunk hunk) {
        return pair.deleted(hunk) + pair.inserted(hunk);
    }

    /**
     * An unchanged run goes along when it is at most 0.7 of the larger side of both its neighbours. The space around a changed
     * word belongs to the run, on whichever side of it the difference was drawn.
     */
    private boolean isCrumb(Hunk left, Hunk right) {
        int between = pair.wasLength(left.wasTo(), right.wasFrom()) + pair.spaceAround(left, false) + pair.spaceAround(right, true);
        return between <= CRUMB * pair.wordSize(left) && between <= CRUMB * pair.wordSize(right);
    }
}
