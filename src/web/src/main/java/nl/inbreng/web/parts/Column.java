package nl.inbreng.web.parts;

/**
 * One column of a table.
 *
 * @param heading what the cells hold; empty is not allowed, screen readers read it with every cell
 * @param numeric whether the cells are numbers, set to the right
 */
public record Column(String heading, boolean numeric) {

    /** @throws IllegalArgumentException when the heading is blank */
    public Column {
        if (heading.isBlank()) {
            throw new IllegalArgumentException("A column needs a heading");
        }
    }

    /** A column of words. */
    public Column(String heading) {
        this(heading, false);
    }
}
