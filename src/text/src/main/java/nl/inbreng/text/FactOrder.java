package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The order of voting from facts alone: by place, and at one place the furthest first. */
final class FactOrder {

    private final Map<String, VotingFact> facts = new LinkedHashMap<>();
    private final List<Collisions.Broken> broken = new ArrayList<>();

    FactOrder(List<VotingFact> all) {
        for (VotingFact fact : all) {
            if (facts.putIfAbsent(fact.id(), fact) != null) {
                broken.add(new Collisions.Broken(fact.id(), "Er zijn twee amendementen met dit kenmerk."));
            }
        }
    }

    VotingOrder order() {
        Map<Boolean, List<VotingFact>> bySub = facts.values().stream().collect(Collectors.partitioningBy(this::isSub));
        Map<String, List<VotingFact>> subs = bySub.get(true).stream().collect(Collectors.groupingBy(VotingFact::opAmendement));
        List<VotingOrder.Entry> ordered = new ArrayList<>();
        Set<String> written = new LinkedHashSet<>();
        entries(bySub.get(false)).forEach(main -> write(main, subs, ordered, written));
        entries(bySub.get(true)).forEach(sub -> write(sub, subs, ordered, written));
        return new VotingOrder(List.of(), broken, falls()).with(ordered);
    }

    /** What changes an amendement first, then the amendement; in a circle each still comes once. */
    private void write(VotingOrder.Entry entry, Map<String, List<VotingFact>> subs, List<VotingOrder.Entry> ordered, Set<String> written) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(entry, false)));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.subsWritten()) {
                ordered.add(step.entry());
            } else if (written.add(step.entry().id())) {
                open.push(new Step(step.entry(), true));
                entries(subs.getOrDefault(step.entry().id(), List.of())).reversed().forEach(sub -> open.push(new Step(sub, false)));
            }
        }
    }

    /** An amendement to write, before or behind what changes it. */
    private record Step(VotingOrder.Entry entry, boolean subsWritten) {
    }

    private boolean isSub(VotingFact fact) {
        return facts.containsKey(fact.opAmendement()) && !fact.opAmendement().equals(fact.id());
    }

    private List<VotingOrder.Entry> entries(Collection<VotingFact> some) {
        return VotingSort.of(some.stream().map(VotingFact::item).toList(), List.of()).stream().map(this::entry).toList();
    }

    private VotingOrder.Entry entry(VotingSort.Placed placed) {
        VotingFact fact = facts.get(placed.item().id());
        boolean sub = isSub(fact);
        VotingOrder.Reden reden = placed.reden() == VotingOrder.Reden.PLAATS && fact.isWhole() ? fact.reach().reden() : placed.reden();
        boolean plainSub = sub && reden != VotingOrder.Reden.VOORZITTER;
        return new VotingOrder.Entry(fact.id(), List.of(), sub ? fact.opAmendement() : "", plainSub ? VotingOrder.Reden.SUBAMENDEMENT : reden, "", List.of());
    }

    private List<VotingOrder.Fall> falls() {
        List<VotingOrder.Fall> falls = new ArrayList<>();
        facts.values().stream().collect(Collectors.groupingBy(fact -> isSub(fact) ? fact.opAmendement() : "")).values().forEach(here -> {
            NavigableMap<Integer, List<VotingFact>> byUnit = here.stream().collect(Collectors.groupingBy(VotingFact::unit, TreeMap::new, Collectors.toList()));
            for (VotingFact one : here) {
                byUnit.subMap(one.unit(), true, one.last(), true).values().stream().flatMap(List::stream)
                        .filter(other -> other != one && (one.contains(other) || one.isAgainst(other)))
                        .forEach(other -> falls.add(new VotingOrder.Fall(one.id(), other.id())));
            }
        });
        return falls;
    }
}
