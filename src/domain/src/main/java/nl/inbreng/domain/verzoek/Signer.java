package nl.inbreng.domain.verzoek;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.domain.regeling.SignatureField;

/**
 * Somebody who wants to support a verzoek. Signing shows a political opinion (AVG art. 9): this never leaves the register.
 *
 * @param email       where the confirmation goes
 * @param particulars exactly the fields that the edition lists, as typed
 * @param wantsNews   asked to hear the outcome
 */
public record Signer(EmailAddress email, Map<SignatureField, String> particulars, boolean wantsNews) {

    public Signer {
        particulars = Map.copyOf(particulars);
    }

    /** Date of birth, when the edition asks for it; the form has checked that it is a date (ISO 8601). */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(particulars.get(SignatureField.GEBOORTEDATUM)).map(LocalDate::parse);
    }

    @Override public String toString() {
        return "Signer";   // never a name or address in a log
    }
}
