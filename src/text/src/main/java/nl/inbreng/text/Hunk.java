package nl.inbreng.text;

import java.util.List;

/** One place that differs: tokens [wasFrom, wasTo) of the old text against [wordtFrom, wordtTo) of the new. */
record Hunk(int wasFrom, int wasTo, int wordtFrom, int wordtTo) {

    boolean isInsertion() {
        return wasFrom == wasTo;
    }

    boolean isDeletion() {
        return wordtFrom == wordtTo;
    }

    Hunk through(Hunk later) {
        return new Hunk(wasFrom, later.wasTo, wordtFrom, later.wordtTo);
    }

    /** From and to these tokens of the old text, with as many unchanged ones of the new text. */
    Hunk widened(int from, int to) {
        return new Hunk(from, to, wordtFrom - (wasFrom - from), wordtTo + (to - wasTo));
    }

    Hunk moved(int by) {
        return new Hunk(wasFrom + by, wasTo + by, wordtFrom + by, wordtTo + by);
    }

    Hunk from(int wasStart, int wordtStart) {
        return new Hunk(wasFrom + wasStart, wasTo + wasStart, wordtFrom + wordtStart, wordtTo + wordtStart);
    }

    /** Adds a hunk; one that touches the last becomes one with it. */
    static void add(List<Hunk> hunks, Hunk next) {
        boolean touches = !hunks.isEmpty() && hunks.getLast().wasTo == next.wasFrom && hunks.getLast().wordtTo == next.wordtFrom;
        hunks.add(touches ? hunks.removeLast().through(next) : next);
    }
}
