package nl.inbreng.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        changes.changes().stream().filter(w -> w.actie().moves()).forEach(made::leave);
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

    /** Leaves a link at the old place of a moved unit: behind the unit that stands before it now. */
    private void leave(Wijziging move) {
        int was = 0;
        while (was < units.size() && !units.get(was).sleutel().equals(move.eenheidSleutel())) was++;
        if (was == units.size()) return;
        int at = was - 1;
        while (at >= 0 && position(units.get(at).sleutel()) < 0) at--;
        int place = at < 0 ? 0 : position(units.get(at).sleutel()) + 1;
        passages.add(place, new Passage(units.get(was), units.get(was).tekst(), Fate.VERPLAATST, Optional.empty(), numbered(changes.moveOf(move.eenheidSleutel())), true));
    }

    private int position(String sleutel) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.unit().sleutel().equals(sleutel) && !passage.away() && passage.fate() != Fate.VERPLAATST) return i;
        }
        return -1;
    }
}
