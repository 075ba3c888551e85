package nl.inbreng.text;

import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;

/** Why a proposal cannot be laid on a text of the decision, in plain Dutch and with what to do. */
final class Obstacle {

    private final UnitPlaces places;

    Obstacle(UnitPlaces places) {
        this.places = places;
    }

    /** The first thing that stands in the way; empty when the proposal fits. */
    Optional<String> of(Proposal proposal) {
        if (!proposal.alternatief().isBlank()) {
            return Optional.empty();
        }
        return proposal.wijzigingen().stream().map(this::of).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> of(Wijziging change) {
        Optional<String> own = unit(change.eenheidSleutel(), change.citeertitel());
        if (own.isPresent()) {
            return own;
        }
        return switch (change.actie()) {
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> Optional.empty();
            case VERVANG, VERWIJDER -> text(change);
            case VERPLAATS_VOOR, VERPLAATS_NA -> move(change);
        };
    }

    private Optional<String> unit(String key, String citation) {
        if (places.find(key).isEmpty()) {
            return Optional.of("Dit amendement wijzigt " + citation + ", maar dat staat niet (meer) in het besluit. Kies waar de wijziging nu hoort.");
        }
        return places.isOperative(key) ? Optional.empty()
                : Optional.of("Dit amendement wijzigt " + citation + ", maar dat is geen tekst van het besluit. Kies een onderdeel van het besluit.");
    }

    private Optional<String> move(Wijziging change) {
        Optional<String> beside = unit(change.naast(), "de plaats naast " + change.naast());
        if (beside.isPresent()) {
            return beside;
        }
        return places.around(change.naast()).contains(change.eenheidSleutel())
                ? Optional.of("Dit amendement zet " + change.citeertitel() + " binnen zichzelf. Kies een andere plaats.") : text(change);
    }

    /** What was written on another text would undo changes that nobody asked to undo. */
    private Optional<String> text(Wijziging change) {
        String now = places.find(change.eenheidSleutel()).orElseThrow().tekst();
        return Edit.words(change.was()).equals(Edit.words(now)) ? Optional.empty()
                : Optional.of("Dit amendement is geschreven op een andere tekst van " + change.citeertitel() + ". Zet het eerst over op de tekst van nu.");
    }
}
