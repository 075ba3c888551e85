package nl.inbreng.domain.regeling;

/** Who can stand behind a request. */
public enum FilerType {
    /** A human being. */
    NATUURLIJK_PERSOON("natuurlijk_persoon"),
    /** A legal person or association with an address in the gemeente (Nijmegen). */
    ORGANISATIE("organisatie"),
    /** Somebody with a direct interest who need not live there (Awb art. 1:2). */
    BELANGHEBBENDE("belanghebbende");

    private final String word;

    FilerType(String word) {
        this.word = word;
    }

    /** Word in rule data. */
    public String word() {
        return word;
    }
}
