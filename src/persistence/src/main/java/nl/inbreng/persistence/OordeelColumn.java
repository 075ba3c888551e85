package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.verzoek.Oordeel;

/** The decision of the griffier, as JSON. */
public class OordeelColumn implements AttributeConverter<Oordeel, String> {

    @Override public String convertToDatabaseColumn(Oordeel value) {
        return value == null ? null : Json.write(value);
    }

    @Override public Oordeel convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, Oordeel.class);
    }
}
