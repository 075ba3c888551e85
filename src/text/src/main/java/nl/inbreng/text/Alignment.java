package nl.inbreng.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the places where two token lists differ. Words are laid side by side first and the spaces follow them, so that a
 * space is never kept at the cost of a word: common ends off, then Myers (linear space).
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
        int[] wasWords = words(pair.was());
        int[] wordtWords = words(pair.wordt());
        List<Hunk> words = hunks(pick(was, wasWords), pick(wordt, wordtWords), endMarks(ids));
        List<Hunk> found = new ArrayList<>();
        Hunk gap = new Hunk(0, 0, 0, 0);
        int word = 0;
        for (Hunk hunk : Stream.concat(words.stream(), Stream.of(new Hunk(wasWords.length, 0, wordtWords.length, 0))).toList()) {
            int shift = hunk.wordtFrom() - hunk.wasFrom();
            for (; word < hunk.wasFrom(); word++) {
                int[] kept = {wasWords[word], wordtWords[word + shift]};
                within(new Hunk(gap.wasTo(), kept[0], gap.wordtTo(), kept[1]), was, wordt).ifPresent(found::add);
                gap = new Hunk(0, kept[0] + 1, 0, kept[1] + 1);
            }
            word = hunk.wasTo();
        }
        within(new Hunk(gap.wasTo(), was.size(), gap.wordtTo(), wordt.size()), was, wordt).ifPresent(found::add);
        return found;
    }

    /** The places where two lists of anything differ; lists too long for Myers differ as a whole between their equal ends. */
    static List<Hunk> lists(List<?> was, List<?> wordt) {
        Map<Object, Integer> ids = new HashMap<>();
        return hunks(was.stream().map(one -> id(ids, one)).toList(), wordt.stream().map(one -> id(ids, one)).toList(), List.of());
    }

    /** What differs between two kept words: words that go and come, or only the space. */
    private static Optional<Hunk> within(Hunk gap, List<Integer> was, List<Integer> wordt) {
        return middle(was.subList(gap.wasFrom(), gap.wasTo()), wordt.subList(gap.wordtFrom(), gap.wordtTo())).stream()
                .map(hunk -> hunk.from(gap.wasFrom(), gap.wordtFrom())).findFirst();
    }

    /** Where the tokens are that carry meaning: all but spaces. */
    private static int[] words(List<Token> tokens) {
        return IntStream.range(0, tokens.size()).filter(i -> !tokens.get(i).key().equals(" ")).toArray();
    }

    private static List<Integer> pick(List<Integer> tokens, int[] positions) {
        return IntStream.of(positions).mapToObj(tokens::get).toList();
    }

    private static List<Hunk> hunks(List<Integer> was, List<Integer> wordt, List<Integer> ends) {
        List<Hunk> found = new ArrayList<>();
        for (Hunk middle : middle(was, wordt)) {
            List<Integer> a = was.subList(middle.wasFrom(), middle.wasTo());
            List<Integer> b = wordt.subList(middle.wordtFrom(), middle.wordtTo());
            List<Hunk> inside = fits(a, b) ? myers(a, b) : bySentence(a, b, ends);
            inside.forEach(hunk -> found.add(hunk.from(middle.wasFrom(), middle.wordtFrom())));
        }
        return found;
    }

    private static int id(Map<Object, Integer> ids, Object key) {
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
            Hunk.add(hunks, new Hunk(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
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
            Hunk.add(hunks, rough);
            return;
        }
        myers(a, b).forEach(hunk -> Hunk.add(hunks, hunk.from(rough.wasFrom(), rough.wordtFrom())));
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
