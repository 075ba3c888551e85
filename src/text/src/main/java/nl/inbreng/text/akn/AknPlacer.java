package nl.inbreng.text.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.akn.AknPlacing.Apart;
import nl.inbreng.text.akn.AknReading.Change;

/** Lays the changes of one amendment on units, one after another: what replaces words goes on in the text that the changes before it made. */
final class AknPlacer {

    private static final String NO_UNIT = "Het bestand zegt niet welk onderdeel van het besluit verandert.";
    private static final String NO_PLACE = "Het bestand zegt niet of de nieuwe tekst ervoor of erna komt.";
    private static final String NO_TEXT = "Het bestand geeft geen nieuwe tekst.";
    private static final String BOTH = "Het bestand geeft een tekst voor het hele besluit, en nog een andere wijziging. Die kunnen wij niet samen lezen.";
    private static final String OTHER_KIND = "Zo'n soort wijziging kunnen wij niet naast andere leggen.";

    private final List<TekstEenheid> units;
    private final Map<String, Wijziging> texts = new LinkedHashMap<>();
    private final List<Wijziging> arrivals = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private String alternatief = "";

    AknPlacer(List<TekstEenheid> units) {
        this.units = units;
    }

    AknPlacing placed() {
        List<Wijziging> all = new ArrayList<>(texts.values());
        all.addAll(arrivals);
        return new AknPlacing(all, alternatief, apart);
    }

    void place(Change change) {
        reason(change).ifPresent(reason -> apart.add(new Apart(change, reason)));
    }

    /** Lays one change. @return why it has no place; empty when it is laid */
    private Optional<String> reason(Change change) {
        if (AknAddress.eId(change.doel().adres()).isEmpty()) {
            return whole(change);
        }
        if (!alternatief.isEmpty()) {
            return Optional.of(BOTH);
        }
        Optional<TekstEenheid> unit = AknAddress.unit(units, change.doel().adres());
        if (unit.isEmpty()) {
            return Optional.of("Het bestand noemt het onderdeel ‘" + AknAddress.eId(change.doel().adres()) + "’. Dat staat niet in deze versie van het besluit.");
        }
        return switch (change.soort()) {
            case "repeal" -> repeal(change, unit.get());
            case "insertion" -> insert(change, unit.get());
            case "renumbering" -> move(change, unit.get());
            case "substitution", "replacement" -> substitute(change, unit.get());
            default -> Optional.of(OTHER_KIND);
        };
    }

    /** An address without a unit in it is the whole decision, when it gets a new text. */
    private Optional<String> whole(Change change) {
        boolean substitution = change.soort().equals("substitution") || change.soort().equals("replacement");
        if (change.doel().adres().isEmpty() || !substitution || !change.was().isEmpty() || change.wordt().isEmpty()) {
            return Optional.of(NO_UNIT);
        }
        if (!alternatief.isEmpty() || !texts.isEmpty() || !arrivals.isEmpty()) {
            return Optional.of(BOTH);
        }
        alternatief = change.wordt();
        return Optional.empty();
    }

    private Optional<String> repeal(Change change, TekstEenheid unit) {
        AknWords was = AknWords.of(change.was(), unit);
        Optional<String> without = was.replacedIn(now(unit), "");
        if (without.isPresent() && !without.get().isEmpty()) {
            return rewrite(unit, without.get());
        }
        if (!was.isEmpty() && !was.holds(unit.tekst())) {
            return Optional.of(notThere(was, unit));
        }
        List<TekstEenheid> gone = open(unit);
        if (gone.stream().anyMatch(each -> texts.containsKey(each.sleutel()))) {
            return Optional.of(twice(unit));
        }
        gone.forEach(each -> texts.put(each.sleutel(), new Wijziging(each.sleutel(), each.citeertitel(), each.tekst(), "")));
        return gone.isEmpty() ? Optional.of(locked(unit)) : Optional.empty();
    }

    /** The unit itself, or the outermost ones in it that can be changed: an artikel without text of its own goes with its leden. */
    private List<TekstEenheid> open(TekstEenheid unit) {
        if (unit.amendeerbaar()) {
            return List.of(unit);
        }
        return units.stream().filter(each -> each.ouder().equals(unit.sleutel())).flatMap(each -> open(each).stream()).toList();
    }

