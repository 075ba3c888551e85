package nl.inbreng.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a unit in a newer version of a draft decision, or where a unit of that version comes from. A split unit has
 * a row for each of its parts, and a joined one a row for each unit that went into it. Number apart from text: a unit that
 * is only renumbered is GELIJK.
 *
 * @param oud     key in the old version; empty for NIEUW
 * @param nieuw   key in the newer version; empty for VERVALLEN
 * @param relatie what happened
 * @param score   how alike the texts are, from 0 to 1; 0 for GEWIJZIGD means that only the key tells it, or who said so
 */
public record EenheidAfkomst(String oud, String nieuw, Relatie relatie, double score) {

    /** What happened to a unit. VERPLAATST: it stands elsewhere, its text the same or alike. */
    public enum Relatie { GELIJK, GEWIJZIGD, GESPLITST, SAMENGEVOEGD, VERPLAATST, NIEUW, VERVALLEN }

    /** @throws IllegalArgumentException when a key is absent that the relation needs, or the score is out of range */
    public EenheidAfkomst {
        boolean fits = switch (relatie) {
            case NIEUW -> oud.isEmpty() && !nieuw.isEmpty();
            case VERVALLEN -> nieuw.isEmpty() && !oud.isEmpty();
            case GELIJK, GEWIJZIGD, GESPLITST, SAMENGEVOEGD, VERPLAATST -> !oud.isEmpty() && !nieuw.isEmpty();
        };
        if (!fits || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(relatie + " of '" + oud + "' and '" + nieuw + "', score " + score);
        }
    }

    /**
     * Every unit of both versions, each at least once: in the order of the old version, then what is NIEUW. Units with text are laid side by side in order, so
     * that the most stays in place: equal ones, and those at least 0.4 alike (Dice over words; the same citation counts 0.3 extra; below 0.6 the common words stand in one order). Then equal text elsewhere, when each version has it once; the artikelen that only
     * hold leden, by the leden that are the same, opschrift, words, place and number; text at least 0.8 alike elsewhere; what is left in artikelen that are one (0.4 alike between the same
     * leden, else 0.6); their opschriften; splits and joins. In artikelen that are not one, text that is less than 0.6 alike is not the same, nor is text that stands in a version more than once. For 1,000 units some tens
     * of milliseconds when most are equal; bounded at about a million comparisons.
     */
    public static List<EenheidAfkomst> tussen(List<TekstEenheid> oud, List<TekstEenheid> nieuw) {
        return new Lineage(oud, nieuw).rows();
    }

    /**
     * As {@link #tussen}, for versions that have their keys of one {@link VoorstelVersie} after the other: a unit without a counterpart by its
     * text, whose key another text without one still has, was reworded in steps. It is GEWIJZIGD with score 0. Linear besides.
     *
     * @param kept the keys that were kept so; any other, as that of a text which an amendement adds, tells nothing
     */
    public static List<EenheidAfkomst> metSleutels(List<TekstEenheid> oud, List<TekstEenheid> nieuw, Set<String> kept) {
        return gekoppeld(oud, nieuw, kept.stream().collect(Collectors.toMap(key -> key, key -> key)));
    }

    /**
     * As {@link #tussen}, with what somebody knows whom no text can tell it: a unit that is NIEUW was said to be one that is VERVALLEN. Both make one row, and
     * what stands in them is then compared. Where the texts have too little in common it is GEWIJZIGD with score 0. What is said of any other unit changes
     * nothing, and of two that are said to be the same one the first is.
     *
     * @param vroeger key in the old version, by key in the newer one
     */
    public static List<EenheidAfkomst> gekoppeld(List<TekstEenheid> oud, List<TekstEenheid> nieuw, Map<String, String> vroeger) {
        return new Lineage(oud, nieuw).linked(vroeger).rows();
    }

    /** True when only the key, or of an opschrift its artikel, tells that both are one unit: their texts have too little in common to be put together. */
    public boolean isByKeyAlone() {
        return relatie == Relatie.GEWIJZIGD && score == 0;
    }
}
