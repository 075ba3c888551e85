package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.regeling.Threshold;

/** What was asked on the day of opening, as JSON. */
public class ThresholdColumn implements AttributeConverter<Threshold, String> {

    @Override public String convertToDatabaseColumn(Threshold value) {
        return value == null ? null : Json.write(value);
    }

    @Override public Threshold convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, Threshold.class);
    }
}
