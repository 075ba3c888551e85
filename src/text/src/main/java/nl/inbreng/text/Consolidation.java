package nl.inbreng.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The decision as it would read when the proposed changes are adopted. */
public final class Consolidation {

    private Consolidation() {
    }

    /** What happens to a unit: it stays as it is (GELIJK), reads otherwise (GEWIJZIGD) or is dropped (VERVALT). */
    public enum Fate { GELIJK, GEWIJZIGD, VERVALT }

    /**
     * A unit in the decision as it would read.
     *
     * @param unit  the unit of the draft decision
     * @param tekst its text after the change; empty when it is dropped
     * @param fate  what happens to it
     */
    public record Reading(TekstEenheid unit, String tekst, Fate fate) {

        /** True when the unit reads otherwise or is dropped. */
        public boolean isChanged() {
            return fate != Fate.GELIJK;
        }
    }

    /**
     * Every unit, in the same order, as the decision would read. An empty new text drops the unit; it stays in the list.
     * Spaces and invisible characters are no change.
     *
     * @param newTextByKey new texts by key of the unit
     * @throws IllegalArgumentException when a key names no unit, or one that may not be changed
     */
    public static List<Reading> read(List<TekstEenheid> units, Map<String, String> newTextByKey) {
        Set<String> amendable = units.stream().filter(TekstEenheid::amendeerbaar).map(TekstEenheid::sleutel).collect(Collectors.toSet());
        if (!amendable.containsAll(newTextByKey.keySet())) {
            throw new IllegalArgumentException("a new text for a unit that is not in the draft decision or may not be changed");
        }
        return units.stream().map(unit -> reading(unit, newTextByKey.getOrDefault(unit.sleutel(), unit.tekst()))).toList();
    }

    private static Reading reading(TekstEenheid unit, String raw) {
        String tekst = PlainText.of(raw);
        if (tekst.equals(PlainText.of(unit.tekst()))) {
            return new Reading(unit, unit.tekst(), Fate.GELIJK);
        }
        return new Reading(unit, tekst, tekst.isEmpty() ? Fate.VERVALT : Fate.GEWIJZIGD);
    }
}
