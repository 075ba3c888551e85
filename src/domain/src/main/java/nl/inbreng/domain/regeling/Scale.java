package nl.inbreng.domain.regeling;

/** How large a part of the gemeente a request is about (schaal). */
public enum Scale {
    BUURT("buurt"), WIJK("wijk"), DORP("dorp"), GEBIED("gebied"), STAD("stad");

    private final String word;

    Scale(String word) {
        this.word = word;
    }

    /** Word in rule data. */
    public String word() {
        return word;
    }

    /** "de hele gemeente" or "de wijk", as it stands in a sentence. */
    public String phrase() {
        return switch (this) {
            case STAD -> "de hele gemeente";
            case GEBIED, DORP -> "het " + word;
            case BUURT, WIJK -> "de " + word;
        };
    }
}
