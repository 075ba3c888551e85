package nl.inbreng.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the places where two token lists differ: common ends off, then Myers (linear space).
 * Middles too large for that are first laid side by side by sentence; what is still too large is one hunk.
 */
final class Alignment {

    /** Myers costs at most about this many steps; 4,000 tokens (2,000 words) against as many still fit. */
    private static final long MOST_WORK = 16_000_000L;

    private Alignment() {
    }

    static List<Hunk> hunks(TokenPair pair) {
        Map<Object, Integer> ids = new HashMap<>();
        List<Integer> was = pair.was().stream().map(token -> id(ids, token.key())).toList();
        List<Integer> wordt = pair.wordt().stream().map(token -> id(ids, token.key())).toList();
        List<Hunk> found = new ArrayList<>();
        for (Hunk middle : middle(was, wordt)) {
            List<Integer> a = was.subList(middle.wasFrom(), middle.wasTo());
            List<Integer> b = wordt.subList(middle.wordtFrom(), middle.wordtTo());
            List<Hunk> inside = fits(a, b) ? myers(a, b) : bySentence(a, b, endMarks(ids));
            inside.forEach(hunk -> found.add(hunk.from(middle.wasFrom(), middle.wordtFrom())));
        }
        return found;
    }

    private static <T> int id(Map<Object, Integer> ids, T key) {
        return ids.computeIfAbsent(key, ignored -> ids.size());
    }

    /** What is left when equal ends are taken off: one hunk, or none when the lists are equal. */
    private static List<Hunk> middle(List<Integer> was, List<Integer> wordt) {
        int shortest = Math.min(was.size(), wordt.size());
        int head = 0;
        while (head < shortest && was.get(head).equals(wordt.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head && was.get(was.size() - 1 - tail).equals(wordt.get(wordt.size() - 1 - tail))) {
            tail++;
        }
        Hunk middle = new Hunk(head, was.size() - tail, head, wordt.size() - tail);
        return middle.isInsertion() && middle.isDeletion() ? List.of() : List.of(middle);
    }

    /** Myers, or one hunk when that would cost too much. The lists have no equal ends. */
    static List<Hunk> shortest(List<Integer> was, List<Integer> wordt) {
        return fits(was, wordt) ? myers(was, wordt) : List.of(new Hunk(0, was.size(), 0, wordt.size()));
    }

    private static boolean fits(List<?> a, List<?> b) {
        return (long) a.size() * b.size() <= MOST_WORK;
    }

    private static List<Hunk> myers(List<Integer> a, List<Integer> b) {
        List<Hunk> hunks = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<Integer>().computeDiff(a, b, null)) {
            add(hunks, new Hunk(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
        }
        return hunks;
    }

    private static List<Hunk> bySentence(List<Integer> a, List<Integer> b, List<Integer> ends) {
        Map<Object, Integer> ids = new HashMap<>();
        List<List<Integer>> was = sentences(a, ends);
        List<List<Integer>> wordt = sentences(b, ends);
        if (!fits(was, wordt)) {
            return List.of(new Hunk(0, a.size(), 0, b.size()));
        }
        int[] wasStart = starts(was);
        int[] wordtStart = starts(wordt);
        List<Hunk> hunks = new ArrayList<>();
        for (Hunk rough : myers(was.stream().map(s -> id(ids, s)).toList(), wordt.stream().map(s -> id(ids, s)).toList())) {
            refine(hunks, new Hunk(wasStart[rough.wasFrom()], wasStart[rough.wasTo()],
                    wordtStart[rough.wordtFrom()], wordtStart[rough.wordtTo()]), a, b);
        }
        return hunks;
    }

    private static void refine(List<Hunk> hunks, Hunk rough, List<Integer> was, List<Integer> wordt) {
        List<Integer> a = was.subList(rough.wasFrom(), rough.wasTo());
        List<Integer> b = wordt.subList(rough.wordtFrom(), rough.wordtTo());
        if (!fits(a, b)) {
            add(hunks, rough);
            return;
        }
        myers(a, b).forEach(hunk -> add(hunks, hunk.from(rough.wasFrom(), rough.wordtFrom())));
    }

    /** Adds a hunk; one that touches the last becomes one with it. */
    private static void add(List<Hunk> hunks, Hunk next) {
        int last = hunks.size() - 1;
        if (last >= 0 && hunks.get(last).wasTo() == next.wasFrom() && hunks.get(last).wordtTo() == next.wordtFrom()) {
            hunks.set(last, hunks.get(last).through(next));
            return;
        }
        hunks.add(next);
    }

    private static List<Integer> endMarks(Map<Object, Integer> ids) {
        return List.of(ids.getOrDefault(".", -1), ids.getOrDefault(";", -1), ids.getOrDefault("\n", -1));
    }

    private static List<List<Integer>> sentences(List<Integer> tokens, List<Integer> ends) {
        List<List<Integer>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ends.contains(tokens.get(i)) || i == tokens.size() - 1) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static int[] starts(List<List<Integer>> sentences) {
        int[] starts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            starts[i + 1] = starts[i] + sentences.get(i).size();
        }
        return starts;
    }
}
