package nl.inbreng.text;

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

    Hunk moved(int by) {
        return new Hunk(wasFrom + by, wasTo + by, wordtFrom + by, wordtTo + by);
    }

    Hunk from(int wasStart, int wordtStart) {
        return new Hunk(wasFrom + wasStart, wasTo + wasStart, wordtFrom + wordtStart, wordtTo + wordtStart);
    }
}
