package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the shortest difference into one that people can read (after Antragsgrün and diff-match-patch):
 * crumbs between two changes are taken along, edges move to sentence and clause ends, too many changes become one block.
 */
final class Readability {

    private static final double CRUMB = 0.7;
    private static final int FARTHEST_SLIDE = 200;
    private static final double WHOLE_UNIT = 0.6;
    private static final double MIDDLE_CHANGED = 0.4;
    private static final int SCATTERED = 3;
    private static final int LONG_MIDDLE = 100;
    private static final int WORTH_KEEPING = 40;

    private final TokenPair pair;

    Readability(TokenPair pair) {
        this.pair = pair;
    }

    List<Hunk> of(List<Hunk> shortest) {
        return blocks(slide(absorb(shortest).stream().map(this::trimmed).toList()));
    }

    /**
     * An unchanged run goes along when it is at most 0.7 of the larger side of both its neighbours. The space around a changed
     * word belongs to the run, on whichever side of it the difference was drawn.
     */
    private List<Hunk> absorb(List<Hunk> hunks) {
        List<Hunk> kept = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk current = hunk;
            while (!kept.isEmpty() && isCrumb(kept.getLast(), current)) {
                current = kept.removeLast().through(current);
            }
            kept.add(current);
        }
        return kept;
    }

    private boolean isCrumb(Hunk left, Hunk right) {
        int between = pair.wasLength(left.wasTo(), right.wasFrom()) + pair.spaceAround(left, false) + pair.spaceAround(right, true);
        return between <= CRUMB * pair.wordSize(left) && between <= CRUMB * pair.wordSize(right);
    }

    /** What both sides of a hunk begin or end with does not change. */
    private Hunk trimmed(Hunk hunk) {
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
        return pair.was().get(was).key().equals(pair.wordt().get(wordt).key());
    }

    private List<Hunk> slide(List<Hunk> hunks) {
        List<Hunk> slid = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            int floor = slid.isEmpty() ? 0 : slid.getLast().wasTo();
            int ceiling = i + 1 < hunks.size() ? hunks.get(i + 1).wasFrom() : pair.was().size();
            Hunk best = best(hunks.get(i), hunks.get(i).wasFrom() - floor, ceiling - hunks.get(i).wasTo());
            boolean touches = !slid.isEmpty() && slid.getLast().wasTo() == best.wasFrom() && slid.getLast().wordtTo() == best.wordtFrom();
            slid.add(touches ? slid.removeLast().through(best) : best);
        }
        return slid;
    }

    /** Pure insertions and deletions can often lie in several places; the one on the best edge wins, the leftmost of equals. */
    private Hunk best(Hunk hunk, int roomLeft, int roomRight) {
        if (hunk.isInsertion() == hunk.isDeletion()) {
            return hunk;
        }
        Hunk start = hunk;
        for (int i = 0; i < Math.min(roomLeft, FARTHEST_SLIDE) && turns(start.moved(-1)); i++) {
            start = start.moved(-1);
        }
        Hunk best = start;
        Hunk current = start;
        int last = Math.min(hunk.wasFrom() + Math.min(roomRight, FARTHEST_SLIDE), pair.was().size());
        while (current.wasFrom() < last && current.wasTo() < pair.was().size() && turns(current)) {
            current = current.moved(1);
            best = edge(current) > edge(best) ? current : best;
        }
        return best;
    }

    /** True when the hunk may also lie one token further: its first token equals the token after it. */
    private boolean turns(Hunk hunk) {
        List<Token> side = side(hunk);
        int from = hunk.isInsertion() ? hunk.wordtFrom() : hunk.wasFrom();
        int to = hunk.isInsertion() ? hunk.wordtTo() : hunk.wasTo();
        return to < side.size() && side.get(from).key().equals(side.get(to).key());
    }

    private List<Token> side(Hunk hunk) {
        return hunk.isInsertion() ? pair.wordt() : pair.was();
    }

    private int edge(Hunk hunk) {
        List<Token> side = side(hunk);
        int from = hunk.isInsertion() ? hunk.wordtFrom() : hunk.wasFrom();
        int to = hunk.isInsertion() ? hunk.wordtTo() : hunk.wasTo();
        return 2 * edgeAt(side, from) + edgeAt(side, to) + (side.get(from).isSpace() ? 0 : 1);
    }

    /** How well a cut before this token reads: 4 at a sentence end, 2 at a clause end, 1 at a space. */
    private static int edgeAt(List<Token> side, int at) {
        if (at == 0 || at == side.size()) {
            return 4;
        }
        Token before = side.get(at - 1);
        if (!before.isSpace()) {
            return side.get(at).isSpace() ? 1 : 0;
        }
        if (before.key().equals("\n") || at == 1 || side.get(at - 2).endsSentence()) {
            return 4;
        }
        return side.get(at - 2).endsClause() ? 2 : 1;
    }

    /**
     * Above 60 % gone the whole unit is out and in; above 40 % of a long middle, on both sides, that middle is one block.
     * One or two places can be followed whatever their size, so they stay.
     */
    private List<Hunk> blocks(List<Hunk> hunks) {
        if (hunks.size() < SCATTERED) {
            return hunks;
        }
        int deleted = hunks.stream().mapToInt(pair::deleted).sum();
        int inserted = hunks.stream().mapToInt(pair::inserted).sum();
        if (deleted > 0 && inserted > 0 && deleted > WHOLE_UNIT * pair.deleted(pair.all())) {
            return List.of(pair.all());
        }
        Hunk middle = hunks.getFirst().through(hunks.getLast());
        boolean scattered = pair.size(middle) > LONG_MIDDLE
                && deleted > MIDDLE_CHANGED * pair.deleted(middle) && inserted > MIDDLE_CHANGED * pair.inserted(middle);
        return scattered ? List.of(toSentences(middle)) : hunks;
    }

    /** Widens a block to the sentence ends around it; a rest shorter than 40 characters is taken along. */
    private Hunk toSentences(Hunk middle) {
        int left = middle.wasFrom();
        while (left > 0 && edgeAt(pair.was(), left) < 4) {
            left--;
        }
        int right = middle.wasTo();
        while (right < pair.was().size() && edgeAt(pair.was(), right) < 4) {
            right++;
        }
        left = pair.wasLength(0, left) < WORTH_KEEPING ? 0 : left;
        right = pair.wasLength(right, pair.was().size()) < WORTH_KEEPING ? pair.was().size() : right;
        return new Hunk(left, right, middle.wordtFrom() - (middle.wasFrom() - left), middle.wordtTo() + (right - middle.wasTo()));
    }
}
