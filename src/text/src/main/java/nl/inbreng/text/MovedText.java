package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text that stands in both lists and not in the same order: it goes at one place and comes at another.
 *
 * @param from position in the old list, from 0
 * @param to   position in the new list, from 0
 */
public record MovedText(int from, int to) {

    /**
     * The moved ones, by their new place. As few texts as possible move: what stands in equal order stays. Quotes, dashes and
     * spaces may be written otherwise; a text that occurs twice is paired in order; blank texts never move. Two lists of 4,000
     * texts are compared by Myers; longer ones by the longest run of pairs in order, in n log n.
     */
    public static List<MovedText> between(List<String> was, List<String> wordt) {
        List<String> wasKeys = was.stream().map(MovedText::key).toList();
        List<String> wordtKeys = wordt.stream().map(MovedText::key).toList();
        List<Hunk> hunks = Alignment.lists(wasKeys, wordtKeys);
        Map<String, Deque<Integer>> gone = new HashMap<>();
        for (Hunk hunk : hunks) {
            IntStream.range(hunk.wasFrom(), hunk.wasTo()).forEach(i -> gone.computeIfAbsent(wasKeys.get(i), key -> new ArrayDeque<>()).add(i));
        }
        List<MovedText> moved = new ArrayList<>();
        for (Hunk hunk : hunks) {
            List<MovedText> pairs = new ArrayList<>();
            for (int i = hunk.wordtFrom(); i < hunk.wordtTo(); i++) {
                Deque<Integer> places = gone.getOrDefault(wordtKeys.get(i), new ArrayDeque<>());
                if (!places.isEmpty() && !wordtKeys.get(i).isBlank()) {
                    pairs.add(new MovedText(places.removeFirst(), i));
                }
            }
            Set<MovedText> stay = inOrder(pairs.stream().filter(pair -> pair.from() >= hunk.wasFrom() && pair.from() < hunk.wasTo()).toList());
            pairs.stream().filter(pair -> !stay.contains(pair)).forEach(moved::add);
        }
        return List.copyOf(moved);
    }

    /** The longest run of pairs whose old places go up as their new ones do (patience sorting). */
    private static Set<MovedText> inOrder(List<MovedText> pairs) {
        TreeMap<Integer, MovedText> ends = new TreeMap<>();
        Map<MovedText, MovedText> before = new HashMap<>();
        for (MovedText pair : pairs) {
            Map.Entry<Integer, MovedText> lower = ends.lowerEntry(pair.from());
            before.put(pair, lower == null ? null : lower.getValue());
            Integer higher = ends.higherKey(pair.from());
            if (higher != null) {
                ends.remove(higher);
            }
            ends.put(pair.from(), pair);
        }
        Set<MovedText> run = new HashSet<>();
        for (MovedText at = ends.isEmpty() ? null : ends.lastEntry().getValue(); at != null; at = before.get(at)) {
            run.add(at);
        }
        return run;
    }

    private static String key(String text) {
        return Tokenizer.tokens(PlainText.of(text)).stream().map(Token::key).collect(Collectors.joining());
    }
}
