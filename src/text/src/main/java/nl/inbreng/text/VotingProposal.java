package nl.inbreng.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the proposed order: items per text of the decision, the subamendementen put before what they change. */
final class VotingProposal {

    private final Bench bench;
    private final Map<String, Instant> filed;
    private final List<VotingOrder.Fall> falls = new ArrayList<>();
    private final Map<String, List<VotingOrder.Entry>> entriesByTable = new LinkedHashMap<>();

    VotingProposal(List<TekstEenheid> units, List<Proposal> proposals, Map<String, Instant> filed) {
        this.bench = new Bench(units, proposals);
        this.filed = filed;
    }

    VotingOrder order() {
        bench.tables().forEach((on, table) -> entriesByTable.put(on, entries(on, table)));
        List<VotingOrder.Entry> ordered = new ArrayList<>();
        for (VotingOrder.Entry main : entriesByTable.get("")) {
            ordered.addAll(entriesByTable.getOrDefault(main.id(), List.of()));
            main.samenMet().forEach(same -> ordered.addAll(entriesByTable.getOrDefault(same, List.of())));
            ordered.add(main);
        }
        return new VotingOrder(List.of(), bench.broken(), falls).with(ordered);
    }

    private List<VotingOrder.Entry> entries(String on, Bench.Table table) {
        Map<Object, List<String>> same = new LinkedHashMap<>();
        Map<String, Footprint> firsts = new LinkedHashMap<>();
        for (Footprint footprint : earliestFirst(table.footprints())) {
            Object key = footprint.touches().isEmpty() && !footprint.isAlternative() ? footprint.proposal().id() : footprint.signature();
            List<String> ids = same.computeIfAbsent(key, ignored -> new ArrayList<>());
            ids.add(footprint.proposal().id());
            if (ids.size() == 1) {
                firsts.put(footprint.proposal().id(), footprint);
            }
        }
        Map<String, List<String>> alike = new HashMap<>();
        same.values().forEach(ids -> alike.put(ids.getFirst(), ids.subList(1, ids.size())));
        VotingWeight weight = new VotingWeight(table.places());
        List<VotingItem> items = firsts.values().stream().map(footprint -> weight.item(footprint, filed(footprint))).toList();
        return VotingSort.of(items, competing(table, firsts)).stream().map(placed -> entry(on, placed, alike)).toList();
    }

    private static VotingOrder.Entry entry(String on, VotingSort.Placed placed, Map<String, List<String>> alike) {
        boolean plainSub = !on.isEmpty() && placed.reden() != VotingOrder.Reden.VOORZITTER;
        VotingOrder.Reden reden = plainSub ? VotingOrder.Reden.SUBAMENDEMENT : placed.reden();
        return new VotingOrder.Entry(placed.item().id(), alike.get(placed.item().id()), on, reden, "", List.of());
    }

    /** Pairs that exclude each other, among the first of identical ones; what falls by what is written down on the way. */
    private List<Collision.Pair> competing(Bench.Table table, Map<String, Footprint> firsts) {
        List<Collision.Pair> pairs = new ArrayList<>();
        Bench.Table unlike = new Bench.Table(table.places(), List.copyOf(firsts.values()));
        for (Collision collision : new CollisionFinder(unlike).find()) {
            Collision.Pair pair = collision.pair();
            if (collision.soort().excludes()) {
                pairs.add(pair);
                if (!pair.ruimste().equals(pair.b())) {
                    falls.add(new VotingOrder.Fall(pair.a(), pair.b()));
                }
                if (!pair.ruimste().equals(pair.a())) {
                    falls.add(new VotingOrder.Fall(pair.b(), pair.a()));
                }
            }
        }
        return pairs;
    }

    private List<Footprint> earliestFirst(List<Footprint> footprints) {
        return footprints.stream().sorted(java.util.Comparator.comparingLong(this::filed)).toList();
    }

    private long filed(Footprint footprint) {
        Instant moment = filed.get(footprint.proposal().id());
        return moment == null ? VotingItem.UNKNOWN : moment.toEpochMilli();
    }
}
