package nl.inbreng.persistence;

import jakarta.persistence.AttributeConverter;
import nl.inbreng.domain.verzoek.EmailAddress;

/** An e-mail address as typed. */
public class EmailColumn implements AttributeConverter<EmailAddress, String> {

    @Override public String convertToDatabaseColumn(EmailAddress value) {
        return value == null ? null : value.value();
    }

    @Override public EmailAddress convertToEntityAttribute(String column) {
        return column == null ? null : new EmailAddress(column);
    }
}
