package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.verzoek.Stand;

/** Where a verzoek stands, by its name. */
public class StandColumn implements AttributeConverter<Stand, String> {

    @Override public String convertToDatabaseColumn(Stand value) {
        return value == null ? null : value.name();
    }

    @Override public Stand convertToEntityAttribute(String column) {
        return column == null ? null : Stand.of(column);
    }
}
