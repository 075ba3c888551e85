package nl.inbreng.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.parts.UnitChange;

/** Lays the changes of an amendement in the decision. Linear in the number of units, times the number of moved ones. */
final class Passages {

    private final List<TekstEenheid> units;
    private final Changes changes;
    private final Set<Integer> shown = new HashSet<>();
    private final List<Passage> passages = new ArrayList<>();

    private Passages(List<TekstEenheid> units, Changes changes) {
        this.units = units;
        this.changes = changes;
    }

    /** The whole decision; empty when two changes do not fit together, such as a text beside a unit that goes away. */
    static Optional<List<Passage>> of(Amendement amendement, List<TekstEenheid> units, Changes changes) {
        List<Reading> readings;
        try {
            readings = amendement.isAlternative() ? Consolidation.replaced(units, amendement.alternatief()) : Consolidation.read(units, changes.changes());
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
        Passages made = new Passages(units, changes);
        readings.forEach(made::add);
        made.leave();
        return Optional.of(List.copyOf(made.passages));
    }

    private void add(Reading reading) {
        String key = reading.unit().sleutel();
        String tekst = reading.fate() == Fate.VERVALT ? reading.unit().tekst() : reading.tekst();
        Optional<UnitChange> change = switch (reading.fate()) {
            case GELIJK -> Optional.empty();
            case NIEUW -> arrival(reading);
            case GEWIJZIGD, VERVALT, VERPLAATST -> numbered(changes.of(key));
        };
        Optional<UnitChange> move = reading.fate() == Fate.VERPLAATST ? numbered(changes.moveOf(key)) : Optional.empty();
        passages.add(new Passage(reading.unit(), tekst, reading.fate(), change, move, false));
    }

    /** Which addition a new unit is of: the first one beside the same neighbour that begins with its text and has no place yet; what lies under a new unit has none of its own. */
    private Optional<UnitChange> arrival(Reading reading) {
        for (int i = 0; i < changes.changes().size(); i++) {
            Wijziging w = changes.changes().get(i);
            boolean beside = w.actie().adds() && reading.unit().sleutel().startsWith(w.eenheidSleutel() + ".nieuw-");
            if (beside && first(w.wordt()).contains(first(reading.tekst())) && shown.add(i)) return numbered(i + 1);
        }
        return Optional.empty();
    }

    private static String first(String text) {
        return text.lines().findFirst().orElse(text);
    }

    private Optional<UnitChange> numbered(int nr) {
        return nr == 0 ? Optional.empty() : Optional.of(changes.list().get(nr - 1));
    }

    /** Leaves a link at the old place of each moved unit, in the order of the draft decision. */
    private void leave() {
        Set<String> moved = changes.changes().stream().filter(w -> w.actie().moves()).map(Wijziging::eenheidSleutel).collect(Collectors.toSet());
        Set<String> along = moved.stream().flatMap(key -> DecisionText.keysInside(units, key).stream()).collect(Collectors.toSet());
        int stands = -1;
        for (int was = 0; was < units.size(); was++) {
            String key = units.get(was).sleutel();
            if (moved.contains(key)) leave(units.get(was), behind(stands, was, along));
            else if (!along.contains(key)) stands = was;
        }
    }

    private void leave(TekstEenheid unit, int place) {
        passages.add(place, new Passage(unit, unit.tekst(), Fate.VERPLAATST, Optional.empty(), numbered(changes.moveOf(unit.sleutel())), true));
    }

    /** Where a unit stood: behind the last one before it that stands there still, and behind what came before it since. @param along keys of all that goes along with a unit around it */
    private int behind(int stands, int was, Set<String> along) {
        int place = stands < 0 ? 0 : position(units.get(stands).sleutel()) + 1;
        while (place < passages.size() && isBefore(passages.get(place), was, along)) place++;
        return place;
    }

    private int position(String sleutel) {
        return IntStream.range(0, passages.size()).filter(i -> !passages.get(i).away() && passages.get(i).unit().sleutel().equals(sleutel)).findFirst().orElse(-1);
    }

    /** Whether this came before the old place of a unit: beside a unit before it, or directly before it; what stands in what came goes along. */
    private boolean isBefore(Passage passage, int was, Set<String> along) {
        if (passage.away()) return true;
        Optional<Wijziging> arrival = arrival(passage).filter(w -> !along.contains(neighbour(w)));
        if (arrival.isEmpty()) return passage.fate() == Fate.NIEUW || passage.move().isPresent() || along.contains(passage.unit().sleutel());
        int beside = index(neighbour(arrival.get()));
        boolean before = arrival.get().actie() == Wijziging.Actie.VOEG_TOE_VOOR || arrival.get().actie() == Wijziging.Actie.VERPLAATS_VOOR;
        return beside < was || beside == was && before;
    }

    /** The change that put this unit where it stands; empty for one that stands where it stood, and for what stands in another one. */
    private Optional<Wijziging> arrival(Passage passage) {
        Optional<UnitChange> shown = passage.fate() == Fate.NIEUW ? passage.change() : passage.move();
        return shown.map(change -> changes.changes().get(change.nr() - 1));
    }

    private static String neighbour(Wijziging w) {
        return w.actie().moves() ? w.naast() : w.eenheidSleutel();
    }

    private int index(String sleutel) {
        return IntStream.range(0, units.size()).filter(i -> units.get(i).sleutel().equals(sleutel)).findFirst().orElse(-1);
    }
}
