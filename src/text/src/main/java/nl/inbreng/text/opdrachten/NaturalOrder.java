package nl.inbreng.text.opdrachten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Names in the order in which people count: 2 before 10, 7 before 7 bis; other kinds in the order in which they come. */
final class NaturalOrder {

    private final Map<String, Integer> kinds = new HashMap<>();

    private NaturalOrder() {
    }

    /** For each name its place; equal names share one. */
    static List<Integer> ranks(List<List<String>> names) {
        NaturalOrder order = new NaturalOrder();
        names.forEach(name -> order.kinds.putIfAbsent(kind(name), order.kinds.size()));
        List<List<String>> sorted = new ArrayList<>(new LinkedHashSet<>(names));
        sorted.sort(order::compare);
        Map<List<String>, Integer> ranks = new HashMap<>();
        sorted.forEach(name -> ranks.put(name, ranks.size()));
        return names.stream().map(ranks::get).toList();
    }

    private static String kind(List<String> name) {
        return name.isEmpty() || isNumber(name.getFirst()) ? "" : name.getFirst();
    }

    private int compare(List<String> a, List<String> b) {
        int byKind = Integer.compare(kinds.get(kind(a)), kinds.get(kind(b)));
        for (int i = 0; byKind == 0 && i < Math.min(a.size(), b.size()); i++) {
            int byWord = isNumber(a.get(i)) && isNumber(b.get(i)) ? Integer.compare(Integer.parseInt(a.get(i)), Integer.parseInt(b.get(i)))
                    : isNumber(a.get(i)) != isNumber(b.get(i)) ? isNumber(a.get(i)) ? 1 : -1 : a.get(i).compareTo(b.get(i));
            if (byWord != 0) {
                return byWord;
            }
        }
        return byKind != 0 ? byKind : Integer.compare(a.size(), b.size());
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
