package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.verzoek.SupportRound;

/** The first round of support once there is a second, as JSON. */
public class RoundColumn implements AttributeConverter<SupportRound, String> {

    @Override public String convertToDatabaseColumn(SupportRound value) {
        return value == null ? null : Json.write(value);
    }

    @Override public SupportRound convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, SupportRound.class);
    }
}
