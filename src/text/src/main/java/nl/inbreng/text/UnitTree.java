package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of one document as a tree, siblings in reading order. A unit whose parent does not come before it stands at the top. */
final class UnitTree {

    private final Map<String, TekstEenheid> byKey = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<TekstEenheid>> below = new HashMap<>();

    UnitTree(List<TekstEenheid> units) {
        for (TekstEenheid unit : units) {
            String parent = byKey.containsKey(unit.ouder()) ? unit.ouder() : "";
            if (byKey.putIfAbsent(unit.sleutel(), unit) != null) {
                throw new IllegalArgumentException("two units with the key " + unit.sleutel());
            }
            parents.put(unit.sleutel(), parent);
            below.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
        }
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    Optional<TekstEenheid> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The children of a unit; of the document for an empty key. */
    List<TekstEenheid> below(String key) {
        return below.getOrDefault(key, List.of());
    }

    List<TekstEenheid> siblings(TekstEenheid unit) {
        return below(parent(unit.sleutel()));
    }

    /** Key of the unit around this one; empty at the top. */
    String parent(String key) {
        return parents.getOrDefault(key, "");
    }

    /** True for text of the draft decision and for what only holds such text, as an artikel with leden does. */
    boolean isOperative(TekstEenheid unit) {
        return unit.amendeerbaar() || below(unit.sleutel()).stream().anyMatch(this::isOperative);
    }

    /** How the whole unit is cited: see {@link TekstEenheid#whole()}. */
    static String whole(TekstEenheid unit) {
        return unit.whole();
    }
}
