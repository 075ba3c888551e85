package nl.inbreng.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Two versions of a draft decision, and as far as it was found which unit of the older one is which of the newer one. */
final class UnitPairs {

    static final int NONE = Pairing.NONE;

    private final Side oud;
    private final Side nieuw;
    private final Likeness likeness;
    private final boolean[] moved;

    /** The units of one version, and of each the unit around it and its counterpart, by index. */
    private record Side(List<TekstEenheid> units, int[] around, List<String> contents, int[] other) {

        static Side of(List<TekstEenheid> units) {
            Map<String, Integer> index = new HashMap<>();
            IntStream.range(0, units.size()).forEach(i -> index.put(units.get(i).sleutel(), i));
            int[] around = units.stream().mapToInt(unit -> index.getOrDefault(unit.ouder(), NONE)).toArray();
            int[] other = new int[units.size()];
            Arrays.fill(other, NONE);
            return new Side(units, around, contents(units), other);
        }

        /** A unit without text of its own (an artikel with leden) is known by the text below it. */
        private static List<String> contents(List<TekstEenheid> units) {
            Map<String, StringBuilder> below = new HashMap<>();
            for (TekstEenheid unit : units.reversed()) {
                if (!unit.ouder().isEmpty()) {
                    String all = unit.tekst() + " " + below.getOrDefault(unit.sleutel(), new StringBuilder());
                    below.computeIfAbsent(unit.ouder(), key -> new StringBuilder()).insert(0, all + " ");
                }
            }
            return units.stream().map(unit -> unit.tekst().isBlank() ? unit.soort() + ": " + below.getOrDefault(unit.sleutel(), new StringBuilder()) : unit.tekst()).toList();
        }

        int[] free() {
            return IntStream.range(0, other.length).filter(i -> other[i] == NONE).toArray();
        }
    }

    UnitPairs(List<TekstEenheid> oud, List<TekstEenheid> nieuw) {
        this.oud = Side.of(oud);
        this.nieuw = Side.of(nieuw);
        this.likeness = new Likeness(this.oud.contents, this.nieuw.contents);
        this.moved = new boolean[oud.size()];
    }

    Likeness likeness() {
        return likeness;
    }

    List<TekstEenheid> oud() {
        return oud.units;
    }

    List<TekstEenheid> nieuw() {
        return nieuw.units;
    }

    /** The text of a unit on one line; of one that only holds others, what it holds. */
    String oldText(int i) {
        return PlainText.line(oud.contents.get(i));
    }

    String newText(int j) {
        return PlainText.line(nieuw.contents.get(j));
    }

    /** Index of the unit around this one; NONE at the top. */
    int aroundOld(int i) {
        return oud.around[i];
    }

    int aroundNew(int j) {
        return nieuw.around[j];
    }

    /** Index of the newer unit that this one is; NONE when none was found. */
    int partner(int i) {
        return oud.other[i];
    }

    /** Index of the older unit that this one was; NONE when none was found. */
    int origin(int j) {
        return nieuw.other[j];
    }

    int[] freeOld() {
        return oud.free();
    }

    int[] freeNew() {
        return nieuw.free();
    }

    boolean areFree(int i, int j) {
        return oud.other[i] == NONE && nieuw.other[j] == NONE;
    }

    /** Pairs two units; one of them moved when they stand in another order than those that were paired before. */
    void pair(int i, int j) {
        moved[i] = !isInOrder(i, j);
        oud.other[i] = j;
        nieuw.other[j] = i;
    }

    void part(int i) {
        nieuw.other[oud.other[i]] = NONE;
        oud.other[i] = NONE;
    }

    boolean isMoved(int i) {
        return moved[i];
    }

    /** True when the nearest paired units before and behind both, that did not move, are each other's. */
    boolean isInOrder(int i, int j) {
        int before = i - 1;
        while (before >= 0 && (oud.other[before] == NONE || moved[before])) {
            before--;
        }
        int behind = i + 1;
        while (behind < moved.length && (oud.other[behind] == NONE || moved[behind])) {
            behind++;
        }
        return (before < 0 || oud.other[before] < j) && (behind == moved.length || oud.other[behind] > j);
    }

    /** True when what stands around both is known to be one unit, or both stand at the top. */
    boolean standInOne(int i, int j) {
        int old = oud.around[i];
        int young = nieuw.around[j];
        return old == NONE || young == NONE ? old == young : oud.other[old] == young;
    }

    /** True when what stands around both is one unit, or of both is not found in the other version, or both stand at the top. */
    boolean haveOneAround(int i, int j) {
        int old = oud.around[i];
        int young = nieuw.around[j];
        if (old == NONE || young == NONE) {
            return old == young;
        }
        return oud.other[old] == young || oud.other[old] == NONE && nieuw.other[young] == NONE;
    }

    /** True for a unit that is known by its own text: an opschrift is known by its artikel. */
    static boolean isLoose(TekstEenheid unit) {
        return !unit.isOpschrift() && !holdsOthers(unit);
    }

    /** True for a unit without text of its own, as an artikel with leden. */
    static boolean holdsOthers(TekstEenheid unit) {
        return unit.tekst().isBlank();
    }
}
