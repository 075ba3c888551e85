package nl.inbreng.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.DecisionText;
import nl.inbreng.web.parts.Choice;

/**
 * Where the units of a decision can go in the editor, each with all that stands in it.
 *
 * @param units of the raadsvoorstel
 */
record Destinations(List<TekstEenheid> units) {

    /** The first answer to where a unit goes. */
    static final String STAYS = "Blijft op zijn plek";

    /** Whether a text can come beside it: text of the decision, and what only holds such text, as an artikel with leden does; an opschrift stands alone. */
    boolean takes(TekstEenheid unit) {
        return !unit.isOpschrift() && (unit.amendeerbaar() || isWhole(unit));
    }

    /** Whether a unit holds others that can be changed, so that it can go or move with all of them. */
    boolean isWhole(TekstEenheid unit) {
        return units.stream().anyMatch(other -> other.ouder().equals(unit.sleutel()) && (other.amendeerbaar() || isWhole(other)));
    }

    /** Whether a unit is the one with this key, or stands in it. */
    boolean isWithin(TekstEenheid unit, String key) {
        return unit.sleutel().equals(key) || units.stream().anyMatch(around -> around.sleutel().equals(unit.ouder()) && isWithin(around, key));
    }

    /** Where a unit can go: where it stands now, beside another one of its kind, each place once, and where it was sent already. @param chosen as the form sends it; empty when it stays */
    List<Choice> of(TekstEenheid unit, String chosen) {
        List<Choice> places = new ArrayList<>(List.of(new Choice("", STAYS)));
        if (isPlaced(unit)) addBeside(places, unit);
        if (places.stream().noneMatch(place -> place.value().equals(chosen))) kept(chosen).ifPresent(places::add);
        return places;
    }

    /** A place that a newer version brought, since a unit came before it: what the writer chose is never lost. */
    private Optional<Choice> kept(String chosen) {
        String words = chosen.startsWith(AmendementForm.BEFORE) ? "Vóór " : "Na ";
        return units.stream().filter(other -> other.sleutel().equals(AddedTexts.key(chosen))).findFirst().map(other -> new Choice(chosen, words + other.whole()));
    }

    private void addBeside(List<Choice> places, TekstEenheid unit) {
        for (TekstEenheid other : DecisionText.of(units).decision()) {
            if (other.soort() != unit.soort() || !isPlaced(other) || isWithin(other, unit.sleutel())) continue;
            boolean behindOther = ahead(other).filter(ahead -> ahead.soort() == unit.soort() && isPlaced(ahead)).isPresent();
            boolean stands = ahead(unit).filter(other::equals).isPresent();
            if (!behindOther) places.add(new Choice(AmendementForm.BEFORE + other.sleutel(), "Vóór " + other.whole()));
            if (!stands) places.add(new Choice(AmendementForm.AFTER + other.sleutel(), "Na " + other.whole()));
        }
    }

    /** Whether its name tells its place. The only alinea of an artikel is cited as that artikel, and "artikel 3 komt na artikel 4" moves the artikel, with its opschrift. */
    private boolean isPlaced(TekstEenheid unit) {
        return takes(unit) && units.stream().noneMatch(around -> around.sleutel().equals(unit.ouder()) && around.whole().equals(unit.whole()));
    }

    /** The unit directly before this one in its list. */
    private Optional<TekstEenheid> ahead(TekstEenheid unit) {
        List<TekstEenheid> list = units.stream().filter(other -> other.ouder().equals(unit.ouder())).toList();
        int at = list.indexOf(unit);
        return at < 1 ? Optional.empty() : Optional.of(list.get(at - 1));
    }
}
