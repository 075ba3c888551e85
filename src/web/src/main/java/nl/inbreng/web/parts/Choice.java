package nl.inbreng.web.parts;

/**
 * One option of a select, radio group or group of checkboxes.
 *
 * @param value  what the form sends
 * @param label  what people read
 * @param hint   explanation below the label, or empty
 * @param chosen whether it is chosen, for groups of checkboxes; a select or radio group follows the value of the field
 */
public record Choice(String value, String label, String hint, boolean chosen) {

    /** An option without explanation. */
    public Choice(String value, String label) {
        this(value, label, "", false);
    }

    /** The same option with an explanation. */
    public Choice hint(String sentence) {
        return new Choice(value, label, sentence, chosen);
    }

    /** The same option, chosen or not. */
    public Choice chosen(boolean isChosen) {
        return new Choice(value, label, hint, isChosen);
    }
}
