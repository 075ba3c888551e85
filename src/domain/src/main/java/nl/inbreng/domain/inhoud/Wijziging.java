package nl.inbreng.domain.inhoud;

/**
 * A change of one unit of the draft decision: the whole new text beside the text it was written on.
 * A stored difference would lose its meaning when the base moves, so both texts are kept.
 *
 * @param eenheidSleutel stable key of the unit in the raadsvoorstel version
 * @param citeertitel    how the unit is cited, such as "artikel 2, tweede lid, onder b"
 * @param was            text of the unit in that version
 * @param wordt          text as proposed; empty means that the unit is deleted (vervalt)
 * @param getypt         text that the writer set aside by deleting the unit, kept for a change of mind; empty when the unit is not
 *                       deleted, and in what was stored before this was kept
 */
public record Wijziging(String eenheidSleutel, String citeertitel, String was, String wordt, String getypt) {

    public Wijziging {
        getypt = getypt == null || !wordt.isBlank() ? "" : getypt;
    }

    /** A change with nothing set aside. */
    public Wijziging(String eenheidSleutel, String citeertitel, String was, String wordt) {
        this(eenheidSleutel, citeertitel, was, wordt, "");
    }

    /** The same unit deleted; the text is set aside. */
    public Wijziging deleted() {
        return new Wijziging(eenheidSleutel, citeertitel, was, "", written());
    }

    /** True when the unit is deleted. */
    public boolean vervalt() {
        return wordt.isBlank();
    }

    /** What the writer last typed, also when it is set aside. */
    public String written() {
        return vervalt() ? getypt : wordt;
    }

    /** True when nothing but white space differs (vormtoets V2). */
    public boolean changesNothing() {
        return squeezed(was).equals(squeezed(wordt));
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
