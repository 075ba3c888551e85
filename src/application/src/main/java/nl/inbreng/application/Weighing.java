package nl.inbreng.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.Collisions.Broken;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.VotingOrder;

/**
 * What the text engine weighs. Set apart, each with the reason: what the version of the vote says already, since the engine would put an added text in
 * twice, another text for the whole decision that would undo what that version changed, and what changes such an amendement.
 *
 * @param proposals what is weighed
 * @param apart     what is not
 */
record Weighing(List<Proposal> proposals, List<Broken> apart) {

    private static final String ELSEWHERE = " is geschreven op een andere tekst van het besluit. Zet het eerst over op de tekst van nu.";

    /** @param voted the version of the vote @param decided those that had their outcome on an earlier version: what that means for a subamendement on it, by id */
    static Weighing of(List<AmendementOpVoorstel> items, StoredVoorstel voted, Map<String, String> decided) {
        Set<String> done = items.stream().filter(AmendementOpVoorstel::isDone).map(AmendementOpVoorstel::id).collect(Collectors.toSet());
        Set<String> undoing = undoing(items, voted);
        List<Proposal> weighed = new ArrayList<>();
        List<Broken> apart = new ArrayList<>();
        for (AmendementOpVoorstel one : items) {
            if (done.contains(one.id())) apart.add(new Broken(one.id(), "De tekst van nu luidt al zo."));
            else if (done.contains(one.tekst().opAmendement())) apart.add(new Broken(one.id(), "Het amendement waar dit subamendement bij hoort, staat al in de tekst van nu."));
            else if (undoing.contains(one.tekst().opAmendement())) apart.add(new Broken(one.id(), "Het amendement waar dit subamendement bij hoort," + ELSEWHERE));
            else if (undoing.contains(one.id())) apart.add(new Broken(one.id(), "Dit amendement" + ELSEWHERE));
            else if (decided.containsKey(one.tekst().opAmendement())) apart.add(new Broken(one.id(), decided.get(one.tekst().opAmendement())));
            else weighed.add(one.proposal());
        }
        return new Weighing(List.copyOf(weighed), List.copyOf(apart));
    }

    /** Those that would undo what the version of the vote changed, by id. What takes the place of another text for the whole decision undoes no more than that does. */
    static Set<String> undoing(List<AmendementOpVoorstel> items, StoredVoorstel voted) {
        Set<String> standing = items.stream().filter(one -> one.tekst().isAlternative() && !one.undoes(voted)).map(AmendementOpVoorstel::id).collect(Collectors.toSet());
        return items.stream().filter(one -> one.undoes(voted) && !standing.contains(one.tekst().opAmendement())).map(AmendementOpVoorstel::id).collect(Collectors.toSet());
    }

    VotingOrder order(List<TekstEenheid> units, Map<String, Instant> filed) {
        VotingOrder order = VotingOrder.of(units, proposals, filed);
        return new VotingOrder(order.entries(), with(order.broken()), order.falls());
    }

    Collisions collisions(List<TekstEenheid> units) {
        Collisions found = Collisions.between(units, proposals);
        return new Collisions(found.all(), with(found.broken()), found.compared());
    }

    private List<Broken> with(List<Broken> broken) {
        return Stream.concat(broken.stream(), apart.stream()).toList();
    }
}
