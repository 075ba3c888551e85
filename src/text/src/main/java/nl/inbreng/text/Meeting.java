package nl.inbreng.text;

import java.util.List;

/**
 * How two changes at one spot go together.
 *
 * @param soort IDENTIEK here means: the same at this spot
 * @param van   first word of the unit where they meet
 * @param tot   word after the last
 * @param outer which one contains the other
 */
record Meeting(Collision.Soort soort, int van, int tot, Outer outer) {

    /** Which of two deletes or replaces what the other changes. */
    enum Outer {
        NONE, FIRST, SECOND;

        Outer swapped() {
            return this == NONE ? NONE : this == FIRST ? SECOND : FIRST;
        }
    }

    Meeting(Collision.Soort soort, int van, int tot) {
        this(soort, van, tot, Outer.NONE);
    }

    Meeting swapped() {
        return new Meeting(soort, van, tot, outer.swapped());
    }

    /** Two changes at the same unit or the same gap. */
    static Meeting of(Touch a, Touch b) {
        if (a.signature().equals(b.signature())) {
            return new Meeting(Collision.Soort.IDENTIEK, start(a.edits()), end(a.edits()));
        }
        if (UnitPlaces.isGap(a.spot())) {
            return new Meeting(Collision.Soort.ZELFDE_PLEK, 0, 0);
        }
        boolean aDeletes = a.deed() == Touch.Deed.DELETE;
        boolean bDeletes = b.deed() == Touch.Deed.DELETE;
        if (aDeletes || bDeletes) {
            return aDeletes ? contains(b).swapped() : contains(a);
        }
        if (a.deed() == Touch.Deed.MOVE_AWAY || b.deed() == Touch.Deed.MOVE_AWAY) {
            Touch words = a.deed() == Touch.Deed.MOVE_AWAY ? b : a;
            return new Meeting(a.deed() == b.deed() ? Collision.Soort.STRIJDIG : Collision.Soort.NAAST, start(words.edits()), end(words.edits()));
        }
        if (a.deed() != b.deed()) {
            return a.deed() == Touch.Deed.REWRITE ? contains(b).swapped() : contains(a);
        }
        return words(a.edits(), b.edits());
    }

    /** The first change stands inside what the second deletes or replaces whole. */
    static Meeting contains(Touch inner) {
        return new Meeting(Collision.Soort.BEVAT, start(inner.edits()), end(inner.edits()), Outer.SECOND);
    }

    /** One pass over both lists, each in order. */
    private static Meeting words(List<Edit> a, List<Edit> b) {
        Meeting worst = new Meeting(Collision.Soort.NAAST, Math.min(start(a), start(b)), Math.max(end(a), end(b)));
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            worst = worst.or(words(a.get(i), b.get(j)));
            if (a.get(i).to() <= b.get(j).to()) {
                i++;
            } else {
                j++;
            }
        }
        return worst;
    }

    private static Meeting words(Edit a, Edit b) {
        int from = Math.min(a.from(), b.from());
        int to = Math.max(a.to(), b.to());
        if (!a.touches(b)) {
            return new Meeting(Collision.Soort.NAAST, from, to);
        }
        return new Meeting(a.overlaps(b) && !a.equals(b) ? Collision.Soort.STRIJDIG : Collision.Soort.ZELFDE_PLEK, from, to);
    }

    /** The more serious of both, the first of equals. */
    Meeting or(Meeting other) {
        return other.soort.isWorseThan(soort) ? other : this;
    }

    private static int start(List<Edit> edits) {
        return edits.isEmpty() ? 0 : edits.getFirst().from();
    }

    private static int end(List<Edit> edits) {
        return edits.isEmpty() ? 0 : edits.getLast().to();
    }
}
