package nl.inbreng.domain.regeling;

/** How a burgeramendement reaches the raad: residents themselves have no right of amendment (Gemeentewet art. 147b). */
public enum DragerWijze {
    /** A raadslid takes it over and proposes it. */
    RAADSLID_NEEMT_OVER("een raadslid neemt het over"),
    /** The presidium puts it forward. */
    PRESIDIUM_BRENGT_IN("het presidium brengt het in"),
    /** The regeling obliges the raad to deal with it; a vote still needs somebody who proposes it. */
    VERPLICHTE_BEHANDELING("de raad moet het behandelen");

    private final String word;

    DragerWijze(String word) {
        this.word = word;
    }

    /** The words that pages show. */
    public String word() {
        return word;
    }
}
