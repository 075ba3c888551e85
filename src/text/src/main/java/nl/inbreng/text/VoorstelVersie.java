package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inbreng.text.EenheidAfkomst.Relatie;

/**
 * One version of the draft decision in a raadsvoorstel. Immutable: a change makes a next version. A unit keeps its key as
 * long as it is the same unit, also when it is renumbered, reworded or moved; a key that was ever used is never given to
 * another unit. Work: that of {@link EenheidAfkomst}.
 *
 * @param volgnr    number of the version, from 1
 * @param eenheden  the units in reading order, each key once
 * @param gebruikt  every key that any version up to this one used
 * @param afkomst   what became of each unit of the version before; empty for the first
 */
public record VoorstelVersie(int volgnr, List<TekstEenheid> eenheden, Set<String> gebruikt, List<EenheidAfkomst> afkomst) {

    /** @throws IllegalArgumentException when a key occurs twice or is not among those used */
    public VoorstelVersie {
        eenheden = List.copyOf(eenheden);
        gebruikt = Set.copyOf(gebruikt);
        afkomst = List.copyOf(afkomst);
        Set<String> keys = new HashSet<>();
        for (TekstEenheid unit : eenheden) {
            if (!keys.add(unit.sleutel()) || !gebruikt.contains(unit.sleutel())) {
                throw new IllegalArgumentException("key " + unit.sleutel() + " twice, or not among those used");
            }
        }
    }

    /** The first version, with the keys that its units have. */
    public static VoorstelVersie eerste(List<TekstEenheid> eenheden) {
        return new VoorstelVersie(1, eenheden, keys(eenheden), List.of());
    }

    /** The version after this one, when nobody says more than the texts do. @param read the units as read from the newer document, with keys of that document only */
    public VoorstelVersie following(List<TekstEenheid> read) {
        return following(read, Map.of());
    }

    /**
     * The version after this one.
     *
     * @param read    the units as read from the newer document, with keys of that document only
     * @param vroeger what somebody said, as in {@link EenheidAfkomst#gekoppeld}: key in this version, by key as read
     */
    public VoorstelVersie following(List<TekstEenheid> read, Map<String, String> vroeger) {
        List<EenheidAfkomst> found = EenheidAfkomst.gekoppeld(eenheden, read, vroeger);
        Set<String> used = new HashSet<>(gebruikt);
        Map<String, String> stable = stableKeys(found);
        for (TekstEenheid unit : read) {
            stable.computeIfAbsent(unit.sleutel(), key -> fresh(key, used));
        }
        used.addAll(stable.values());
        List<TekstEenheid> units = read.stream().map(unit -> renamed(unit, stable)).toList();
        List<EenheidAfkomst> rows = found.stream()
                .map(row -> new EenheidAfkomst(row.oud(), row.nieuw().isEmpty() ? "" : stable.get(row.nieuw()), row.relatie(), row.score())).toList();
        return new VoorstelVersie(volgnr + 1, units, used, rows);
    }

    /** A matched unit keeps its key; of a split unit the part most like it does, of joined ones the most alike lends its key. */
    private static Map<String, String> stableKeys(List<EenheidAfkomst> rows) {
        List<EenheidAfkomst> best = new ArrayList<>(rows);
        best.removeIf(row -> row.relatie() == Relatie.NIEUW || row.relatie() == Relatie.VERVALLEN);
        best.sort((one, other) -> Double.compare(other.score(), one.score()));
        Map<String, String> stable = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (EenheidAfkomst row : best) {
            if (!stable.containsKey(row.nieuw()) && given.add(row.oud())) {
                stable.put(row.nieuw(), row.oud());
            }
        }
        return stable;
    }

    private static String fresh(String wanted, Set<String> used) {
        String key = wanted;
        for (int i = 2; !used.add(key); i++) {
            key = wanted + "-n" + i;
        }
        return key;
    }

    private static TekstEenheid renamed(TekstEenheid unit, Map<String, String> stable) {
        return new TekstEenheid(stable.get(unit.sleutel()), stable.getOrDefault(unit.ouder(), unit.ouder()), unit.soort(), unit.nummer(),
                unit.citeertitel(), unit.tekst(), unit.amendeerbaar());
    }

    private static Set<String> keys(List<TekstEenheid> units) {
        Set<String> keys = new HashSet<>();
        units.forEach(unit -> keys.add(unit.sleutel()));
        return keys;
    }
}
