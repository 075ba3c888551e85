package nl.inbreng.domain.regeling;

import java.util.Objects;

/**
 * Identity of an edition of rules.
 *
 * @param id         stable id, instrument and start date inside the gemeente, such as "GM9999/burgeragendering-2026-01-01"; frozen in each verzoek
 * @param gemeente   the gemeente whose rules these are
 * @param instrument which right
 * @param naam       the local name of the instrument, such as "Boodschap aan de raad"
 * @param grondslag  legal basis
 * @param validity   when in force
 * @param experiment true for a temporary trial
 */
public record EditionHeader(String id, Gemeente gemeente, Instrument instrument, String naam, Grondslag grondslag,
                            Validity validity, boolean experiment) {
    public EditionHeader {
        if (id.isBlank() || naam.isBlank()) throw new IllegalArgumentException("een editie heeft een id en een naam");
        Objects.requireNonNull(gemeente);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(grondslag);
        Objects.requireNonNull(validity);
    }
}
