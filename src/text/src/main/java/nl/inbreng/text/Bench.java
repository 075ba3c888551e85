package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The proposals laid out to be compared: those on the decision, and for each amendement those that change it, each on its own text. */
final class Bench {

    private static final String TWICE = "Er zijn twee amendementen met dit kenmerk. Geef er één een ander kenmerk.";
    private static final String NO_PARENT = "Dit subamendement hoort bij een amendement dat er niet (meer) is.";
    private static final String BROKEN_PARENT = "Het amendement waar dit subamendement bij hoort, past niet meer op het besluit.";

    /** Proposals on one text. */
    record Table(UnitPlaces places, List<Footprint> footprints) {
    }

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<Collisions.Broken> broken = new ArrayList<>();
    private final Map<String, Proposal> byId = new LinkedHashMap<>();

    Bench(List<TekstEenheid> units, List<Proposal> proposals) {
        Map<String, List<Proposal>> groups = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            if (byId.putIfAbsent(proposal.id(), proposal) != null) {
                broken.add(new Collisions.Broken(proposal.id(), TWICE));
            } else {
                groups.computeIfAbsent(proposal.opAmendement(), key -> new ArrayList<>()).add(proposal);
            }
        }
        List<Proposal> own = groups.remove("");
        lay("", units, own == null ? List.of() : own);
        groups.forEach((parent, subs) -> laySubs(units, parent, subs));
    }

    /** Subamendementen, on the text as it would read with their amendement. */
    private void laySubs(List<TekstEenheid> units, String parent, List<Proposal> subs) {
        Optional<Footprint> on = tables.get("").footprints().stream().filter(each -> each.proposal().id().equals(parent)).findFirst();
        if (on.isPresent()) {
            lay(parent, AmendedText.of(units, on.get().proposal()), subs);
            return;
        }
        boolean known = byId.containsKey(parent) && byId.get(parent).opAmendement().isEmpty();
        subs.forEach(each -> broken.add(new Collisions.Broken(each.id(), known ? BROKEN_PARENT : NO_PARENT)));
    }

    private void lay(String on, List<TekstEenheid> units, List<Proposal> proposals) {
        UnitPlaces places = new UnitPlaces(units);
        Obstacle obstacle = new Obstacle(units);
        List<Footprint> footprints = new ArrayList<>();
        for (Proposal proposal : proposals) {
            obstacle.of(proposal).ifPresentOrElse(reason -> broken.add(new Collisions.Broken(proposal.id(), reason)),
                    () -> footprints.add(Footprint.of(places, proposal)));
        }
        tables.put(on, new Table(places, footprints));
    }

    /** Tables by the id of the amendement whose text they lie on; the first, with an empty id, is that of the decision. */
    Map<String, Table> tables() {
        return tables;
    }

    List<Collisions.Broken> broken() {
        return broken;
    }

    Collisions collisions() {
        List<Collision> all = new ArrayList<>();
        long compared = 0;
        for (Table table : tables.values()) {
            CollisionFinder finder = new CollisionFinder(table);
            all.addAll(finder.find());
            compared += finder.compared();
        }
        List<String> ids = List.copyOf(byId.keySet());
        Map<String, Integer> order = new LinkedHashMap<>();
        ids.forEach(id -> order.put(id, order.size()));
        all.sort(Comparator.comparingInt((Collision each) -> order.get(each.a())).thenComparingInt(each -> order.get(each.b())));
        return new Collisions(all, broken, compared);
    }
}
