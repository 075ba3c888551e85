package nl.inbreng.domain.regeling;

/**
 * Legal basis (grondslag) of an edition, shown on pages, documents and refusals.
 *
 * @param regeling name of the verordening or raadsbesluit
 * @param artikel  the article that gives the right, such as "artikel 2"
 * @param bron     public address where the text or the facts were read
 */
public record Grondslag(String regeling, String artikel, String bron) {

    /** "artikel 2 van de Verordening ...". */
    public String citation() {
        return citation(artikel);
    }

    /** Cites another article of the same regeling. */
    public String citation(String other) {
        return other.isBlank() ? regeling : other + " van de " + regeling;
    }
}
