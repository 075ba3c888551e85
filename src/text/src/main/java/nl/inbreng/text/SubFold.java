package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.inhoud.Wijziging.Actie;

/**
 * Subamendementen made part of their amendement: what they change in the amended text, as changes of the draft decision. That text is read with both, and
 * a subamendement that reads otherwise then than on its amendement is not taken: the raad voted on the latter. Work: some readings of the decision.
 */
final class SubFold {

    private static final String BESIDE_NEW = "Dit subamendement wijzigt de plaats naast nieuwe tekst van het amendement. Voeg de teksten met de hand samen.";
    private static final String OTHERWISE = "Dit subamendement wijzigt iets op een plaats die het amendement ook wijzigt. Voeg de teksten met de hand samen.";

    private final List<TekstEenheid> units;
    private final List<TekstEenheid> amended;
    private final List<SourcedChange> asked;
    private final List<SourcedChange> changes;
    /** What the amendement adds, by the key of its unit in the amended text. */
    private final Map<String, SourcedChange> added;
    /** What subamendementen put behind a unit: it comes before what their amendement put there. */
    private final List<SourcedChange> first = new ArrayList<>();
    private boolean isBesideNew;

    /** @param proposal one that changes units and fits on them @param subs those that fit on the amended text and do not exclude each other */
    SubFold(List<TekstEenheid> units, Proposal proposal, List<Proposal> subs) {
        this.units = units;
        List<Consolidation.Reading> readings = Consolidation.read(units, proposal.wijzigingen());
        this.amended = Consolidation.clean(readings);
        this.changes = new ArrayList<>(SourcedChange.of(proposal).stream().flatMap(SourcedChange::apart).toList());
        this.added = AdoptedSet.arrivals(readings, changes);
        JointChanges joint = new JointChanges(amended);
        subs.forEach(sub -> joint.add(SourcedChange.of(sub)));
        this.asked = joint.all();
        UnitPlaces decision = new UnitPlaces(units);
        for (SourcedChange change : asked) {
            Optional<TekstEenheid> unit = decision.find(change.change().eenheidSleutel());
            boolean known = unit.isPresent() && (change.change().naast().isEmpty() || decision.find(change.change().naast()).isPresent());
            isBesideNew |= !(known ? change(unit.get(), change) : changeNew(change));
        }
        changes.addAll(0, first);
    }

    /** The changes of the amendement and of the subamendementen on it, with who asked for each. */
    List<SourcedChange> changes() {
        return List.copyOf(changes);
    }

    /** Why the changes are not those that the raad voted on, in plain Dutch; empty when they are. */
    Optional<String> obstacle() {
        if (isBesideNew) {
            return Optional.of(BESIDE_NEW);
        }
        JointChanges joint = new JointChanges(units);
        joint.add(changes);
        Optional<List<List<Object>>> voted = read(amended, asked);
        return voted.isPresent() && voted.equals(read(units, joint.all())) ? Optional.empty() : Optional.of(OTHERWISE);
    }

    /** Kind, text and parent of all that remains, in order; nothing when the changes do not go together. */
    private static Optional<List<List<Object>>> read(List<TekstEenheid> units, List<SourcedChange> sourced) {
        List<Wijziging> changes = sourced.stream().map(SourcedChange::change).toList();
        if (new Obstacle(units).of(changes).isPresent()) {
            return Optional.empty();
        }
        Map<String, Integer> places = new HashMap<>();
        List<List<Object>> read = new ArrayList<>();
        for (TekstEenheid unit : Consolidation.clean(Consolidation.read(units, changes))) {
            places.put(unit.sleutel(), read.size());
            read.add(List.of(unit.soort(), unit.tekst(), places.getOrDefault(unit.ouder(), -1)));
        }
        return Optional.of(read);
    }

    /** A unit of the decision itself. */
    private boolean change(TekstEenheid unit, SourcedChange sub) {
        Actie actie = sub.change().actie();
        if (actie.adds()) {
            return place(sub);
        }
        if (actie.moves()) {
            Wijziging move = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), unit.tekst(), "", actie, sub.change().naast());
            return place(new SourcedChange(move, SourcedText.union(takeMove(unit), sub.ids())));
        }
        Wijziging whole = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), sub.change().wordt());
        for (int i = 0; i < changes.size(); i++) {
            SourcedChange old = changes.get(i);
            if (old.change().eenheidSleutel().equals(unit.sleutel()) && old.change().actie() == Actie.VERVANG) {
                changes.set(i, old.then(whole, sub, unit.tekst()));
                return true;
            }
        }
        return changes.add(new SourcedChange(whole, sub.ids(), sub.closer()));
    }

    private boolean place(SourcedChange sub) {
        boolean behind = sub.change().actie() == Actie.VOEG_TOE_NA || sub.change().actie() == Actie.VERPLAATS_NA;
        return (behind ? first : changes).add(sub);
    }

    /** Who moved a unit so far; it goes elsewhere now. */
    private List<String> takeMove(TekstEenheid unit) {
        List<SourcedChange> moves = changes.stream().filter(each -> each.change().actie().moves() && each.change().eenheidSleutel().equals(unit.sleutel())).toList();
        changes.removeAll(moves);
        return moves.stream().map(SourcedChange::ids).reduce(List.of(), SourcedText::union);
    }

    /** A unit that the amendement adds. */
    private boolean changeNew(SourcedChange sub) {
        if (sub.change().actie().adds() || sub.change().actie().moves()) {
            return false;
        }
        TekstEenheid unit = amended.stream().filter(each -> each.sleutel().equals(sub.change().eenheidSleutel())).findFirst().orElseThrow();
        SourcedChange sourced = added.get(unit.sleutel());
        if (sourced == null || !PlainText.of(sourced.change().wordt()).equals(unit.tekst())) {
            return false;
        }
        Wijziging old = sourced.change();
        Wijziging text = new Wijziging(old.eenheidSleutel(), old.citeertitel(), "", sub.change().wordt(), "", old.actie(), "");
        int at = IntStream.range(0, changes.size()).filter(i -> changes.get(i) == sourced).findFirst().orElseThrow();   // the same may be added twice
        changes.set(at, sourced.then(text, sub, ""));
        return true;
    }
}
