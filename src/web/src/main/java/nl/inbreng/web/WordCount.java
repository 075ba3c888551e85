package nl.inbreng.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inbreng.text.WordDiff;

/**
 * How many words a change touches.
 *
 * @param replaced what others take the place of
 * @param by       what takes it
 * @param gone     what goes with nothing in its place
 * @param added    what comes where nothing went
 */
record WordCount(Amount replaced, Amount by, Amount gone, Amount added) {

    /** Words, and marks that stand apart. A mark at a word counts with its word. */
    record Amount(int words, int marks) {

        private static final Amount NONE = new Amount(0, 0);

        private static Amount of(String text) {
            List<String> pieces = Arrays.stream(text.strip().split("\\s+")).filter(piece -> !piece.isEmpty()).toList();
            int marks = (int) pieces.stream().filter(piece -> piece.matches("\\p{P}+")).count();
            return new Amount(pieces.size() - marks, marks);
        }

        private Amount and(Amount other) {
            return new Amount(words + other.words, marks + other.marks);
        }

        private boolean isSome() {
            return words + marks > 0;
        }

        /** "3 woorden"; of marks only "een leesteken". */
        private String said() {
            if (words == 0 && marks > 0) return marks == 1 ? "een leesteken" : marks + " leestekens";
            return words + (words == 1 ? " woord" : " woorden");
        }
    }

    /** Counts a difference; what goes and what comes at one place belong together. */
    static WordCount of(WordDiff diff) {
        Amount[] counts = {Amount.NONE, Amount.NONE, Amount.NONE, Amount.NONE};
        List<WordDiff.Part> parts = diff.parts();
        for (int i = 0; i < parts.size(); i++) {
            WordDiff.Part part = parts.get(i);
            boolean pair = part.kind() == WordDiff.Kind.VERVALT && i + 1 < parts.size() && parts.get(i + 1).kind() == WordDiff.Kind.NIEUW;
            switch (part.kind()) {
                case GELIJK -> { }
                case VERVALT -> counts[pair ? 0 : 2] = counts[pair ? 0 : 2].and(Amount.of(part.was()));
                case NIEUW -> counts[3] = counts[3].and(Amount.of(part.wordt()));
            }
            if (pair) counts[1] = counts[1].and(Amount.of(parts.get(++i).wordt()));
        }
        return new WordCount(counts[0], counts[1], counts[2], counts[3]);
    }

    /** "In beslispunt 2 vervangt u 3 woorden door 4 woorden en voegt u 1 woord toe." */
    String sentence(String unit, String who) {
        List<String> acts = new ArrayList<>();
        if (replaced.isSome() || by.isSome()) acts.add("vervangt " + who + " " + replaced.said() + " door " + by.said());
        if (gone.isSome()) acts.add("haalt " + who + " " + gone.said() + " weg");
        if (added.isSome()) acts.add("voegt " + who + " " + added.said() + " toe");
        if (acts.isEmpty()) acts.add("verandert " + who + " alleen spaties of leestekens");
        String last = acts.removeLast();
        return "In " + unit + " " + (acts.isEmpty() ? "" : String.join(", ", acts) + " en ") + last + ".";
    }
}
