package nl.inbreng.web.parts;

/**
 * The less used properties of a {@link Field}.
 *
 * @param optional     whether it may stay empty; shown as "(niet verplicht)"
 * @param autocomplete HTML autofill token, for example {@code name} or {@code email}, or empty
 * @param limit        most characters, 0 for none; shown and counted, never cut off
 * @param rows         height of a long text in lines
 * @param narrow       whether the box is short, for postcodes and numbers
 */
public record FieldOptions(boolean optional, String autocomplete, int limit, int rows, boolean narrow) {

    static final FieldOptions PLAIN = new FieldOptions(false, "", 0, 6, false);

    FieldOptions asOptional() {
        return new FieldOptions(true, autocomplete, limit, rows, narrow);
    }

    FieldOptions withAutocomplete(String token) {
        return new FieldOptions(optional, token, limit, rows, narrow);
    }

    FieldOptions withLimit(int characters) {
        return new FieldOptions(optional, autocomplete, characters, rows, narrow);
    }

    FieldOptions withRows(int lines) {
        return new FieldOptions(optional, autocomplete, limit, lines, narrow);
    }

    FieldOptions asNarrow() {
        return new FieldOptions(optional, autocomplete, limit, rows, true);
    }
}
