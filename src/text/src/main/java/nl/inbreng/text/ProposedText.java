package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * A text that an amendement brings in.
 *
 * @param wijziging position of the change; -1 for an alternative
 * @param sleutel   key of the unit that it names, or "alternatief"
 * @param was       text of the draft decision; empty for a new unit
 * @param raw       as typed
 */
record ProposedText(int wijziging, String sleutel, String was, String raw) {

    /** The texts of all changes that can be made and that change something. */
    static List<ProposedText> of(UnitTree tree, ChangeSet changes, Proposal proposal) {
        List<ProposedText> texts = new ArrayList<>();
        for (int i = 0; i < proposal.wijzigingen().size(); i++) {
            Wijziging change = proposal.wijzigingen().get(i);
            if (changes.obstacle(change).isPresent()) {
                continue;
            }
            String was = change.actie().adds() ? "" : tree.find(change.eenheidSleutel()).map(TekstEenheid::tekst).orElse("");
            boolean moved = change.actie().moves() && change.wordt().equals(change.was());
            ProposedText text = new ProposedText(i, change.eenheidSleutel(), was, change.wordt());
            if (!moved && !text.wordt().isEmpty() && !text.wordt().equals(PlainText.of(was))) {
                texts.add(text);
            }
        }
        if (!PlainText.of(proposal.alternatief()).isEmpty()) {
            texts.add(new ProposedText(-1, "alternatief", operative(tree, ""), proposal.alternatief()));
        }
        return List.copyOf(texts);
    }

    /** All text of the draft decision, a line for each unit. */
    static String operative(UnitTree tree, String parent) {
        StringBuilder text = new StringBuilder();
        for (TekstEenheid unit : tree.below(parent)) {
            text.append(unit.amendeerbaar() ? unit.tekst() + "\n" : "").append(operative(tree, unit.sleutel()));
        }
        return text.toString();
    }

    /** The text as it comes into the decision. */
    String wordt() {
        return PlainText.of(raw);
    }

    /** True when no letter or digit is left where there was one, or where something was to come. */
    boolean saysNothing() {
        return !says(wordt()) && (was.isEmpty() || says(was));
    }

    private static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isAlternative() {
        return wijziging < 0;
    }

    Finding finding(Finding.Code code, String message) {
        return new Finding(code, wijziging, sleutel, message);
    }
}
