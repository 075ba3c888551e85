package nl.inbreng.web.parts;

import java.util.List;

/**
 * One unit of a decision before and after an amendment.
 *
 * @param unit  what people call it, for example "Beslispunt 2"
 * @param was   text before; empty when the unit is new
 * @param wordt text after; empty when the unit goes away
 */
public record UnitChange(String unit, List<TextRun> was, List<TextRun> wordt) {

    /** Keeps its own copies. */
    public UnitChange {
        was = List.copyOf(was);
        wordt = List.copyOf(wordt);
    }

    /** Whether anything changes; unchanged neighbours are shown once, in grey. */
    public boolean changed() {
        return was.isEmpty() || wordt.isEmpty()
                || was.stream().anyMatch(run -> run.kind() != TextRun.Kind.SAME)
                || wordt.stream().anyMatch(run -> run.kind() != TextRun.Kind.SAME);
    }
}
