package nl.inbreng.text;

import java.util.List;

/** The text that a subamendement is written on: the decision as it would read with the amendement adopted. */
final class AmendedText {

    private AmendedText() {
    }

    /** @param parent an amendement that fits on these units; one that replaces the whole decision leaves them as they are */
    static List<TekstEenheid> of(List<TekstEenheid> units, Proposal parent) {
        return parent.alternatief().isBlank() ? Consolidation.clean(Consolidation.read(units, parent.wijzigingen())) : units;
    }
}
