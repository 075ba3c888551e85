package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * The decision as it would read when the proposed changes are adopted. Places are those of the draft decision, whatever the
 * order of the changes; several arrivals at one gap keep the order of the changes. New and moved units get a provisional
 * number ("2a"), so that all others keep theirs. Linear in the number of units, but for siblings at one crowded gap.
 */
public final class Consolidation {

    private Consolidation() {
    }

    /** What happens to a unit: it stays as it is, reads otherwise, is dropped, is new, or stands somewhere else. */
    public enum Fate {
        GELIJK("blijft gelijk"), GEWIJZIGD("gewijzigd"), VERVALT("vervalt"), NIEUW("nieuw"), VERPLAATST("verplaatst");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        /** What people read beside the unit. */
        public String word() {
            return word;
        }
    }

    /**
     * A unit in the decision as it would read.
     *
     * @param unit  the unit of the draft decision, in its place; a new one is made up, with its text
     * @param tekst its text after the change; empty when it is dropped
     * @param fate  what happens to it; everything under a dropped or moved unit shares its fate
     * @param from  how a moved unit is cited in the draft decision; empty for every other
     * @param to    where a new or moved unit comes to stand, "na artikel 3"; empty for every other
     */
    public record Reading(TekstEenheid unit, String tekst, Fate fate, String from, String to) {

        /** True when the unit does not stay as it is. */
        public boolean isChanged() {
            return fate != Fate.GELIJK;
        }
    }

    /**
     * Every unit in reading order. A dropped unit stays in the list at its old place and takes everything under it along; an
     * artikel without text of its own goes with its last lid. A moved unit stands at its new place only. Spaces and invisible
     * characters are no change, and a unit that is added without text is not there. What changes nothing may name anything.
     *
     * @throws IllegalArgumentException when a change names no unit, or one that may not be changed, or a place where it cannot stand
     */
    public static List<Reading> read(List<TekstEenheid> units, List<Wijziging> changes) {
        UnitTree tree = new UnitTree(units);
        ChangeSet set = new ChangeSet(tree, changes);
        for (Wijziging change : changes.stream().filter(change -> !change.changesNothing()).toList()) {
            set.obstacle(change).ifPresent(obstacle -> {
                throw new IllegalArgumentException(change.actie() + " " + change.eenheidSleutel() + ": " + obstacle);
            });
        }
        return new Assembly(tree, set).readings();
    }

    /**
     * Every unit when other text comes in the place of the whole decision: one line for each unit, read as {@link OntwerpbesluitReader} reads a
     * draft decision. From the first operative unit to the last all is VERVALT, and what is NIEUW stands behind that. No text is refused.
     * Linear in both texts.
     */
    public static List<Reading> replaced(List<TekstEenheid> units, String alternatief) {
        UnitTree tree = new UnitTree(units);
        int[] operative = IntStream.range(0, units.size()).filter(i -> tree.isOperative(units.get(i))).toArray();
        int from = operative.length == 0 ? units.size() : operative[0];
        int to = operative.length == 0 ? units.size() : operative[operative.length - 1] + 1;
        List<Reading> readings = new ArrayList<>();
        units.subList(0, from).forEach(unit -> readings.add(new Reading(unit, unit.tekst(), Fate.GELIJK, "", "")));
        units.subList(from, to).forEach(unit -> readings.add(new Reading(unit, "", Fate.VERVALT, "", "")));
        alternative(tree, alternatief).forEach(unit -> readings.add(new Reading(unit, unit.tekst(), Fate.NIEUW, "", "")));
        units.subList(to, units.size()).forEach(unit -> readings.add(new Reading(unit, unit.tekst(), Fate.GELIJK, "", "")));
        return List.copyOf(readings);
    }

    /** Read behind an enacting word, which is taken off again; keys begin with a word that no other key begins with. */
    private static List<TekstEenheid> alternative(UnitTree tree, String text) {
        String lead = Stream.iterate("alternatief.", before -> "nieuw-" + before)
                .filter(start -> tree.keys().stream().noneMatch(key -> key.startsWith(start))).findFirst().orElseThrow();
        return OntwerpbesluitReader.read("Besluit:\n" + text).stream().skip(1).map(unit -> new TekstEenheid(lead + unit.sleutel(),
                unit.ouder().isEmpty() ? "" : lead + unit.ouder(), unit.soort(), unit.nummer(), unit.citeertitel(), unit.tekst(), unit.amendeerbaar())).toList();
    }

    /**
     * The units of the resulting decision, each with a key of its own: the text on which a subamendement is written. What is VERVALT is left out,
     * the rest keeps key, number and place of its reading; nothing is numbered anew. Linear in the readings.
     */
    public static List<TekstEenheid> clean(List<Reading> readings) {
        return readings.stream().filter(reading -> reading.fate() != Fate.VERVALT).map(Consolidation::result).toList();
    }

    private static TekstEenheid result(Reading reading) {
        TekstEenheid unit = reading.unit();
        return new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), unit.citeertitel(), reading.tekst(), unit.amendeerbaar());
    }
}
