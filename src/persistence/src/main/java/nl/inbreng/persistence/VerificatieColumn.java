package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.verzoek.Verificatie;

/** What the griffie found of the support, as JSON. */
public class VerificatieColumn implements AttributeConverter<Verificatie, String> {

    @Override public String convertToDatabaseColumn(Verificatie value) {
        return value == null ? null : Json.write(value);
    }

    @Override public Verificatie convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, Verificatie.class);
    }
}
