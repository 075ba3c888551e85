package nl.inbreng.web.desk;

import java.util.List;
import nl.inbreng.web.parts.FieldError;

/**
 * What reading a form gave.
 *
 * @param <T> what the form is about
 */
sealed interface Filled<T> {

    /** Ready to act upon. @param value what was filled in */
    record Complete<T>(T value) implements Filled<T> {}

    /** Something must be mended first. @param errors in the order of the form, never empty */
    record Faulty<T>(List<FieldError> errors) implements Filled<T> {}
}
