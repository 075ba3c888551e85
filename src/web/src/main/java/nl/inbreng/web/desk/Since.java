package nl.inbreng.web.desk;

import java.util.List;
import java.util.Map;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;

/**
 * What became of the units of a raadsvoorstel since the version that the griffie confirmed before, as the page of the later version shows it.
 *
 * @param heading what the table is of; empty when there is no earlier version to compare with
 * @param rows    each unit with what happened to it: what is new or changed in reading order, then what is gone
 * @param fixed   what is gone and could not be amended
 * @param same    how many units stayed as they were, in a sentence; empty when none
 * @param choices for each new unit whether it is one that is gone; none when that cannot be said any more
 * @param wrong   what was said about units that cannot be so
 * @param said    what was said and can be so: key in the earlier version, by key in this one
 */
public record Since(String heading, List<List<Cell>> rows, List<List<Cell>> fixed, String same, List<Field> choices, List<FieldError> wrong, Map<String, String> said) {

    /** Columns of the table. */
    public static final List<Column> COLUMNS = List.of(new Column("Onderdeel"), new Column("Wat er gebeurde"));
    /** Anchor of the table on the page. */
    public static final String ANCHOR = "sinds";
    /** Anchor of the questions about new units. */
    public static final String CHOICES = "vroeger";
    /** Begin of the anchor of a unit in the text as residents see it. */
    public static final String UNIT = "onderdeel-";

    /** Nothing to compare with. */
    static final Since NONE = new Since("", List.of(), List.of(), "", List.of(), List.of(), Map.of());

    public Since {
        rows = List.copyOf(rows);
        fixed = List.copyOf(fixed);
        choices = List.copyOf(choices);
        wrong = List.copyOf(wrong);
        said = Map.copyOf(said);
    }

    /** Whether there is an earlier version. */
    public boolean any() {
        return !heading.isEmpty();
    }
}
