package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * An amendement with its adopted subamendementen made part of it: one set of changes on the draft decision.
 *
 * @param proposal the amendement as it stands now
 * @param changes  its changes with who asked for each
 * @param broken   subamendementen that cannot be made part of it
 */
record WithSubs(Proposal proposal, List<SourcedChange> changes, List<Collisions.Broken> broken) {

    private static final String BESIDE_NEW = "Dit subamendement wijzigt de plaats naast nieuwe tekst van het amendement. Voeg de teksten met de hand samen.";

    static WithSubs of(List<TekstEenheid> units, Proposal proposal, List<Proposal> subs) {
        if (!proposal.alternatief().isBlank()) {
            String text = subs.stream().map(Proposal::alternatief).filter(each -> !each.isBlank()).reduce(proposal.alternatief(), (old, next) -> next);
            return new WithSubs(new Proposal(proposal.id(), List.of(), text, ""), List.of(), List.of());
        }
        List<SourcedChange> own = new ArrayList<>(proposal.wijzigingen().stream().map(each -> new SourcedChange(each, List.of(proposal.id()))).toList());
        List<Collisions.Broken> broken = new ArrayList<>();
        if (!subs.isEmpty()) {
            own = new ArrayList<>(own.stream().flatMap(SourcedChange::apart).toList());
            fold(units, new Own(AmendedText.of(units, proposal), own), subs, broken);
        }
        List<Wijziging> changes = own.stream().map(SourcedChange::change).toList();
        return new WithSubs(new Proposal(proposal.id(), changes), List.copyOf(own), broken);
    }

    /** The text with the amendement, and its changes so far. */
    private record Own(List<TekstEenheid> amended, List<SourcedChange> changes) {
    }

    private static void fold(List<TekstEenheid> units, Own own, List<Proposal> subs, List<Collisions.Broken> broken) {
        JointChanges joint = new JointChanges(own.amended());
        subs.forEach(sub -> joint.add(sub.wijzigingen().stream().map(change -> new SourcedChange(change, List.of(sub.id()))).toList()));
        UnitPlaces decision = new UnitPlaces(units);
        for (SourcedChange change : joint.all()) {
            String key = change.change().eenheidSleutel();
            boolean known = decision.find(key).isPresent() && (change.change().naast().isEmpty() || decision.find(change.change().naast()).isPresent());
            Optional<TekstEenheid> amended = own.amended().stream().filter(unit -> unit.sleutel().equals(key)).findFirst();
            boolean done = known ? change(decision.find(key).get(), own, change) : amended.isPresent() && changeNew(amended.get(), own, change);
            if (!done) {
                change.ids().forEach(id -> broken.add(new Collisions.Broken(id, BESIDE_NEW)));
            }
        }
    }

    /** A unit of the decision itself. */
    private static boolean change(TekstEenheid unit, Own own, SourcedChange sub) {
        Wijziging.Actie actie = sub.change().actie();
        if (actie.adds()) {
            return own.changes().add(sub);
        }
        if (actie.moves()) {
            Wijziging move = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), unit.tekst(), "", actie, sub.change().naast());
            return own.changes().add(new SourcedChange(move, sub.ids()));
        }
        Wijziging whole = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), sub.change().wordt());
        for (int i = 0; i < own.changes().size(); i++) {
            SourcedChange old = own.changes().get(i);
            if (old.change().eenheidSleutel().equals(unit.sleutel()) && old.change().actie() == Wijziging.Actie.VERVANG) {
                own.changes().set(i, old.then(whole, sub, unit.tekst()));
                return true;
            }
        }
        return own.changes().add(new SourcedChange(whole, sub.ids(), sub.closer()));
    }

    /** A unit that the amendement adds. */
    private static boolean changeNew(TekstEenheid unit, Own own, SourcedChange sub) {
        if (sub.change().actie().adds() || sub.change().actie().moves()) {
            return false;
        }
        for (int i = 0; i < own.changes().size(); i++) {
            SourcedChange sourced = own.changes().get(i);
            Wijziging old = sourced.change();
            if (old.actie().adds() && PlainText.of(old.wordt()).equals(unit.tekst())) {
                Wijziging text = new Wijziging(old.eenheidSleutel(), old.citeertitel(), "", sub.change().wordt(), "", old.actie(), "");
                own.changes().set(i, sourced.then(text, sub, ""));
                return true;
            }
        }
        return false;
    }
}
