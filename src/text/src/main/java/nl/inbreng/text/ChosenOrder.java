package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An order that griffie or voorzitter chose, laid over the proposed one. */
final class ChosenOrder {

    private ChosenOrder() {
    }

    static VotingOrder of(VotingOrder proposed, List<String> ids, String reason) {
        Map<String, Integer> wish = new HashMap<>();
        ids.forEach(id -> wish.putIfAbsent(id, wish.size()));
        Map<String, List<VotingOrder.Entry>> groups = new LinkedHashMap<>();
        proposed.entries().stream().filter(ChosenOrder::isSub).collect(Collectors.groupingBy(VotingOrder.Entry::opAmendement))
                .forEach((on, subs) -> groups.put(on, filled(subs, wish)));
        List<VotingOrder.Entry> ordered = new ArrayList<>();
        for (VotingOrder.Entry main : filled(proposed.entries().stream().filter(entry -> !isSub(entry)).toList(), wish)) {
            ordered.addAll(groups.getOrDefault(main.id(), List.of()));
            main.samenMet().forEach(same -> ordered.addAll(groups.getOrDefault(same, List.of())));
            ordered.add(main);
        }
        return proposed.with(marked(proposed.entries(), ordered, reason));
    }

    private static boolean isSub(VotingOrder.Entry entry) {
        return !entry.opAmendement().isEmpty();
    }

    /** The named entries in the order of the wish, in the slots that named entries had. */
    private static List<VotingOrder.Entry> filled(List<VotingOrder.Entry> entries, Map<String, Integer> wish) {
        Map<VotingOrder.Entry, Integer> named = new LinkedHashMap<>();
        for (VotingOrder.Entry entry : entries) {
            Stream.concat(Stream.of(entry.id()), entry.samenMet().stream()).filter(wish::containsKey)
                    .map(wish::get).min(Comparator.naturalOrder()).ifPresent(rank -> named.put(entry, rank));
        }
        List<VotingOrder.Entry> sorted = named.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).collect(Collectors.toList());
        return entries.stream().map(entry -> named.containsKey(entry) ? sorted.removeFirst() : entry).toList();
    }

    /** What stands elsewhere than proposed says so; what others pushed along keeps its own reason. */
    private static List<VotingOrder.Entry> marked(List<VotingOrder.Entry> proposed, List<VotingOrder.Entry> ordered, String reason) {
        Set<String> moved = moved(proposed.stream().map(VotingOrder.Entry::id).toList(), ordered.stream().map(VotingOrder.Entry::id).toList());
        return ordered.stream().map(entry -> moved.contains(entry.id())
                ? new VotingOrder.Entry(entry.id(), entry.samenMet(), entry.opAmendement(), VotingOrder.Reden.HANDMATIG, reason, entry.vervaltBij()) : entry).toList();
    }

    /** What is not in the longest row that kept its order. */
    private static Set<String> moved(List<String> before, List<String> after) {
        int size = after.size();
        int[] rank = after.stream().mapToInt(before::indexOf).toArray();
        int[] longest = new int[size];
        int best = -1;
        for (int i = size - 1; i >= 0; i--) {
            longest[i] = 1;
            for (int j = i + 1; j < size; j++) {
                longest[i] = rank[j] > rank[i] ? Math.max(longest[i], 1 + longest[j]) : longest[i];
            }
            best = best < 0 || longest[i] >= longest[best] ? i : best;
        }
        Set<String> moved = new HashSet<>(after);
        int last = -1;
        int left = best < 0 ? 0 : longest[best];
        for (int i = 0; i < size && left > 0; i++) {
            if (longest[i] == left && rank[i] > last) {
                moved.remove(after.get(i));
                last = rank[i];
                left--;
            }
        }
        return moved;
    }
}
