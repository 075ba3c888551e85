package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.inhoud.Wijziging.Actie;

/** The changes of several amendementen on one text, made into one set: words of one unit put together, what is alike once. */
final class JointChanges {

    /** A place beside a unit. */
    private record Beside(String key, boolean before) {
    }

    private final List<TekstEenheid> units;
    private final UnitPlaces places;
    private final Map<String, List<SourcedChange>> words = new LinkedHashMap<>();
    private final Map<String, SourcedChange> deleted = new LinkedHashMap<>();
    /** By gap what comes there, new units by their words and moved ones by their key, the same of one amendement apart, in the order of adoption. */
    private final Map<String, Map<Object, SourcedChange>> arrivals = new LinkedHashMap<>();
    private final Map<String, Beside> besides = new LinkedHashMap<>();
    /** How often the amendement that is taken in puts the same in the same gap. */
    private final Map<Object, Integer> times = new HashMap<>();

    JointChanges(List<TekstEenheid> units) {
        this.units = units;
        this.places = new UnitPlaces(units);
    }

    /** Takes one amendement in; call in the order of adoption. In one gap what comes behind a unit stands before what comes before the next. */
    void add(List<SourcedChange> changes) {
        times.clear();
        List<SourcedChange> apart = changes.stream().flatMap(SourcedChange::apart).toList();
        apart.stream().filter(each -> !isBefore(each.change())).forEach(this::add);
        apart.stream().filter(each -> isBefore(each.change())).forEach(this::add);
    }

    private static boolean isBefore(Wijziging change) {
        return change.actie() == Actie.VOEG_TOE_VOOR || change.actie() == Actie.VERPLAATS_VOOR;
    }

    private void add(SourcedChange sourced) {
        Wijziging change = sourced.change();
        String key = change.eenheidSleutel();
        switch (change.actie()) {
            case VERVANG -> words.computeIfAbsent(key, ignored -> new ArrayList<>()).add(sourced);
            case VERWIJDER -> deleted.merge(key, sourced, SourcedChange::and);
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> arrive(Edit.words(change.wordt()), new Beside(key, isBefore(change)), sourced);
            case VERPLAATS_VOOR, VERPLAATS_NA -> {
                if (!places.isBeside(key, places.gap(change.naast(), isBefore(change)))) {
                    arrive(key, new Beside(change.naast(), isBefore(change)), sourced);
                }
            }
        }
    }

    private void arrive(Object what, Beside beside, SourcedChange sourced) {
        String gap = places.gap(beside.key(), beside.before());
        besides.putIfAbsent(gap, beside);
        arrivals.computeIfAbsent(gap, ignored -> new LinkedHashMap<>()).merge(List.of(what, times.merge(List.of(gap, what), 1, Integer::sum)), sourced, SourcedChange::and);
    }

    /** One change for each unit and each arrival. */
    List<SourcedChange> all() {
        List<SourcedChange> all = new ArrayList<>();
        for (TekstEenheid unit : units) {
            List<SourcedChange> own = words.getOrDefault(unit.sleutel(), List.of());
            if (!own.isEmpty()) {
                SourcedText text = WordSplice.of(unit.tekst(), own.stream().map(each -> each.sourced(unit.tekst())).toList());
                Wijziging change = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), text.text());
                all.add(new SourcedChange(change, ids(own), Optional.of(text)));
            }
        }
        all.addAll(deleted.values());
        arrivals.forEach((gap, here) -> here.values().forEach(each -> all.add(new SourcedChange(at(besides.get(gap), each.change()), each.ids(), each.closer()))));
        return all;
    }

    /** Who asked for other words; all of them when nobody did. */
    private static List<String> ids(List<SourcedChange> own) {
        List<SourcedChange> asking = own.stream().filter(SourcedChange::asksWords).toList();
        return (asking.isEmpty() ? own : asking).stream().map(SourcedChange::ids).reduce(SourcedText::union).orElseThrow();
    }

    /** In one gap everything is put beside the neighbour that was named first, so that the order of adoption holds. */
    private Wijziging at(Beside beside, Wijziging change) {
        if (change.actie().adds()) {
            String citation = places.find(beside.key()).orElseThrow().citeertitel();
            return Wijziging.added(beside.key(), citation, change.wordt(), beside.before());
        }
        return new Wijziging(change.eenheidSleutel(), change.citeertitel(), change.was(), change.was(), "",
                beside.before() ? Actie.VERPLAATS_VOOR : Actie.VERPLAATS_NA, beside.key());
    }
}
