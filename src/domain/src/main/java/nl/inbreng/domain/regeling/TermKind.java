package nl.inbreng.domain.regeling;

/** What a term is for (termijn). */
public enum TermKind {
    /** Message of receipt (Awb afd. 2.3). */
    ONTVANGST("ontvangst", "Een bericht van ontvangst sturen"),
    /** Message whether the request is complete. */
    VOLLEDIGHEID("volledigheid", "Laten weten of het verzoek compleet is"),
    /** Decision on admissibility. */
    TOETS("toets", "Beslissen of het verzoek aan de regels voldoet"),
    /** Time to repair a defect (Awb art. 4:5). */
    HERSTEL("herstel", "Herstellen"),
    /** Decision on the substance, of the raad or of who decides instead. */
    BESLUIT("besluit", "Het verzoek behandelen"),
    /** Advice of the college before the raad deals with it. */
    PREADVIES("preadvies", "Advies van het college"),
    /** Least time between filing and the vergadering; counted back. */
    VOOR_VERGADERING("voorVergadering", "Indienen voor de vergadering");

    private final String word;
    private final String label;

    TermKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** Word in rule data. */
    public String word() {
        return word;
    }

    /** What must be done within it. */
    public String label() {
        return label;
    }
}
