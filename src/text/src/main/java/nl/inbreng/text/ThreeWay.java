package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Lays the changes of two sides over one base (diff3). Changes that come too close are taken together; what both sides
 * then have in common at the ends is agreed, and what is left is a conflict.
 */
final class ThreeWay {

    /** What happened to a stretch: nothing, a change of one side, the same change on both, or a conflict. */
    enum Kind { SAME, A, B, BOTH, CONFLICT }

    /** A stretch of each of the three, in order; what a change of A left out of B is B's own unchanged text. */
    record Chunk(Kind kind, Span base, Span a, Span b) {
    }

    /** Tokens from up to to. */
    record Span(int from, int to) {

        int length() {
            return to - from;
        }

        Span head(int tokens) {
            return new Span(from, from + tokens);
        }

        Span tail(int tokens) {
            return new Span(to - tokens, to);
        }

        Span inner(int head, int tail) {
            return new Span(from + head, to - tail);
        }
    }

    private final int[] base;
    private final int[] a;
    private final int[] b;
    private final Merge.Room room;
    private final IntPredicate sentenceEnd;
    private final List<Chunk> chunks = new ArrayList<>();
    private final Changes mine;
    private final Changes theirs;
    private int done;

    private ThreeWay(int[][] three, Merge.Room room, IntPredicate sentenceEnd) {
        this.base = three[0];
        this.a = three[1];
        this.b = three[2];
        this.room = room;
        this.sentenceEnd = sentenceEnd;
        this.mine = new Changes(Histogram.hunks(base, a));
        this.theirs = new Changes(Histogram.hunks(base, b));
    }

    /**
     * @param three       token numbers of base, a and b
     * @param sentenceEnd which numbers are marks that end a sentence
     */
    static List<Chunk> chunks(int[][] three, Merge.Room room, IntPredicate sentenceEnd) {
        ThreeWay way = new ThreeWay(three, room, sentenceEnd);
        boolean emptied = (way.a.length == 0) != (way.b.length == 0) && !way.mine.isDone() && !way.theirs.isDone();
        if (emptied) {
            return List.of(new Chunk(Kind.CONFLICT, new Span(0, way.base.length), new Span(0, way.a.length), new Span(0, way.b.length)));
        }
        way.run();
        return way.chunks;
    }

    private void run() {
        while (!mine.isDone() || !theirs.isDone()) {
            if (theirs.isDone() || !mine.isDone() && isBefore(mine.now(), theirs.now(), true)) {
                change(Kind.A, mine.now());
                mine.advance();
            } else if (mine.isDone() || isBefore(theirs.now(), mine.now(), false)) {
                change(Kind.B, theirs.now());
                theirs.advance();
            } else {
                combine();
            }
        }
        same(base.length);
    }

    /** True when the first change stands clear of the second and comes before it. */
    private boolean isBefore(Hunk one, Hunk other, boolean oneIsMine) {
        if (one.wasTo() != other.wasFrom() || room == Merge.Room.WORD_BETWEEN) {
            return one.wasTo() < other.wasFrom();
        }
        if (one.isInsertion() && other.isInsertion()) {
            return oneIsMine && !insertSame(one, other) && isSentences(a, one) && isSentences(b, other);
        }
        return !isReplacement(one) || !isReplacement(other);
    }

    private static boolean isReplacement(Hunk change) {
        return !change.isInsertion() && !change.isDeletion();
    }

    /** True when whole sentences came in beside others; where their end mark is that of the sentence before, they may stand before that mark. */
    private boolean isSentences(int[] side, Hunk insertion) {
        int gap = insertion.wasFrom();
        boolean behindEnd = gap == 0 ? base.length > 0 : sentenceEnd.test(base[gap - 1]);
        boolean beforeEnd = gap < base.length && sentenceEnd.test(base[gap]) && base[gap] == side[insertion.wordtFrom()];
        return behindEnd && sentenceEnd.test(side[insertion.wordtTo() - 1]) || beforeEnd;
    }

    private boolean insertSame(Hunk one, Hunk other) {
        return Arrays.equals(a, one.wordtFrom(), one.wordtTo(), b, other.wordtFrom(), other.wordtTo());
    }

    private void same(int to) {
        if (to > done) {
            chunks.add(new Chunk(Kind.SAME, new Span(done, to), mine.span(done, to), theirs.span(done, to)));
            done = to;
        }
    }

    private void change(Kind kind, Hunk hunk) {
        same(hunk.wasFrom());
        Span own = new Span(hunk.wordtFrom(), hunk.wordtTo());
        Span base = new Span(hunk.wasFrom(), hunk.wasTo());
        chunks.add(kind == Kind.A ? new Chunk(kind, base, own, theirs.span(base.from(), base.to()))
                : new Chunk(kind, base, mine.span(base.from(), base.to()), own));
        done = hunk.wasTo();
    }

    private void combine() {
        int from = Math.min(mine.now().wasFrom(), theirs.now().wasFrom());
        same(from);
        int aFrom = mine.place(from);
        int bFrom = theirs.place(from);
        Hunk x = mine.take();
        Hunk y = theirs.take();
        for (boolean more = true; more;) {
            if (!theirs.isDone() && !isBefore(x, theirs.now(), true)) {
                y = theirs.take();
            } else if (!mine.isDone() && !isBefore(y, mine.now(), false)) {
                x = mine.take();
            } else {
                more = false;
            }
        }
        int to = Math.max(x.wasTo(), y.wasTo());
        settle(new Chunk(Kind.CONFLICT, new Span(from, to), new Span(aFrom, mine.place(to)), new Span(bFrom, theirs.place(to))));
        done = to;
    }

    /** Equal ends of both sides are agreed; a rest is a conflict. */
    private void settle(Chunk region) {
        int shortest = Math.min(region.a().length(), region.b().length());
        int head = 0;
        while (head < shortest && a[region.a().from() + head] == b[region.b().from() + head]) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head && a[region.a().to() - 1 - tail] == b[region.b().to() - 1 - tail]) {
            tail++;
        }
        Span left = baseInside(region, tail);
        both(new Span(region.base().from(), left.from()), region.a().head(head), region.b().head(head));
        if (region.a().length() != region.b().length() || head < region.a().length()) {
            chunks.add(new Chunk(Kind.CONFLICT, left, region.a().inner(head, tail), region.b().inner(head, tail)));
        } else if (head == 0) {
            chunks.add(new Chunk(Kind.BOTH, left, region.a().inner(0, 0), region.b().inner(0, 0)));
        }
        both(new Span(left.to(), region.base().to()), region.a().tail(tail), region.b().tail(tail));
    }

    /** What of the base belongs to the conflict: all but the end that the agreed end left as it was. It begins with a word that went or changed, so nothing stayed at its start. */
    private Span baseInside(Chunk region, int tail) {
        int from = region.base().from();
        int to = region.base().to();
        for (int i = 0; i < tail && from < to && base[to - 1] == a[region.a().to() - 1 - i]; i++) {
            to--;
        }
        return new Span(from, to);
    }

    private void both(Span base, Span a, Span b) {
        if (a.length() > 0) {
            chunks.add(new Chunk(Kind.BOTH, base, a, b));
        }
    }
}
