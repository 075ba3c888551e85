package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An amendement with its adopted subamendementen made part of it: one set of changes on the draft decision.
 *
 * @param proposal the amendement as it stands now
 * @param changes  its changes with who asked for each
 * @param broken   subamendementen that cannot be made part of it
 */
record WithSubs(Proposal proposal, List<SourcedChange> changes, List<Collisions.Broken> broken) {

    private static final String OTHER_KIND = "Dit subamendement en het amendement wijzigen niet allebei de tekst van het hele besluit. Voeg de teksten met de hand samen.";

    /** Takes them in one by one, in the order of adoption: one that cannot be made part of it leaves those before and behind it alone. */
    static WithSubs of(List<TekstEenheid> units, Proposal proposal, List<Proposal> subs) {
        if (!proposal.alternatief().isBlank()) {
            String text = subs.stream().map(Proposal::alternatief).filter(each -> !each.isBlank()).reduce(proposal.alternatief(), (old, next) -> next);
            List<Collisions.Broken> apart = subs.stream().filter(sub -> !sub.wijzigingen().isEmpty()).map(sub -> new Collisions.Broken(sub.id(), OTHER_KIND)).toList();
            return new WithSubs(new Proposal(proposal.id(), List.of(), text, ""), List.of(), apart);
        }
        List<SourcedChange> changes = SourcedChange.of(proposal);
        List<Proposal> taken = new ArrayList<>();
        List<Collisions.Broken> broken = new ArrayList<>();
        for (Proposal sub : subs) {
            taken.add(sub);
            SubFold fold = new SubFold(units, proposal, taken);
            Optional<String> obstacle = sub.alternatief().isBlank() ? fold.obstacle() : Optional.of(OTHER_KIND);
            if (obstacle.isPresent()) {
                broken.add(new Collisions.Broken(sub.id(), obstacle.get()));
                taken.removeLast();
            } else {
                changes = fold.changes();
            }
        }
        return new WithSubs(new Proposal(proposal.id(), changes.stream().map(SourcedChange::change).toList()), changes, broken);
    }
}
