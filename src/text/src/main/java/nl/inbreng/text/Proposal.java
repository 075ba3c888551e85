package nl.inbreng.text;

import java.util.List;
import java.util.Objects;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * An amendement as the text engine weighs it against others: what it changes, and whether it changes another one.
 *
 * @param id            key, unique among the proposals that are compared
 * @param wijzigingen   its changes, all on one version of the draft decision
 * @param alternatief   other text for the whole decision; empty when units are changed one by one
 * @param opAmendement  id of the proposal that it changes (subamendement); empty when it changes the draft decision
 */
public record Proposal(String id, List<Wijziging> wijzigingen, String alternatief, String opAmendement) {
    public Proposal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(alternatief, "alternatief");
        Objects.requireNonNull(opAmendement, "opAmendement");
        wijzigingen = List.copyOf(wijzigingen);
    }

    /** Changes of the draft decision itself, unit by unit. */
    public Proposal(String id, List<Wijziging> wijzigingen) {
        this(id, wijzigingen, "", "");
    }
}
