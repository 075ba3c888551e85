package nl.inbreng.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;

/**
 * What goes away as a whole: an artikel with all its leden is one thing to who reads it, and not a lid, a lid and an opschrift.
 *
 * @param units of the decision
 * @param gone  keys of the units that vervallen
 */
public record Leaving(List<TekstEenheid> units, Set<String> gone) {

    public Leaving {
        units = List.copyOf(units);
        gone = Set.copyOf(gone);
    }

    /** What these changes take away. */
    public static Leaving of(List<TekstEenheid> units, List<Wijziging> changes) {
        return new Leaving(units, changes.stream().filter(Wijziging::vervalt).map(Wijziging::eenheidSleutel).collect(Collectors.toSet()));
    }

    /** Whether a unit goes with all that stands in it; its opschrift goes along. */
    public boolean isGone(TekstEenheid unit) {
        List<TekstEenheid> parts = parts(unit);
        return parts.stream().allMatch(part -> gone.contains(part.sleutel()) || part.isOpschrift() && parts.size() > 1);
    }

    /** Whether so much of a unit goes that one button brings it all back. */
    public boolean isTorn(TekstEenheid unit) {
        return isGone(unit) || parts(unit).stream().filter(part -> gone.contains(part.sleutel())).count() > 1;
    }

    /** What can be changed in a unit, with the unit itself. */
    public List<TekstEenheid> parts(TekstEenheid unit) {
        Set<String> inside = DecisionText.keysInside(units, unit.sleutel());
        return units.stream().filter(part -> part.amendeerbaar() && (part.equals(unit) || inside.contains(part.sleutel()))).toList();
    }

    /** For each unit that goes with one around it, and for that one itself, the largest that goes. One that holds no other goes by itself. */
    public Map<String, TekstEenheid> wholes() {
        Map<String, TekstEenheid> wholes = new HashMap<>();
        if (gone.isEmpty()) return wholes;
        for (TekstEenheid unit : units) {
            boolean holds = parts(unit).stream().anyMatch(part -> !part.equals(unit));
            if (!holds || wholes.containsKey(unit.sleutel()) || !isGone(unit)) continue;
            wholes.put(unit.sleutel(), unit);
            DecisionText.keysInside(units, unit.sleutel()).forEach(key -> wholes.put(key, unit));
        }
        return wholes;
    }

    /** The largest unit that goes with this one; empty when it goes by itself, or stays. */
    public Optional<TekstEenheid> whole(String key) {
        return Optional.ofNullable(wholes().get(key));
    }
}
