package nl.inbreng.domain.verzoek;

/** Where a refused verzoek goes on (doorgeleiding). A request is never a dead end (petition right, Grondwet art. 5). */
public enum NextRoute {
    INGEKOMEN_STUK("De raad krijgt uw verzoek als ingekomen stuk op de lijst van ingekomen stukken."),
    PETITIE("U kunt er een petitie van maken en die aanbieden aan de raad."),
    COLLEGE("Wij sturen uw verzoek door naar het college van burgemeester en wethouders."),
    KLACHT("Wij sturen uw verzoek door naar het klachtloket van de gemeente."),
    BEZWAAR("Wij sturen uw verzoek door naar de afdeling bezwaar van de gemeente.");

    private final String sentence;

    NextRoute(String sentence) {
        this.sentence = sentence;
    }

    /** What the resident is told. */
    public String sentence() {
        return sentence;
    }

    /** What anybody may read. */
    public String announcement() {
        return switch (this) {
            case INGEKOMEN_STUK -> "De raad krijgt het op de lijst van ingekomen stukken.";
            case PETITIE -> "De indiener kan er een petitie van maken en die aanbieden aan de raad.";
            case COLLEGE -> "Het gaat naar het college van burgemeester en wethouders.";
            case KLACHT -> "Het gaat naar het klachtloket van de gemeente.";
            case BEZWAAR -> "Het gaat naar de afdeling bezwaar van de gemeente.";
        };
    }

    /** Short label for the desk. */
    public String label() {
        return switch (this) {
            case INGEKOMEN_STUK -> "Ingekomen stuk voor de raad";
            case PETITIE -> "Petitie";
            case COLLEGE -> "Doorsturen naar het college";
            case KLACHT -> "Doorsturen naar het klachtloket";
            case BEZWAAR -> "Doorsturen naar bezwaar";
        };
    }
}
