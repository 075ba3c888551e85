package nl.inbreng.domain.verzoek;

/**
 * Who files (indiener).
 *
 * @param id    identity given by the sign-in, opaque to us
 * @param naam  name for the griffie and the formal document
 * @param email where receipts and outcomes go
 */
public record Indiener(String id, String naam, EmailAddress email) {
    public Indiener {
        if (id.isBlank() || naam.isBlank()) throw new IllegalArgumentException("een indiener heeft een identiteit en een naam");
    }
}
