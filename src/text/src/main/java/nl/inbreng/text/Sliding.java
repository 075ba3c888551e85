package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;

/** Moves what only comes or only goes to the place where it reads best: a sentence end, else a clause end, else a space. */
final class Sliding {

    private static final int FARTHEST_SLIDE = 200;
    private static final int SENTENCE_END = 4;

    private final TokenPair pair;

    Sliding(TokenPair pair) {
        this.pair = pair;
    }

    List<Hunk> of(List<Hunk> hunks) {
        List<Hunk> slid = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            int floor = slid.isEmpty() ? 0 : slid.getLast().wasTo();
            int ceiling = i + 1 < hunks.size() ? hunks.get(i + 1).wasFrom() : pair.was().size();
            Hunk best = best(hunks.get(i), hunks.get(i).wasFrom() - floor, ceiling - hunks.get(i).wasTo());
            Hunk.add(slid, best);
        }
        return slid;
    }

    /** True for one or more sentences or lines that only come or only go. */
    boolean isSentences(Hunk hunk) {
        if (hunk.isInsertion() == hunk.isDeletion()) {
            return false;
        }
        List<Token> side = side(hunk);
        int from = hunk.isInsertion() ? hunk.wordtFrom() : hunk.wasFrom();
        int to = hunk.isInsertion() ? hunk.wordtTo() : hunk.wasTo();
        return followsEnd(side, from) && followsEnd(side, to) && side.subList(from, to).stream().anyMatch(Token::isWord);
    }

    private static boolean followsEnd(List<Token> side, int at) {
        int before = at;
        while (before > 0 && before < side.size() && side.get(before - 1).key().equals(" ")) {
            before--;
        }
        return before == 0 || before == side.size() || side.get(before - 1).endsSentence();
    }

    /** True when a sentence or line ends just before this token of the old text. */
    boolean isSentenceEnd(int was) {
        return isSentenceEnd(pair.was(), was);
    }

    static boolean isSentenceEnd(List<Token> side, int at) {
        return edgeAt(side, at) == SENTENCE_END;
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
            return SENTENCE_END;
        }
        Token before = side.get(at - 1);
        if (!before.isSpace()) {
            return side.get(at).isSpace() ? 1 : 0;
        }
        if (before.key().equals("\n") || at == 1 || side.get(at - 2).endsSentence()) {
            return SENTENCE_END;
        }
        return side.get(at - 2).endsClause() ? 2 : 1;
    }
}
