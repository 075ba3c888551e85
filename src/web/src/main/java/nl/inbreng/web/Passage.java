package nl.inbreng.web;

import java.util.List;
import java.util.Optional;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.parts.TextRun;
import nl.inbreng.web.parts.UnitChange;

/**
 * A unit of the decision as it would read with an amendement, in its place.
 *
 * @param unit   the unit, with its (provisional) number
 * @param tekst  what it would say; for a unit that goes what it says now
 * @param fate   what happens to it
 * @param change the change of its text; empty when it keeps its text, and for what goes or moves along with a unit around it
 * @param move   the change that moves it; empty when it stays
 * @param away   true for the old place of a moved unit, where only a link is left
 */
public record Passage(TekstEenheid unit, String tekst, Fate fate, Optional<UnitChange> change, Optional<UnitChange> move, boolean away) {

    /** Whether something happens here. */
    public boolean isChanged() {
        return fate != Fate.GELIJK;
    }

    /** Number of the change for which this is the place on a page: its text, or the place that it left; 0 when there is none. */
    public int anchor() {
        return (away ? move : change).map(UnitChange::nr).orElse(0);
    }

    /** Number as printed: "2." or "1°". */
    public String number() {
        return unit.nummer().isBlank() || unit.nummer().endsWith("°") ? unit.nummer() : unit.nummer() + ".";
    }

    /** What is said in words before the text; empty when nothing happens. */
    public String word() {
        return isChanged() ? Showing.capital(fate.word()) : "";
    }

    /** Old and new text in one; a unit that goes, comes or moves along with another has no change of its own. */
    public List<TextRun> runs() {
        if (tekst.isEmpty()) return List.of();
        return switch (fate) {
            case NIEUW -> List.of(TextRun.added(tekst));
            case VERVALT -> List.of(TextRun.removed(tekst));
            case GELIJK, GEWIJZIGD, VERPLAATST -> change.map(UnitChange::runs).orElse(List.of(TextRun.same(tekst)));
        };
    }
}
