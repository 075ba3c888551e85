package nl.inbreng.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;

/** Amendementen that exclude nobody, on their way to one text. */
final class AdoptedSet {

    private static final String NEW = ".nieuw-";
    private static final String LOST = "Dit amendement wijzigt %s, maar andere aangenomen amendementen laten dat samen vervallen. Verwerk de wijziging met de hand.";

    private final List<TekstEenheid> units;
    private final List<Proposal> adopted;
    private final Map<String, List<String>> origin = new LinkedHashMap<>();

    AdoptedSet(List<TekstEenheid> units, List<Proposal> adopted) {
        this.units = units;
        this.adopted = adopted;
    }

    Adoption adoption() {
        JointChanges joint = new JointChanges(units);
        List<Collisions.Broken> broken = new ArrayList<>();
        List<Proposal> whole = new ArrayList<>();
        for (Proposal proposal : adopted.stream().filter(each -> each.opAmendement().isEmpty()).toList()) {
            List<Proposal> subs = adopted.stream().filter(each -> each.opAmendement().equals(proposal.id())).toList();
            WithSubs folded = WithSubs.of(units, proposal, subs);
            broken.addAll(folded.broken());
            joint.add(folded.changes());
            whole.add(folded.proposal());
        }
        Collisions collisions = Collisions.between(units, whole);
        broken.addAll(collisions.broken());
        List<Collision> excluded = collisions.all().stream().filter(each -> each.soort().excludes()).toList();
        if (!broken.isEmpty() || !excluded.isEmpty()) {
            return new Adoption.Refused(excluded, broken);
        }
        return whole.stream().filter(each -> !each.alternatief().isBlank()).findFirst().map(this::alternative).orElseGet(() -> read(joint.all()));
    }

    /** Moves that each fit can still exclude each other, as two units that go under one another. */
    private List<Collisions.Broken> broken(List<SourcedChange> changes) {
        Optional<String> obstacle = new Obstacle(units).of(changes.stream().map(SourcedChange::change).toList());
        return obstacle.map(reason -> changes.stream().filter(each -> each.change().actie().moves()).flatMap(each -> each.ids().stream()).distinct()
                .map(id -> new Collisions.Broken(id, reason)).toList()).orElse(List.of());
    }

    private Adoption alternative(Proposal proposal) {
        List<Reading> readings = Consolidation.replaced(units, proposal.alternatief());
        List<String> ids = adopted.stream().map(Proposal::id).toList();
        readings.stream().filter(Reading::isChanged).forEach(reading -> origin.put(reading.unit().sleutel(), ids));
        return adopted(readings, Map.of());
    }

    private Adoption read(List<SourcedChange> changes) {
        List<Collisions.Broken> broken = broken(changes);
        if (!broken.isEmpty()) {
            return new Adoption.Refused(List.of(), broken);
        }
        List<Reading> readings = Consolidation.read(units, changes.stream().map(SourcedChange::change).toList());
        Map<String, SourcedChange> arrivals = arrivals(readings, changes);
        name(readings, changes, arrivals);
        List<Collisions.Broken> lost = lost(readings, changes);
        return !lost.isEmpty() ? new Adoption.Refused(List.of(), lost) : adopted(readings, texts(changes, arrivals));
    }

    /** Names for each changed unit whom it comes from; what goes comes from those who delete, whoever else asked something of it. */
    private void name(List<Reading> readings, List<SourcedChange> changes, Map<String, SourcedChange> arrivals) {
        Map<String, List<String>> words = sources(changes.stream().filter(each -> each.change().actie() == Wijziging.Actie.VERVANG).toList());
        Map<String, List<String>> deleted = sources(changes.stream().filter(each -> each.change().vervalt()).toList());
        Map<String, List<String>> placed = sources(changes.stream().filter(each -> each.change().actie().moves()).toList());
        arrivals.forEach((key, change) -> placed.put(key, change.ids()));
        Map<String, String> parents = new LinkedHashMap<>();
        readings.forEach(reading -> parents.put(reading.unit().sleutel(), reading.unit().ouder()));
        Map<String, List<String>> emptied = emptied(changes, parents);
        for (Reading reading : readings.stream().filter(Reading::isChanged).toList()) {
            String key = reading.unit().sleutel();
            boolean goes = reading.fate() == Fate.VERVALT;
            List<String> ids = goes ? List.of() : words.getOrDefault(key, List.of());
            for (String at = key; at != null && !at.isEmpty(); at = parents.get(at)) {
                ids = SourcedText.union(ids, (goes ? deleted : placed).getOrDefault(at, List.of()));
            }
            for (String at = key; ids.isEmpty() && at != null && !at.isEmpty(); at = parents.get(at)) {
                ids = emptied.getOrDefault(at, List.of());
            }
            origin.put(key, ids);
        }
    }

