package nl.inbreng.web.pages;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.parts.FieldError;

/**
 * Units that were ticked to go and also got a text or a place: nobody knows which of the two is meant, so nothing is dropped and the writer is asked.
 *
 * @param form as posted
 */
record Torn(AmendementForm form) {

    List<FieldError> errors() {
        return form.voorstel().eenheden().stream().flatMap(unit -> (unit.amendeerbaar() ? own(unit) : whole(unit)).stream()).toList();
    }

    private Optional<FieldError> own(TekstEenheid unit) {
        boolean typed = !new Wijziging(unit.sleutel(), "", unit.tekst(), form.change(unit).written()).changesNothing();
        boolean placed = form.move(unit).isPresent();
        if (!form.isTicked(unit) || !typed && !placed) return Optional.empty();
        String other = !placed ? "schreef u een nieuwe tekst" : !typed ? "koos u een andere plek" : "schreef u een nieuwe tekst en koos u een andere plek";
        String undo = !placed ? "maak het vak leeg" : !typed ? "kies ‘" + Destinations.STAYS + "’" : "maak het vak leeg en kies ‘" + Destinations.STAYS + "’";
        return Optional.of(new FieldError(AmendementForm.BOX + unit.sleutel(), "U zette het vinkje ‘haal " + unit.citeertitel() + " helemaal weg’. Toch " + other + ". Kies één van de twee. Wilt u "
                + (typed ? "uw tekst" : "die plek") + " houden? Haal dan het vinkje weg. Moet het onderdeel weg? Laat dan het vinkje staan en " + undo + "."));
    }

    /** A unit without a text of its own goes when everything in it goes. */
    private Optional<FieldError> whole(TekstEenheid unit) {
        List<TekstEenheid> units = form.move(unit).isEmpty() ? List.of() : form.voorstel().eenheden();
        List<TekstEenheid> parts = units.stream().filter(part -> part.amendeerbaar() && new Destinations(units).isWithin(part, unit.sleutel())).toList();
        boolean stays = parts.stream().anyMatch(part -> !form.isTicked(part) && (!part.isOpschrift() || parts.size() == 1));
        return parts.isEmpty() || stays ? Optional.empty() : Optional.of(new FieldError(AmendementForm.PLACE + unit.sleutel(),
                "U haalt alles in " + unit.citeertitel() + " weg. Toch koos u een andere plek. Kies één van de twee. Wilt u die plek houden? Haal dan de vinkjes weg. Moet het weg? Kies dan ‘"
                        + Destinations.STAYS + "’."));
    }
}
