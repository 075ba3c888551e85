package nl.inbreng.application.views;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.TekstEenheid;

/**
 * The text on which one amendement was written, in units.
 *
 * @param all what stands beside it
 * @param one the amendement
 */
record WrittenOn(AmendementenOpVoorstel all, AmendementOpVoorstel one) {

    /** None when its amendement is not there, or when its changes do not stand in that text: sentences on another text would say what nobody asked. */
    List<TekstEenheid> units() {
        Optional<AmendementOpVoorstel> main = all.item(one.tekst().opAmendement());
        if (!one.tekst().opAmendement().isBlank() && main.isEmpty()) return List.of();
        boolean here = one.isLaid() || all.isLaidByMain(one);
        List<TekstEenheid> decision = here ? all.voorstel().eenheden() : one.base().eenheden();
        Optional<Amendement> amended = main.map(each -> here ? each.gewogen() : each.tekst());
        try {
            List<TekstEenheid> units = amended.map(text -> with(decision, text)).orElse(decision);
            boolean holds = one.gewogen().real().stream().allMatch(change -> StoredVoorstel.holds(units, change));
            return holds ? units : List.of();
        } catch (IllegalArgumentException unfit) {
            return List.of();
        }
    }

    private static List<TekstEenheid> with(List<TekstEenheid> decision, Amendement amended) {
        return Consolidation.clean(amended.isAlternative() ? Consolidation.replaced(decision, amended.alternatief()) : Consolidation.read(decision, amended.wijzigingen()));
    }
}
