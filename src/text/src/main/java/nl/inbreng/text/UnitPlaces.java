package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where each unit of one draft decision stands: its place in the order, what is around it, and the gaps beside it. */
final class UnitPlaces {

    private static final String GAP = "#";

    private final Map<String, TekstEenheid> units = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> rank = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Set<String> operative = new HashSet<>();

    /** Of two units with one key the first counts. */
    UnitPlaces(List<TekstEenheid> list) {
        Map<String, Integer> children = new HashMap<>();
        for (TekstEenheid unit : list) {
            if (units.putIfAbsent(unit.sleutel(), unit) == null) {
                String parent = order.containsKey(unit.ouder()) ? unit.ouder() : "";
                parents.put(unit.sleutel(), parent);
                rank.put(unit.sleutel(), children.merge(parent, 1, Integer::sum) - 1);
                order.put(unit.sleutel(), order.size());
                seen(unit);
            }
        }
    }

    private void seen(TekstEenheid unit) {
        int place = order.get(unit.sleutel());
        for (String key : around(unit.sleutel())) {
            last.put(key, place);
            if (unit.amendeerbaar()) {
                operative.add(key);
            }
        }
    }

    /** All units, in reading order. */
    List<TekstEenheid> units() {
        return List.copyOf(units.values());
    }

    Optional<TekstEenheid> find(String key) {
        return Optional.ofNullable(units.get(key));
    }

    /** True for text of the draft decision and for what holds such text. */
    boolean isOperative(String key) {
        return operative.contains(key);
    }

    /** The unit itself and every unit around it, nearest first. */
    List<String> around(String key) {
        List<String> around = new ArrayList<>();
        for (String at = key; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            around.add(at);
        }
        return around;
    }

    /** The units around a spot, the spot itself not counted: those around a unit, or those around a gap. */
    List<String> containers(String spot) {
        int mark = spot.indexOf(GAP);
        return mark < 0 ? around(parents.getOrDefault(spot, "")) : around(spot.substring(0, mark));
    }

    /** The gap before or behind a unit: one name for "behind the first" and "before the second". */
    String gap(String neighbour, boolean before) {
        return parents.get(neighbour) + GAP + (rank.get(neighbour) + (before ? 0 : 1));
    }

    /** True when a gap is directly before or behind a unit, so that the unit is there already. */
    boolean isBeside(String key, String gap) {
        return gap.equals(gap(key, true)) || gap.equals(gap(key, false));
    }

    static boolean isGap(String spot) {
        return spot.contains(GAP);
    }

    /** Place in reading order in halves: units on even numbers, gaps on the odd ones between; behind a unit is behind all that is under it. */
    int place(String neighbour, boolean before) {
        return before ? 2 * order.get(neighbour) - 1 : 2 * last.get(neighbour) + 1;
    }

    int place(String key) {
        return 2 * order.get(key);
    }

    /** Number of words of the text of this unit; counted once. */
    int words(String key) {
        return words.computeIfAbsent(key, ignored -> Edit.words(units.get(key).tekst()).size());
    }

    /** Number of units under this one, itself included. */
    int size(String key) {
        return last.get(key) - order.get(key) + 1;
    }
}
