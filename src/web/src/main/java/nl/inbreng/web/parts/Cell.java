package nl.inbreng.web.parts;

/**
 * One cell of a table.
 *
 * @param text what it says
 * @param href where it leads, or empty
 * @param tone shown as a badge unless {@link Tone#NEUTRAL}
 */
public record Cell(String text, String href, Tone tone) {

    /** Plain words. */
    public static Cell text(String text) {
        return new Cell(text, "", Tone.NEUTRAL);
    }

    /** Words that lead somewhere. */
    public static Cell link(String text, String href) {
        return new Cell(text, href, Tone.NEUTRAL);
    }

    /** A badge, for states and terms. */
    public static Cell badge(String text, Tone tone) {
        return new Cell(text, "", tone);
    }
}
