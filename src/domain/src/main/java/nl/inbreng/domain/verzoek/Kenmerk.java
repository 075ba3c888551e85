package nl.inbreng.domain.verzoek;

/**
 * The public key of a verzoek in addresses: ten letters and digits without look-alikes. It exists from the first draft;
 * the formal {@link VerzoekNumber} only comes with filing.
 *
 * @param value lower-case letters and digits
 */
public record Kenmerk(String value) {

    /** The letters and digits that cannot be mistaken for one another on paper. */
    public static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

    public Kenmerk {
        if (!isWellFormed(value)) throw new IllegalArgumentException("geen kenmerk");
    }

    /** True when the text has the shape of a kenmerk; says nothing about its existence. */
    public static boolean isWellFormed(String text) {
        return text.length() == 10 && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    @Override public String toString() {
        return value;
    }
}
