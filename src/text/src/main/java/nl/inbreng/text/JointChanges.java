package nl.inbreng.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.domain.inhoud.Wijziging;

/** The changes of several amendementen on one text, made into one set: words of one unit put together, what is alike once. */
final class JointChanges {

    private final List<TekstEenheid> units;
    private final UnitPlaces places;
    private final Map<String, List<SourcedChange>> words = new LinkedHashMap<>();
    private final Map<String, SourcedChange> deleted = new LinkedHashMap<>();
    private final Map<String, SourcedChange> moved = new LinkedHashMap<>();
    private final Map<String, Map<List<String>, SourcedChange>> added = new LinkedHashMap<>();

    JointChanges(List<TekstEenheid> units) {
        this.units = units;
        this.places = new UnitPlaces(units);
    }

    /** Takes one change in; call in the order of adoption. */
    void add(SourcedChange sourced) {
        Wijziging change = sourced.change();
        String key = change.eenheidSleutel();
        switch (change.actie()) {
            case VERVANG -> words.computeIfAbsent(key, ignored -> new ArrayList<>()).add(sourced);
            case VERWIJDER -> deleted.merge(key, sourced, (old, next) -> old.with(old.change(), next.ids()));
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> arrive(places.gap(key, change.actie() == Wijziging.Actie.VOEG_TOE_VOOR), sourced);
            case VERPLAATS_VOOR, VERPLAATS_NA -> {
                if (!change.wordt().isBlank() && !Edit.words(change.wordt()).equals(Edit.words(change.was()))) {
                    Wijziging text = new Wijziging(key, change.citeertitel(), change.was(), change.wordt());
                    words.computeIfAbsent(key, ignored -> new ArrayList<>()).add(new SourcedChange(text, sourced.ids()));
                }
                Wijziging move = new Wijziging(key, change.citeertitel(), change.was(), change.was(), "", change.actie(), change.naast());
                moved.merge(key, new SourcedChange(move, sourced.ids()), (old, next) -> old.with(old.change(), next.ids()));
            }
        }
    }

    /** In one gap everything is put beside the neighbour that was named first, so that the order of adoption holds. */
    private void arrive(String gap, SourcedChange sourced) {
        Map<List<String>, SourcedChange> here = added.computeIfAbsent(gap, ignored -> new LinkedHashMap<>());
        Wijziging first = here.isEmpty() ? sourced.change() : here.values().iterator().next().change();
        Wijziging change = new Wijziging(first.eenheidSleutel(), first.citeertitel(), "", sourced.change().wordt(), "", first.actie(), "");
        here.merge(Edit.words(change.wordt()), new SourcedChange(change, sourced.ids()), (old, next) -> old.with(old.change(), next.ids()));
    }

    /** One change for each unit and each arrival. */
    List<SourcedChange> all() {
        List<SourcedChange> all = new ArrayList<>();
        for (TekstEenheid unit : units) {
            List<SourcedChange> own = words.getOrDefault(unit.sleutel(), List.of());
            if (!own.isEmpty()) {
                String text = WordSplice.of(unit.tekst(), own.stream().map(each -> each.change().wordt()).toList());
                Wijziging change = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), text);
                all.add(own.stream().skip(1).reduce(own.getFirst().with(change, List.of()), (sum, next) -> sum.with(change, next.ids())));
            }
        }
        all.addAll(deleted.values());
        all.addAll(moved.values());
        added.values().forEach(here -> all.addAll(here.values()));
        return all;
    }
}
