package nl.inbreng.text.akn;

import java.util.List;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;

/**
 * An amendment of others laid on the units of a decision, so that it can be held beside other amendementen. What cannot be laid there
 * stays readable, with the reason.
 *
 * @param wijzigingen what it changes, one for each unit that is replaced; in order of the document
 * @param alternatief other text for the whole decision; empty when units are changed one by one
 * @param apart       what cannot be laid on these units
 */
public record AknPlacing(List<Wijziging> wijzigingen, String alternatief, List<Apart> apart) {

    /** Most changes of one amendment that are laid beside others. */
    public static final int MOST_CHANGES = 1_000;

    /** A change that has no place. @param change as it was read @param reden why, in plain Dutch */
    public record Apart(AknReading.Change change, String reden) {
    }

    public AknPlacing {
        wijzigingen = List.copyOf(wijzigingen);
        apart = List.copyOf(apart);
    }

    /** Lays changes on units. Never throws for what they hold. Work: changes × units. @param units of the draft decision, each with its own key */
    public static AknPlacing on(List<TekstEenheid> units, List<AknReading.Change> changes) {
        AknPlacer placer = new AknPlacer(units);
        changes.forEach(placer::place);
        return placer.placed();
    }
}
