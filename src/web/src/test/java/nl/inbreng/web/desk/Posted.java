package nl.inbreng.web.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.FieldError;

/** What somebody posted, without a server. */
final class Posted {

    private Posted() {}

    /** Names and values by turns. */
    static Form form(String... namesAndValues) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) fields.add(namesAndValues[i], namesAndValues[i + 1]);
        return new Form(fields);
    }

    /** Names of the fields that must be mended; empty when the form is complete. */
    static List<String> wrong(Filled<?> filled) {
        return switch (filled) {
            case Filled.Complete<?> complete -> List.of();
            case Filled.Faulty<?> faulty -> faulty.errors().stream().map(FieldError::field).toList();
        };
    }

    /** What a complete form gave. */
    static <T> T value(Filled<T> filled) {
        return switch (filled) {
            case Filled.Complete<T> complete -> complete.value();
            case Filled.Faulty<T> faulty -> throw new AssertionError(faulty.errors());
        };
    }
}
