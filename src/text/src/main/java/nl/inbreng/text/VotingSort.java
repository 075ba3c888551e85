package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts amendementen in the order of voting. What competes for the same words forms a cluster; clusters follow the decision.
 * In a cluster the furthest go first; without them it may fall apart, and what is left is again in the order of the decision.
 * Total and stable: the order of the input counts only where nothing else does. Work: items and ties, for each level of a cluster.
 */
final class VotingSort {

    /** An amendement and why it stands where it stands. */
    record Placed(VotingItem item, VotingOrder.Reden reden) {
    }

    private final List<VotingItem> items;
    private final List<List<Integer>> ties;
    private final List<Placed> placed = new ArrayList<>();

    private VotingSort(List<VotingItem> items) {
        this.items = items;
        this.ties = items.stream().map(item -> (List<Integer>) new ArrayList<Integer>()).toList();
    }

    /** @param competing pairs of ids that compete for the same words; ids that are not among the items are left alone */
    static List<Placed> of(List<VotingItem> items, List<Collision.Pair> competing) {
        VotingSort sort = new VotingSort(items);
        Map<String, Integer> index = new HashMap<>();
        IntStream.range(0, items.size()).forEach(i -> index.put(items.get(i).id(), i));
        for (Collision.Pair pair : competing) {
            if (index.containsKey(pair.a()) && index.containsKey(pair.b())) {
                sort.ties.get(index.get(pair.a())).add(index.get(pair.b()));
                sort.ties.get(index.get(pair.b())).add(index.get(pair.a()));
            }
        }
        sort.place(IntStream.range(0, items.size()).boxed().toList(), null);
        return sort.placed;
    }

    /** @param before the one that was taken out of this cluster last; null when nothing was */
    private void place(List<Integer> members, VotingItem before) {
        List<List<Integer>> clusters = clusters(members);
        Comparator<Integer> scale = Comparator.comparing(items::get, VotingItem.SCALE);
        clusters.forEach(cluster -> cluster.sort(scale.thenComparing(Comparator.naturalOrder())));
        clusters.sort(Comparator.comparing(this::start).thenComparing(cluster -> items.get(cluster.getFirst()), VotingItem.SCALE)
                .thenComparing(List::getFirst));
        for (List<Integer> cluster : clusters) {
            placeCluster(cluster, clusters.size() == 1 ? before : null);
        }
    }

    private void placeCluster(List<Integer> cluster, VotingItem before) {
        VotingItem first = items.get(cluster.getFirst());
        List<Integer> head = cluster.stream().filter(i -> items.get(i).isLevelWith(first)).toList();
        List<Integer> rest = cluster.subList(head.size(), cluster.size());
        VotingItem next = rest.isEmpty() ? null : items.get(rest.getFirst());
        for (int i = 0; i < head.size(); i++) {
            VotingItem left = i > 0 ? items.get(head.get(i - 1)) : before;
            VotingItem right = i + 1 < head.size() ? items.get(head.get(i + 1)) : next;
            placed.add(new Placed(items.get(head.get(i)), reden(items.get(head.get(i)), left, right)));
        }
        if (!rest.isEmpty()) {
            place(rest, items.get(head.getLast()));
        }
    }

    private static VotingOrder.Reden reden(VotingItem item, VotingItem left, VotingItem right) {
        VotingOrder.Reden toLeft = left == null ? VotingOrder.Reden.PLAATS : item.against(left);
        VotingOrder.Reden toRight = right == null ? toLeft : item.against(right);
        return toLeft == VotingOrder.Reden.VOORZITTER ? toLeft : toRight;
    }

    private VotingItem.Place start(List<Integer> cluster) {
        return cluster.stream().map(i -> items.get(i).place()).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Connected by competition, or beginning at the same place. */
    private List<List<Integer>> clusters(List<Integer> members) {
        Map<VotingItem.Place, List<Integer>> samePlace = new HashMap<>();
        members.forEach(i -> samePlace.computeIfAbsent(items.get(i).place(), key -> new ArrayList<>()).add(i));
        Set<Integer> left = new HashSet<>(members);
        List<List<Integer>> clusters = new ArrayList<>();
        for (int member : members) {
            if (left.remove(member)) {
                List<Integer> cluster = new ArrayList<>();
                Deque<Integer> open = new ArrayDeque<>(List.of(member));
                while (!open.isEmpty()) {
                    int at = open.remove();
                    cluster.add(at);
                    ties.get(at).stream().filter(left::remove).forEach(open::add);
                    List<Integer> here = samePlace.remove(items.get(at).place());
                    if (here != null) {
                        here.stream().filter(left::remove).forEach(open::add);
                    }
                }
                clusters.add(cluster);
            }
        }
        return clusters;
    }
}
