package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.regeling.Area;

/** The part of the gemeente that a verzoek is about, as JSON. */
public class AreaColumn implements AttributeConverter<Area, String> {

    @Override public String convertToDatabaseColumn(Area value) {
        return value == null ? null : Json.write(value);
    }

    @Override public Area convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, Area.class);
    }
}
