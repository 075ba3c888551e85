package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Units of which the text is the same in both versions. A text that stands in a version more than once, as a standard lid or
 * "(vervallen)", does not tell which of them it is: that tells the unit that it stands in. So it has no part in finding out which
 * artikel became which, is paired once that is known, and is never followed into another artikel.
 * Linear, but for a text that stands in a version often: the square of that.
 */
final class EqualTexts {

    private final UnitPairs pairs;
    private final Map<Integer, Integer> inOrder = new HashMap<>();
    /** The newer units that have such a text. */
    private final Map<String, List<Integer>> repeats = new HashMap<>();

    EqualTexts(UnitPairs pairs) {
        this.pairs = pairs;
        Map<String, Long> oud = loose(pairs.oud()).mapToObj(pairs::oldText).collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        loose(pairs.nieuw()).forEach(j -> repeats.computeIfAbsent(pairs.newText(j), text -> new ArrayList<>()).add(j));
        oud.forEach((text, times) -> repeats.computeIfAbsent(text, key -> new ArrayList<>()));
        repeats.entrySet().removeIf(text -> text.getValue().size() < 2 && oud.getOrDefault(text.getKey(), 0L) < 2);
    }

    private static IntStream loose(List<TekstEenheid> units) {
        return IntStream.range(0, units.size()).filter(at -> UnitPairs.isLoose(units.get(at)));
    }

    /** True when only what stands around these two can tell that they are one. */
    boolean isRepeated(int i, int j) {
        return repeats.containsKey(pairs.oldText(i)) || repeats.containsKey(pairs.newText(j));
    }

    /** Takes what was found in order of such units apart, until the units around them are known. */
    void partRepeats() {
        for (int i : loose(pairs.oud()).filter(i -> pairs.partner(i) != UnitPairs.NONE && isRepeated(i, pairs.partner(i))).toArray()) {
            inOrder.put(i, pairs.partner(i));
            pairs.part(i);
        }
    }

    /** In units that are one: first what was found in order, then what is equal. */
    void pairRepeats() {
        int[] free = loose(pairs.oud()).filter(i -> pairs.partner(i) == UnitPairs.NONE).toArray();
        IntStream.of(free).filter(inOrder::containsKey).filter(i -> pairs.standInOne(i, inOrder.get(i))).forEach(i -> pairs.pair(i, inOrder.get(i)));
        for (int i : free) {
            repeats.getOrDefault(pairs.oldText(i), List.of()).stream().filter(j -> pairs.areFree(i, j) && pairs.standInOne(i, j)).findFirst().ifPresent(j -> pairs.pair(i, j));
        }
    }

    /** A text that stands once in each version is one unit wherever it stands. */
    void findElsewhere() {
        Map<String, Integer> byText = new HashMap<>();
        IntStream.of(pairs.freeNew()).filter(j -> UnitPairs.isLoose(pairs.nieuw().get(j)) && !repeats.containsKey(pairs.newText(j))).forEach(j -> byText.put(pairs.newText(j), j));
        for (int i : loose(pairs.oud()).filter(i -> pairs.partner(i) == UnitPairs.NONE).toArray()) {
            Integer j = byText.get(pairs.oldText(i));
            if (j != null) {
                pairs.pair(i, j);
            }
        }
    }
}
