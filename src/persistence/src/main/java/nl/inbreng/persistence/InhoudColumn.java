package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.inhoud.Inhoud;

/** What a verzoek says, as JSON with a tag for its shape. */
public class InhoudColumn implements AttributeConverter<Inhoud, String> {

    @Override public String convertToDatabaseColumn(Inhoud value) {
        return value == null ? null : Json.write(value);
    }

    @Override public Inhoud convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, Inhoud.class);
    }
}
