package nl.inbreng.web.parts;

import java.util.List;

/**
 * One change of a decision: what was, what comes, and both in one line.
 *
 * @param nr       from 1 in the order of the amendement, for links to it; 0 for an unchanged neighbour
 * @param unit     what people call it, for example "Beslispunt 2"
 * @param sentence what happens, in words
 * @param place    for a moved unit where it goes ("na beslispunt 3"); empty for every other change
 * @param runs     old and new text together in reading order; what goes stands before what is new
 * @param alone    for a moved unit whether nothing else changes in it
 */
public record UnitChange(int nr, String unit, String sentence, String place, List<TextRun> runs, boolean alone) {

    /** Signs that fill about one screen of a telephone. */
    private static final int A_SCREEN = 600;

    /** Keeps its own copy. */
    public UnitChange {
        runs = List.copyOf(runs);
    }

    /** Of a unit that stays where it is, or of which only the place changes. */
    public UnitChange(int nr, String unit, String sentence, String place, List<TextRun> runs) {
        this(nr, unit, sentence, place, runs, true);
    }

    /** Whether these are so long that what stands below them is out of sight. */
    public static boolean areLong(List<UnitChange> changes) {
        return changes.stream().flatMap(change -> change.runs().stream()).mapToInt(run -> run.text().length()).sum() > A_SCREEN;
    }

    /** An unchanged neighbour. */
    public static UnitChange same(String unit, String text) {
        return new UnitChange(0, unit, "", "", text.isEmpty() ? List.of() : List.of(TextRun.same(text)));
    }

    /** Text before; empty when the unit is new. */
    public List<TextRun> was() {
        return side(TextRun.Kind.ADDED);
    }

    /** Text after; empty when the unit goes away. */
    public List<TextRun> wordt() {
        return side(TextRun.Kind.REMOVED);
    }

    private List<TextRun> side(TextRun.Kind without) {
        return runs.stream().filter(run -> run.kind() != without).toList();
    }

    /** Whether the unit only goes to another place. */
    public boolean moved() {
        return !place.isEmpty();
    }

    /** Whether anything changes; unchanged neighbours are shown once, in grey. */
    public boolean changed() {
        return moved() || runs.stream().anyMatch(run -> run.kind() != TextRun.Kind.SAME);
    }
}
