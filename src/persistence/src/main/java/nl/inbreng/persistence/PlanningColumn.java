package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.verzoek.Planning;

/** The place on the agenda, as JSON. */
public class PlanningColumn implements AttributeConverter<Planning, String> {

    @Override public String convertToDatabaseColumn(Planning value) {
        return value == null ? null : Json.write(value);
    }

    @Override public Planning convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, Planning.class);
    }
}
