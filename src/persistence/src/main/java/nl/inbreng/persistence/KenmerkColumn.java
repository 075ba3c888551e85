package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.verzoek.Kenmerk;

/** A kenmerk as its ten characters. */
public class KenmerkColumn implements AttributeConverter<Kenmerk, String> {

    @Override public String convertToDatabaseColumn(Kenmerk value) {
        return value == null ? null : value.value();
    }

    @Override public Kenmerk convertToEntityAttribute(String column) {
        return column == null ? null : new Kenmerk(column);
    }
}
