package nl.inbreng.domain.inhoud;

/**
 * A change of one unit of the draft decision: the whole new text beside the text it was written on.
 * A stored difference would lose its meaning when the base moves, so both texts are kept.
 *
 * @param eenheidSleutel stable key of the unit in the raadsvoorstel version
 * @param citeertitel    how the unit is cited, such as "artikel 2, tweede lid, onder b"
 * @param was            text of the unit in that version
 * @param wordt          text as proposed; empty means that the unit is deleted (vervalt)
 */
public record Wijziging(String eenheidSleutel, String citeertitel, String was, String wordt) {

    /** True when nothing but white space differs (vormtoets V2). */
    public boolean changesNothing() {
        return squeezed(was).equals(squeezed(wordt));
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
