package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.VotingOrder;

/** Records the order of voting as griffie or voorzitter choose it. Inbreng proposes; whoever departs from that says why, and the reason is printed. */
@Dependent
@Transactional
public class OrderAmendementen {

    /** Name of the field in which the reason is asked. */
    public static final String FIELD = "reden";

    private static final String BACK = "De volgorde volgt weer het voorstel.";

    private final ReadAmendementen amendementen;
    private final Stemming stemming;
    private final Clock clock;

    @Inject
    public OrderAmendementen(ReadAmendementen amendementen, Stemming stemming, Clock clock) {
        this.amendementen = amendementen;
        this.stemming = stemming;
        this.clock = clock;
    }

    /** What a page shows when it is opened. @param voorstel id of the raadsvoorstel @param recorded how many orders were recorded then */
    public record Opened(long voorstel, int recorded) {}

    /** One place up or down, past the neighbour of its own kind. @param id kenmerk of the amendement @param up whether it comes earlier */
    public record Move(String id, boolean up) {}

    /** Moves one amendement. Where nothing stands on that side that is still voted on, nothing changes; what has an outcome keeps its place. @param reden why the order differs from the proposal */
    public Ordering move(Actor actor, Opened opened, Move move, String reden) {
        Optional<AmendementenOpVoorstel> found = amendementen.of(actor, opened.voorstel());
        if (found.isEmpty()) return new Ordering.Unknown();
        AmendementenOpVoorstel all = found.get();
        boolean concluded = all.item(move.id()).filter(AmendementOpVoorstel::isConcluded).isPresent();
        if (concluded || all.volgordes().size() != opened.recorded()) return new Ordering.Stale();
        List<String> ids = moved(all, move);
        List<String> proposed = ids(all.proposed());
        if (ids.equals(ids(all.order()))) return new Ordering.Done();
        if (ids.equals(proposed)) return record(all, actor, List.of(), BACK);
        if (reden.isBlank()) return wrong("Schrijf op waarom de volgorde anders wordt dan het voorstel. De reden staat op de lijst voor de voorzitter.");
        if (reden.length() > Stemvolgorde.LONGEST_REASON) return wrong("Gebruik voor de reden hooguit " + Stemvolgorde.LONGEST_REASON + " tekens.");
        if (reden.codePoints().anyMatch(TextRule::invisible)) return wrong("Er stonden onzichtbare tekens in de reden. Wij haalden ze weg. Lees de reden na en druk nog eens op de knop.");
        return record(all, actor, ids, reden);
    }

    /** Makes the proposed order hold again; what was chosen before stays in the history. */
    public Ordering back(Actor actor, Opened opened) {
        Optional<AmendementenOpVoorstel> found = amendementen.of(actor, opened.voorstel());
        if (found.isEmpty()) return new Ordering.Unknown();
        if (found.get().volgordes().size() != opened.recorded()) return new Ordering.Stale();
        return found.get().chosen().isEmpty() ? new Ordering.Done() : record(found.get(), actor, List.of(), BACK);
    }

    private Ordering record(AmendementenOpVoorstel all, Actor actor, List<String> ids, String reden) {
        stemming.add(all.voorstel(), new Stemvolgorde(all.volgordes().size() + 1, ids.stream().map(Kenmerk::new).toList(), reden, actor.naam(), clock.instant()));
        return new Ordering.Done();
    }

    /** A subamendement only passes others on the same amendement; an amendement takes its subamendementen along. */
    private static List<String> moved(AmendementenOpVoorstel all, Move move) {
        List<String> ids = new ArrayList<>(ids(all.order()));
        List<String> peers = all.movable(move.id());
        int place = peers.indexOf(move.id());
        int other = place + (move.up() ? -1 : 1);
        if (place < 0 || other < 0 || other >= peers.size()) return ids;
        Collections.swap(ids, ids.indexOf(move.id()), ids.indexOf(peers.get(other)));
        return ids(all.order().chosen(ids, "-"));
    }

    private static List<String> ids(VotingOrder order) {
        return order.entries().stream().map(VotingOrder.Entry::id).toList();
    }

    private static Ordering wrong(String sentence) {
        return new Ordering.Incomplete(new Shortcoming(FIELD, sentence));
    }
}
