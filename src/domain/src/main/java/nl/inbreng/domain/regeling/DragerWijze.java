package nl.inbreng.domain.regeling;

/** How a burgeramendement gets its legal carrier (drager); only raadsleden have the right of amendment (Gemeentewet art. 147b). */
public enum DragerWijze {
    RAADSLID_NEEMT_OVER("raadslid_neemt_over"), PRESIDIUM_BRENGT_IN("presidium_brengt_in"), VERPLICHTE_BEHANDELING("verplichte_behandeling");

    private final String word;

    DragerWijze(String word) {
        this.word = word;
    }

    /** Word in rule data. */
    public String word() {
        return word;
    }
}
