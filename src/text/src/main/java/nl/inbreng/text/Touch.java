package nl.inbreng.text;

import java.util.List;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * What one change of a proposal does at one spot of the draft decision.
 *
 * @param spot  key of the unit, or name of the gap between two units
 * @param deed  what is done there
 * @param place place in reading order (see {@link UnitPlaces})
 * @param edits the words it touches; the whole unit in one when it is rewritten, none for other deeds
 * @param detail what else tells it from others: the words of a new unit, where a unit goes, which unit arrives
 * @param change the change itself
 */
record Touch(String spot, Deed deed, int place, List<Edit> edits, List<String> detail, Wijziging change) {

    /** What is done: words of a unit, its whole text, the unit with all under it, a unit that comes, goes elsewhere or arrives. */
    enum Deed { WORDS, REWRITE, DELETE, INSERT, MOVE_AWAY, MOVE_HERE }

    /** What makes two touches the same for a reader. */
    List<Object> signature() {
        return List.of(spot, deed, edits, detail);
    }
}
