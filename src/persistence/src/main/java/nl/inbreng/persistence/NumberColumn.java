package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** A formal number as it is printed, such as BA-9999-2026-0001. */
public class NumberColumn implements AttributeConverter<VerzoekNumber, String> {

    @Override public String convertToDatabaseColumn(VerzoekNumber value) {
        return value == null ? null : value.toString();
    }

    @Override public VerzoekNumber convertToEntityAttribute(String column) {
        if (column == null) return null;
        String[] parts = column.split("-", 4);
        Instrument instrument = Arrays.stream(Instrument.values()).filter(i -> i.prefix().equals(parts[0])).findFirst().orElseThrow();
        return new VerzoekNumber(instrument, parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    }
}
