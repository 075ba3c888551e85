package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * The sentences that tell the raad what changes (wijzigingsopdracht), after the Aanwijzingen voor de regelgeving:
 * "Beslispunt 2 komt te luiden: …", "In artikel 2, tweede lid, wordt "X" vervangen door "Y"."
 * All of them speak of the draft decision as it is, with its numbers; new and moved units get the provisional number of
 * {@link Consolidation}. Made from the texts and never read back.
 * Work: linear in the decision, and one {@link WordDiff} for each changed unit.
 */
public final class AmendingSentence {

    private AmendingSentence() {
    }

    /**
     * The sentence for one unit and its new text; an empty new text drops the unit. A few changed words are pointed at where each quoted
     * place occurs once in the old text ({@link SmallChange}), else the whole new text is given. It knows no other unit, so it joins no
     * siblings and tells nothing of numbers. Work: one {@link WordDiff} of the unit.
     */
    public static String of(TekstEenheid unit, String wordt) {
        String was = PlainText.of(unit.tekst());
        String will = PlainText.of(wordt);
        if (will.isEmpty()) {
            return UnitNames.capital(UnitNames.closed(UnitNames.full().of(UnitTree.whole(unit)))) + " vervalt.";
        }
        return will.equals(was) ? UnitNames.capital(UnitNames.closed(UnitNames.full().of(unit.citeertitel()))) + " blijft gelijk." : replaced(UnitNames.full().of(unit.citeertitel()), was, will);
    }

    /**
     * The sentences for a whole amendement, each a paragraph of its own; one that changes an artikel at several places holds lines
     * "A. …", "B. …". First what vervalt, then what reads otherwise, then what is new, then what moves. None for no change; a
     * change that cannot be made in these units gets no sentence.
     *
     * @param units       of the draft decision
     * @param wijzigingen of the amendement
     */
    public static List<String> of(List<TekstEenheid> units, List<Wijziging> wijzigingen) {
        UnitTree tree = new UnitTree(units);
        return new AmendingText(tree, new ChangeSet(tree, wijzigingen)).sentences();
    }

    /**
     * The sentences for an amendement of any kind. With an alternative it is one sentence with the whole text; for a
     * subamendement the first one names the amendement that it changes.
     *
     * @param units of the draft decision, or for a subamendement of the decision as the other amendement would make it read
     */
    public static List<String> of(List<TekstEenheid> units, Amendement amendement) {
        boolean sub = !amendement.opAmendement().isEmpty();
        if (amendement.isAlternative()) {
            String whose = sub ? "De tekst die het amendement " + amendement.opAmendement() + " voorstelt," : "De tekst van het ontwerpbesluit";
            return List.of(whose + " komt te luiden: " + SmallChange.quoted(PlainText.of(amendement.alternatief())));
        }
        return headed(amendement, of(units, amendement.wijzigingen()));
    }

    /**
     * The sentences as every page, document and file gives them: those of {@link #of(List, Amendement)}, and where these units give none, one for each
     * change in the words that the change itself carries.
     *
     * @param units  of the text on which it was written; may be none
     * @param opNaam how an amended amendement is called; empty when its kenmerk is all there is
     */
    public static List<String> given(List<TekstEenheid> units, Amendement amendement, String opNaam) {
        String op = amendement.opAmendement();
        List<String> joint = of(units, amendement);
        List<String> all = joint.isEmpty() ? headed(amendement, amendement.real().stream().map(AmendingSentence::loose).toList()) : joint;
        return all.stream().map(sentence -> op.isEmpty() || opNaam.isEmpty() ? sentence : sentence.replace(op, opNaam)).toList();
    }

    /** Under the name of the amendement that a subamendement changes: without it the sentences would speak of the draft decision. */
    private static List<String> headed(Amendement amendement, List<String> sentences) {
        List<String> headed = new ArrayList<>(sentences);
        if (!amendement.opAmendement().isEmpty() && !sentences.isEmpty()) {
            headed.addFirst("Het amendement " + amendement.opAmendement() + " wordt als volgt gewijzigd:");
        }
        return List.copyOf(headed);
    }

    private static String loose(Wijziging change) {
        if (change.actie().moves() || change.vervalt()) {
            return opening(change);
        }
        if (change.actie().adds()) {
            return opening(change) + " " + SmallChange.quoted(PlainText.of(change.wordt()));
        }
        return of(new TekstEenheid(change.eenheidSleutel(), "", TekstEenheid.Soort.ALINEA, "", change.citeertitel().strip(), change.was(), false), change.wordt());
    }

    /**
     * How one change opens where the draft decision is not at hand, as in a document made of the amendement alone: "Beslispunt 2
     * komt te luiden:", "Na beslispunt 2 wordt ingevoegd:". Ends in a colon when the new text is to follow.
     */
    public static String opening(Wijziging change) {
        String cited = change.actie() == Wijziging.Actie.VERVANG ? change.citeertitel().strip() : TekstEenheid.whole(change);
        String name = UnitNames.capital(UnitNames.closed(UnitNames.full().of(cited)));
        return switch (change.actie()) {
            case VERVANG -> name + " komt te luiden:";
            case VERWIJDER -> name + " vervalt.";
            case VOEG_TOE_VOOR -> "Vóór " + UnitNames.closed(cited) + " wordt ingevoegd:";
            case VOEG_TOE_NA -> "Na " + UnitNames.closed(cited) + " wordt ingevoegd:";
            case VERPLAATS_VOOR -> name + " wordt verplaatst en komt vóór " + UnitNames.closed(readable(change.naast())) + " te staan.";
            case VERPLAATS_NA -> name + " wordt verplaatst en komt na " + UnitNames.closed(readable(change.naast())) + " te staan.";
        };
    }

    /** Keys are made to be read: "artikel-2.lid-3" is artikel 2, lid 3. */
    private static String readable(String key) {
        return key.replace(".", ", ").replace('-', ' ');
    }

    /** The sentence for a unit, by its name, that reads otherwise: a few words where they can be pointed at, else the whole text. */
    static String replaced(String name, String was, String wordt) {
        String small = SmallChange.of(WordDiff.between(was, wordt));
        return small.isEmpty() ? UnitNames.capital(UnitNames.closed(name)) + " komt te luiden: " + SmallChange.quoted(wordt)
                : "In " + UnitNames.closed(name) + " " + small + ".";
    }
}
