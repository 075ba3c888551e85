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
 * @param status     lasting, a temporary trial, or only an example
 */
public record EditionHeader(String id, Gemeente gemeente, Instrument instrument, String naam, Grondslag grondslag,
                            Validity validity, Status status) {
    public EditionHeader {
        if (id.isBlank() || naam.isBlank()) throw new IllegalArgumentException("een editie heeft een id en een naam");
        Objects.requireNonNull(gemeente);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(grondslag);
        Objects.requireNonNull(validity);
        Objects.requireNonNull(status);
    }

    /** A lasting edition or a trial. */
    public EditionHeader(String id, Gemeente gemeente, Instrument instrument, String naam, Grondslag grondslag, Validity validity, boolean experiment) {
        this(id, gemeente, instrument, naam, grondslag, validity, experiment ? Status.EXPERIMENT : Status.VAST);
    }

    /** How an edition is meant. */
    public enum Status {
        /** Until it is replaced. */
        VAST,
        /** A temporary trial of the raad. */
        EXPERIMENT,
        /** Shows what rules could look like; nobody can use it. */
        VOORBEELD
    }

    /** True for a temporary trial. */
    public boolean experiment() {
        return status == Status.EXPERIMENT;
    }
}
