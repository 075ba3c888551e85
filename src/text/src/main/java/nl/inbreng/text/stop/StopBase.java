package nl.inbreng.text.stop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;

/** The units of a decision with what happens to each and what comes beside it. */
final class StopBase {

    private final Map<String, TekstEenheid> byKey = new HashMap<>();
    private final Map<String, List<TekstEenheid>> below = new HashMap<>();
    private final Map<String, List<Wijziging>> own = new HashMap<>();
    private final Map<String, List<Wijziging>> beside = new HashMap<>();
    private final Map<Wijziging, String> fresh = new IdentityHashMap<>();

    StopBase(List<TekstEenheid> units, List<Wijziging> changes) {
        units.forEach(unit -> {
            byKey.put(unit.sleutel(), unit);
            below.computeIfAbsent(unit.ouder(), key -> new ArrayList<>()).add(unit);
        });
        for (Wijziging change : changes) {
            if (!change.actie().adds()) {
                own.computeIfAbsent(change.eenheidSleutel(), key -> new ArrayList<>()).add(change);
            }
            if (change.actie().adds() || change.actie().moves()) {
                beside.computeIfAbsent(change.actie().moves() ? change.naast() : change.eenheidSleutel(), key -> new ArrayList<>()).add(change);
            }
        }
        Set<String> keys = new HashSet<>(byKey.keySet());
        units.forEach(unit -> List.of(true, false).forEach(before -> arrivals(unit, before).stream().filter(change -> change.actie().adds()).forEach(change -> fresh.put(change, key(unit, keys)))));
    }

    /** As the decision with these changes in it names the new unit. */
    private static String key(TekstEenheid neighbour, Set<String> keys) {
        int number = 1;
        while (!keys.add(neighbour.sleutel() + ".nieuw-" + number)) {
            number++;
        }
        return neighbour.sleutel() + ".nieuw-" + number;
    }

    Optional<TekstEenheid> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Key of the unit that a change adds or moves. */
    String arriving(Wijziging change) {
        return change.actie().adds() ? fresh.get(change) : change.eenheidSleutel();
    }

    /** True when the place of a unit is written within a unit around it: one that is replaced, removed or moved. */
    boolean isInside(String key) {
        Optional<TekstEenheid> around = find(key).flatMap(unit -> find(unit.ouder()));
        return around.isPresent() && (own.containsKey(around.get().sleutel()) || isInside(around.get().sleutel()));
    }

    /** True when a unit goes from where it stood. */
    boolean leaves(String key) {
        return own.getOrDefault(key, List.of()).stream().anyMatch(change -> change.vervalt() || change.actie().moves());
    }

    /** What comes beside a unit, in the order of the changes. */
    List<Wijziging> arrivals(TekstEenheid unit, boolean before) {
        return beside.getOrDefault(unit.sleutel(), List.of()).stream()
                .filter(change -> before == (change.actie() == Wijziging.Actie.VOEG_TOE_VOOR || change.actie() == Wijziging.Actie.VERPLAATS_VOOR)).toList();
    }

    /** The text of a unit once everything is changed; empty when it goes. */
    String now(TekstEenheid unit) {
        return own.getOrDefault(unit.sleutel(), List.of()).stream().filter(change -> !change.wordt().equals(change.was())).map(Wijziging::wordt).findFirst().orElse(unit.tekst());
    }

    /** All in a unit but what stands in its Kop. */
    List<TekstEenheid> children(TekstEenheid unit) {
        return below.getOrDefault(unit.sleutel(), List.of()).stream().filter(child -> !opschrift(unit).equals(Optional.of(child))).toList();
    }

    /** The opschrift in the Kop of an artikel: the first one; any other stands in the artikel as a unit. */
    Optional<TekstEenheid> opschrift(TekstEenheid artikel) {
        boolean numbered = artikel.soort() == TekstEenheid.Soort.ARTIKEL && !artikel.nummer().isEmpty();
        return below.getOrDefault(artikel.sleutel(), List.of()).stream().filter(child -> numbered && child.isOpschrift()).findFirst();
    }

    /** The artikel in whose Kop this unit stands; empty for every other unit. */
    Optional<TekstEenheid> artikelOf(TekstEenheid unit) {
        return find(unit.ouder()).filter(artikel -> opschrift(artikel).filter(unit::equals).isPresent());
    }
}
