package nl.inbreng.domain.inhoud;

/**
 * A change of one unit of the draft decision: the whole new text beside the text it was written on.
 * A stored difference would lose its meaning when the base moves, so both texts are kept.
 *
 * @param eenheidSleutel stable key of the unit in the raadsvoorstel version; of the neighbour when a unit is added
 * @param citeertitel    how that unit is cited, such as "artikel 2, tweede lid, onder b"
 * @param was            text of the unit in that version; empty when a unit is added
 * @param wordt          text as proposed; empty means that the unit is deleted (vervalt)
 * @param getypt         text that the writer set aside by deleting the unit, kept for a change of mind; empty when the unit is not
 *                       deleted, and in what was stored before this was kept
 * @param actie          what is done; without it the texts tell: no new text deletes the unit, another text replaces it
 * @param naast          key of the unit beside which a moved unit comes to stand; empty for every other action
 */
public record Wijziging(String eenheidSleutel, String citeertitel, String was, String wordt, String getypt, Actie actie, String naast) {

    /** What a change does with its unit. Units that are added or moved name a neighbour in the draft decision, never in another amendement. */
    public enum Actie {
        VERVANG, VERWIJDER, VOEG_TOE_VOOR, VOEG_TOE_NA, VERPLAATS_VOOR, VERPLAATS_NA;

        /** True when a new unit comes beside an existing one. */
        public boolean adds() {
            return this == VOEG_TOE_VOOR || this == VOEG_TOE_NA;
        }

        /** True when a unit goes to another place, with everything under it. */
        public boolean moves() {
            return this == VERPLAATS_VOOR || this == VERPLAATS_NA;
        }
    }

    public Wijziging {
        naast = naast == null ? "" : naast;
        boolean placed = actie != null && (actie.adds() || actie.moves());
        actie = placed ? actie : wordt.isBlank() ? Actie.VERWIJDER : Actie.VERVANG;
        getypt = getypt == null || actie != Actie.VERWIJDER ? "" : getypt;
    }

    /** A replaced or deleted unit. */
    public Wijziging(String eenheidSleutel, String citeertitel, String was, String wordt, String getypt) {
        this(eenheidSleutel, citeertitel, was, wordt, getypt, null, "");
    }

    /** A replaced or deleted unit with nothing set aside. */
    public Wijziging(String eenheidSleutel, String citeertitel, String was, String wordt) {
        this(eenheidSleutel, citeertitel, was, wordt, "");
    }

    /** A new unit beside another one. @param neighbour its key @param citation of the neighbour @param before whether it comes before the neighbour */
    public static Wijziging added(String neighbour, String citation, String text, boolean before) {
        return new Wijziging(neighbour, citation, "", text, "", before ? Actie.VOEG_TOE_VOOR : Actie.VOEG_TOE_NA, "");
    }

    /** A unit that keeps its text and has no other place yet; say with {@link #beside} where it goes. */
    public static Wijziging moving(String key, String citation, String text) {
        return new Wijziging(key, citation, text, text, "", Actie.VERPLAATS_NA, "");
    }

    /** The same unit, moved. @param neighbour key of the unit beside which it comes to stand @param before whether it comes before that one */
    public Wijziging beside(String neighbour, boolean before) {
        return new Wijziging(eenheidSleutel, citeertitel, was, wordt, getypt, before ? Actie.VERPLAATS_VOOR : Actie.VERPLAATS_NA, neighbour);
    }

    /** The same unit deleted; the text is set aside. */
    public Wijziging deleted() {
        return new Wijziging(eenheidSleutel, citeertitel, was, "", written());
    }

    /** True when the unit is deleted. */
    public boolean vervalt() {
        return actie == Actie.VERWIJDER;
    }

    /** What the writer last typed, also when it is set aside. */
    public String written() {
        return vervalt() ? getypt : wordt;
    }

    /** True when nothing but white space differs (vormtoets V2), nothing is added, or the unit stays where it was. */
    public boolean changesNothing() {
        return switch (actie) {
            case VERVANG, VERWIJDER -> squeezed(was).equals(squeezed(wordt));
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> wordt.isBlank();
            case VERPLAATS_VOOR, VERPLAATS_NA -> naast.isEmpty() || naast.equals(eenheidSleutel);
        };
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
