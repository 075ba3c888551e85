package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names of units in the order in which people count: 2 before 10, 7 before 7 bis, IV before IX where all of that kind are roman, and
 * a unit before what lies in it. Kinds of which the names tell no order come in one fixed order, so that of the input never counts.
 * A bare number is of the kind of the others, when those are of one kind.
 */
public final class NaturalOrder {

    private static final Comparator<String> LETTERS = Comparator.comparingInt((String word) -> Math.min(word.length(), 3)).thenComparing(Comparator.naturalOrder());

    private final Set<String> roman;

    /** Where a unit stands among the others. @param unit its place, from 0 @param last place of the last unit that lies in it; its own when none does */
    public record Span(int unit, int last) {
    }

    private NaturalOrder(List<UnitPath> paths) {
        Map<String, Set<String>> letters = new HashMap<>();
        paths.stream().flatMap(path -> path.steps().stream()).filter(step -> !step.numbers().isEmpty() && !isNumber(step.numbers().getFirst()))
                .forEach(step -> letters.computeIfAbsent(step.kind(), key -> new HashSet<>()).add(step.numbers().getFirst()));
        letters.values().removeIf(all -> all.stream().anyMatch(one -> Roman.value(one) == 0) || all.stream().allMatch(one -> one.length() == 1));
        this.roman = letters.keySet();
    }

    /** For each name, given as its words, its place; equal names share one. */
    public static List<Span> of(List<List<String>> names) {
        List<UnitPath> paths = names.stream().map(UnitPath::of).toList();
        List<String> kinds = paths.stream().map(UnitPath::kind).filter(kind -> !kind.isEmpty()).distinct().toList();
        List<UnitPath> whole = kinds.size() == 1 ? paths.stream().map(path -> path.as(kinds.getFirst())).toList() : paths;
        List<UnitPath> sorted = new ArrayList<>(new LinkedHashSet<>(whole));
        sorted.sort(new NaturalOrder(whole)::compare);
        Map<UnitPath, Span> spans = new HashMap<>();
        IntStream.range(0, sorted.size()).forEach(i -> spans.put(sorted.get(i), new Span(i, last(sorted, i))));
        return whole.stream().map(spans::get).toList();
    }

    private static int last(List<UnitPath> sorted, int unit) {
        int last = unit;
        while (last + 1 < sorted.size() && sorted.get(unit).holds(sorted.get(last + 1))) {
            last++;
        }
        return last;
    }

    private int compare(UnitPath a, UnitPath b) {
        for (int i = 0; i < Math.min(a.steps().size(), b.steps().size()); i++) {
            int byStep = compare(a.steps().get(i), b.steps().get(i));
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(a.steps().size(), b.steps().size());
    }

    private int compare(UnitPath.Step a, UnitPath.Step b) {
        if (!a.kind().equals(b.kind())) {
            return UnitPath.KIND_ORDER.compare(a.kind(), b.kind());
        }
        for (int i = 0; i < Math.min(a.numbers().size(), b.numbers().size()); i++) {
            boolean counts = i == 0 && roman.contains(a.kind());
            int byNumber = compare(a.numbers().get(i), b.numbers().get(i), counts);
            if (byNumber != 0) {
                return byNumber;
            }
        }
        return Integer.compare(a.numbers().size(), b.numbers().size());
    }

    private static int compare(String a, String b, boolean roman) {
        if (isNumber(a) != isNumber(b)) {
            return isNumber(a) ? 1 : -1;
        }
        return isNumber(a) ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b))
                : roman ? Integer.compare(Roman.value(a), Roman.value(b)) : LETTERS.compare(a, b);
    }

    static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
