package nl.inbreng.domain.regeling;

/** A particular that a supporter gives, only when the edition lists it. */
public enum SignatureField {
    NAAM("naam", "Uw naam"),
    ADRES("adres", "Straat en huisnummer"),
    POSTCODE("postcode", "Postcode"),
    WOONPLAATS("woonplaats", "Woonplaats"),
    GEBOORTEDATUM("geboortedatum", "Geboortedatum");

    private final String word;
    private final String label;

    SignatureField(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** Word in rule data and form fields. */
    public String word() {
        return word;
    }

    /** Label above the field. */
    public String label() {
        return label;
    }
}
