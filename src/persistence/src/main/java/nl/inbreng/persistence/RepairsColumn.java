package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.verzoek.Repairs;

/** The rounds of repair, as JSON. */
public class RepairsColumn implements AttributeConverter<Repairs, String> {

    @Override public String convertToDatabaseColumn(Repairs value) {
        return value == null ? null : Json.write(value);
    }

    @Override public Repairs convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, Repairs.class);
    }
}