    private Optional<String> substitute(Change change, TekstEenheid unit) {
        if (!unit.amendeerbaar()) {
            return Optional.of(open(unit).isEmpty() ? locked(unit) : "Het bestand vervangt " + unit.citeertitel() + " in zijn geheel, met alles wat erin staat. Dat kunnen wij niet per onderdeel vergelijken.");
        }
        if (change.wordt().isEmpty()) {
            return Optional.of(NO_TEXT);
        }
        AknWords was = AknWords.of(change.was(), unit);
        if (was.isEmpty() || was.is(unit.tekst())) {
            return texts.containsKey(unit.sleutel()) ? Optional.of(twice(unit)) : rewrite(unit, AknWords.unnumbered(change.wordt(), unit));
        }
        Optional<String> replaced = was.replacedIn(now(unit), AknWords.unnumbered(change.wordt(), unit));
        return replaced.isPresent() ? rewrite(unit, replaced.get()) : Optional.of(notThere(was, unit));
    }

    /** Why quoted words have no place in a unit. */
    private String notThere(AknWords was, TekstEenheid unit) {
        if (isGone(unit)) {
            return twice(unit);
        }
        return was.countIn(now(unit)) > 1 ? "De woorden ‘" + was.text() + "’ staan meer dan één keer in " + unit.citeertitel() + ". Het bestand zegt niet welke." : otherText(unit);
    }

    private Optional<String> rewrite(TekstEenheid unit, String wordt) {
        if (!unit.amendeerbaar()) {
            return Optional.of(locked(unit));
        }
        Wijziging change = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), wordt);
        if (change.changesNothing()) {
            return Optional.of("In " + unit.citeertitel() + " staat deze tekst al. Er verandert niets.");
        }
        texts.put(unit.sleutel(), change);
        return Optional.empty();
    }

    private Optional<String> insert(Change change, TekstEenheid neighbour) {
        if (change.wordt().isEmpty() || open(neighbour).isEmpty()) {
            return Optional.of(change.wordt().isEmpty() ? NO_TEXT : locked(neighbour));
        }
        boolean beside = change.doel().plaats().equals("before") || change.doel().plaats().equals("after");
        if (beside && neighbour.isOpschrift()) {
            return Optional.of(OTHER_KIND);
        }
        return switch (change.doel().plaats()) {
            case "before", "after" -> {
                arrivals.add(Wijziging.added(neighbour.sleutel(), neighbour.citeertitel(), change.wordt(), change.doel().plaats().equals("before")));
                yield Optional.empty();
            }
            case "start" -> isGone(neighbour) ? Optional.of(twice(neighbour)) : rewrite(neighbour, change.wordt() + " " + now(neighbour));
            case "end" -> isGone(neighbour) ? Optional.of(twice(neighbour)) : rewrite(neighbour, now(neighbour) + " " + change.wordt());
            default -> Optional.of(NO_PLACE);
        };
    }

    /** A unit that comes to stand elsewhere, perhaps with other words; without the address where it stood it cannot be told which one. */
    private Optional<String> move(Change change, TekstEenheid neighbour) {
        Optional<TekstEenheid> found = AknAddress.unit(units, change.doel().vorige());
        boolean before = change.doel().plaats().equals("before");
        boolean fits = !neighbour.isOpschrift() && found.filter(each -> each.soort() == neighbour.soort() && !open(each).isEmpty() && !open(neighbour).isEmpty()).isPresent();
        if (!fits || !before && !change.doel().plaats().equals("after")) {
            return Optional.of(OTHER_KIND);
        }
        TekstEenheid unit = found.get();
        AknWords was = AknWords.of(change.was(), unit);
        if (!was.isEmpty() && !was.is(unit.tekst())) {
            return Optional.of(otherText(unit));
        }
        String wordt = change.wordt().isEmpty() || AknWords.of(change.wordt(), unit).is(unit.tekst()) ? unit.tekst() : AknWords.unnumbered(change.wordt(), unit);
        Wijziging.Actie actie = before ? Wijziging.Actie.VERPLAATS_VOOR : Wijziging.Actie.VERPLAATS_NA;
        arrivals.add(new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), wordt, "", actie, neighbour.sleutel()));
        return Optional.empty();
    }

    /** The text of a unit after the changes so far. */
    private String now(TekstEenheid unit) {
        return texts.containsKey(unit.sleutel()) ? texts.get(unit.sleutel()).wordt() : unit.tekst();
    }

    private boolean isGone(TekstEenheid unit) {
        return texts.containsKey(unit.sleutel()) && now(unit).isEmpty();
    }

    private static String otherText(TekstEenheid unit) {
        return "Het bestand gaat uit van een andere tekst van " + unit.citeertitel() + " dan in deze versie staat.";
    }

    private static String twice(TekstEenheid unit) {
        return "Het bestand wijzigt " + unit.citeertitel() + " ook op een andere manier. Die kunnen wij niet samen lezen.";
    }

    private static String locked(TekstEenheid unit) {
        return "Dat is geen tekst die een amendement kan wijzigen: " + unit.citeertitel() + ".";
    }
}
