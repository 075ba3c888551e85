package nl.inbreng.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.Collisions.Broken;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.VotingOrder;

/**
 * What the text engine weighs. Set apart, each with the reason: what the version of the vote says already, since the engine would put an added text in
 * twice, and what changes such an amendement.
 *
 * @param proposals what is weighed
 * @param apart     what is not
 */
record Weighing(List<Proposal> proposals, List<Broken> apart) {

    /** @param decided those that had their outcome on an earlier version: what that means for a subamendement on it, by id */
    static Weighing of(List<AmendementOpVoorstel> items, Map<String, String> decided) {
        Set<String> done = items.stream().filter(AmendementOpVoorstel::isDone).map(AmendementOpVoorstel::id).collect(Collectors.toSet());
        List<Proposal> weighed = new ArrayList<>();
        List<Broken> apart = new ArrayList<>();
        for (AmendementOpVoorstel one : items) {
            if (done.contains(one.id())) apart.add(new Broken(one.id(), "De tekst van nu luidt al zo."));
            else if (done.contains(one.tekst().opAmendement())) apart.add(new Broken(one.id(), "Het amendement waar dit subamendement bij hoort, staat al in de tekst van nu."));
            else if (decided.containsKey(one.tekst().opAmendement())) apart.add(new Broken(one.id(), decided.get(one.tekst().opAmendement())));
            else weighed.add(one.proposal());
        }
        return new Weighing(List.copyOf(weighed), List.copyOf(apart));
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
