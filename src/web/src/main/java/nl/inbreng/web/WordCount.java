package nl.inbreng.web;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.text.WordDiff;

/**
 * How many words a change touches.
 *
 * @param replaced words that others take the place of
 * @param by       the words that take it
 * @param gone     words that go with nothing in their place
 * @param added    words that come where nothing went
 */
record WordCount(int replaced, int by, int gone, int added) {

    /** Counts a difference; what goes and what comes at one place belong together. */
    static WordCount of(WordDiff diff) {
        int[] counts = new int[4];
        List<WordDiff.Part> parts = diff.parts();
        for (int i = 0; i < parts.size(); i++) {
            WordDiff.Part part = parts.get(i);
            boolean pair = part.kind() == WordDiff.Kind.VERVALT && i + 1 < parts.size() && parts.get(i + 1).kind() == WordDiff.Kind.NIEUW;
            switch (part.kind()) {
                case GELIJK -> { }
                case VERVALT -> counts[pair ? 0 : 2] += words(part.was());
                case NIEUW -> counts[3] += words(part.wordt());
            }
            if (pair) counts[1] += words(parts.get(++i).wordt());
        }
        return new WordCount(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** "In beslispunt 2 vervangt u 3 woorden door 4 woorden en voegt u 1 woord toe." */
    String sentence(String unit, String who) {
        List<String> acts = new ArrayList<>();
        if (replaced + by > 0) acts.add("vervangt " + who + " " + number(replaced) + " door " + number(by));
        if (gone > 0) acts.add("haalt " + who + " " + number(gone) + " weg");
        if (added > 0) acts.add("voegt " + who + " " + number(added) + " toe");
        if (acts.isEmpty()) acts.add("verandert " + who + " alleen spaties of leestekens");
        String last = acts.removeLast();
        return "In " + unit + " " + (acts.isEmpty() ? "" : String.join(", ", acts) + " en ") + last + ".";
    }

    private static String number(int words) {
        return words + (words == 1 ? " woord" : " woorden");
    }
}
