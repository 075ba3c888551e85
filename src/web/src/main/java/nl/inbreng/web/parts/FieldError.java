package nl.inbreng.web.parts;

/**
 * What a person must do to repair an answer.
 *
 * @param field    name of the field
 * @param sentence full sentence that says what to do, for example "Vul de titel van uw verzoek in."
 */
public record FieldError(String field, String sentence) {
}