    /** Changes of what others together take away: no two of them exclude each other, and yet nothing would be left of it. */
    private List<Collisions.Broken> lost(List<Reading> readings, List<SourcedChange> changes) {
        Map<String, Proposal> byId = adopted.stream().collect(Collectors.toMap(Proposal::id, each -> each));
        Set<String> gone = readings.stream().filter(each -> each.fate() == Fate.VERVALT).map(each -> each.unit().sleutel()).collect(Collectors.toSet());
        return changes.stream().filter(each -> gone.contains(each.change().eenheidSleutel()) && (each.change().actie().moves() || isOtherText(each.change())))
                .filter(each -> !mains(byId, each.ids()).containsAll(mains(byId, origin.get(each.change().eenheidSleutel()))))
                .flatMap(each -> each.ids().stream().map(id -> new Collisions.Broken(id, LOST.formatted(each.change().citeertitel())))).distinct().toList();
    }

    private static boolean isOtherText(Wijziging change) {
        return change.actie() == Wijziging.Actie.VERVANG && !Edit.words(change.was()).equals(Edit.words(change.wordt()));
    }

    /** An amendement for each: for a subamendement the one that it changes. */
    private static Set<String> mains(Map<String, Proposal> byId, List<String> ids) {
        return ids.stream().map(id -> byId.get(id).opAmendement().isEmpty() ? id : byId.get(id).opAmendement()).collect(Collectors.toSet());
    }

    /** The new texts by unit, with who asked for each word. */
    private static Map<String, SourcedText> texts(List<SourcedChange> changes, Map<String, SourcedChange> arrivals) {
        Map<String, SourcedText> texts = new LinkedHashMap<>();
        arrivals.forEach((key, change) -> texts.put(key, change.sourced("")));
        changes.stream().filter(each -> each.change().actie() == Wijziging.Actie.VERVANG).forEach(each -> texts.put(each.change().eenheidSleutel(), each.closer().orElseThrow()));
        return texts;
    }

    private Adoption adopted(List<Reading> readings, Map<String, SourcedText> texts) {
        Map<String, List<SourcedWords>> woorden = new LinkedHashMap<>();
        for (Reading reading : readings.stream().filter(Reading::isChanged).toList()) {
            String key = reading.unit().sleutel();
            woorden.put(key, SourcedRuns.of(reading, origin.get(key), Optional.ofNullable(texts.get(key))));
        }
        return new Adoption.Adopted(readings, origin, woorden);
    }

    /** What deletes something in a unit, by the key of that unit: an artikel that goes with its last lid takes its opschrift along. */
    private static Map<String, List<String>> emptied(List<SourcedChange> changes, Map<String, String> parents) {
        Map<String, List<String>> emptied = new LinkedHashMap<>();
        for (SourcedChange each : changes.stream().filter(each -> each.change().vervalt()).toList()) {
            for (String at = parents.get(each.change().eenheidSleutel()); at != null && !at.isEmpty(); at = parents.get(at)) {
                emptied.merge(at, each.ids(), SourcedText::union);
            }
        }
        return emptied;
    }

    private static Map<String, List<String>> sources(List<SourcedChange> changes) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        changes.forEach(each -> sources.merge(each.change().eenheidSleutel(), each.ids(), SourcedText::union));
        return sources;
    }

    /** New units by key: beside one neighbour those before it, then those behind it, each in the order of the changes. */
    static Map<String, SourcedChange> arrivals(List<Reading> readings, List<SourcedChange> changes) {
        Map<String, List<SourcedChange>> waiting = new LinkedHashMap<>();
        for (Wijziging.Actie actie : List.of(Wijziging.Actie.VOEG_TOE_VOOR, Wijziging.Actie.VOEG_TOE_NA)) {
            changes.stream().filter(each -> each.change().actie() == actie && !PlainText.of(each.change().wordt()).isEmpty())
                    .forEach(each -> waiting.computeIfAbsent(each.change().eenheidSleutel(), key -> new ArrayList<>()).add(each));
        }
        Map<String, SourcedChange> arrivals = new LinkedHashMap<>();
        for (Reading reading : readings) {
            String key = reading.unit().sleutel();
            int mark = key.lastIndexOf(NEW);
            if (reading.fate() == Fate.NIEUW && mark >= 0 && key.indexOf('.', mark + 1) < 0) {
                arrivals.put(key, waiting.get(key.substring(0, mark)).removeFirst());
            }
        }
        return arrivals;
    }
}
