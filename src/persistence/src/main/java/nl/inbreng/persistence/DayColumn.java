package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import java.time.LocalDate;

/** A day in the Netherlands as ISO text. As a date it would shift a day where a driver reads it by the zone of the server. */
public class DayColumn implements AttributeConverter<LocalDate, String> {

    @Override public String convertToDatabaseColumn(LocalDate value) {
        return value == null ? null : value.toString();
    }

    @Override public LocalDate convertToEntityAttribute(String column) {
        return column == null ? null : LocalDate.parse(column);
    }
}
