package nl.inbreng.domain.regeling;

/** How a burgeramendement gets its legal carrier (drager); only raadsleden have the right of amendment (Gemeentewet art. 147b). */
public enum DragerWijze {
    /** A raadslid takes it over and proposes it. */
    RAADSLID_NEEMT_OVER("raadslid_neemt_over", "een raadslid neemt het over"),
    /** The presidium puts it forward. */
    PRESIDIUM_BRENGT_IN("presidium_brengt_in", "het presidium brengt het in"),
    /** The regeling obliges the raad to deal with it; a vote still needs somebody who proposes it. */
    VERPLICHTE_BEHANDELING("verplichte_behandeling", "de raad moet het behandelen");

    private final String word;
    private final String phrase;

    DragerWijze(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    /** Word in rule data. */
    public String word() {
        return word;
    }

    /** As it stands in a sentence. */
    public String phrase() {
        return phrase;
    }
}
