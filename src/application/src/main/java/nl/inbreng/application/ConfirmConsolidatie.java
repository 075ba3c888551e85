package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Besluitstand;
import nl.inbreng.application.views.Consolidating;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Shortcoming;

/** The decision as the raad took it: Inbreng lays the adopted amendementen over the draft decision, and the griffie confirms what came of it. */
@Dependent
@Transactional
public class ConfirmConsolidatie {

    /** Name of the box with which the griffie says that the raad took this decision. */
    public static final String FIELD = "besloten";

    private final ReadAmendementen amendementen;
    private final Stemming stemming;
    private final ReadCorrection corrections;
    private final Clock clock;

    @Inject
    public ConfirmConsolidatie(ReadAmendementen amendementen, Stemming stemming, ReadCorrection corrections, Clock clock) {
        this.amendementen = amendementen;
        this.stemming = stemming;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** What the griffie sees: the decision as it would be confirmed now, and what was confirmed before, oldest first. */
    public record Sheet(AmendementenOpVoorstel all, Consolidating now, List<Consolidatie> confirmed) {

        /** What was confirmed last, which holds. */
        public Optional<Consolidatie> holds() {
            return confirmed.isEmpty() ? Optional.empty() : Optional.of(confirmed.getLast());
        }

        /** Whether what was confirmed last is exactly what would be confirmed now, on this version. */
        public boolean isConfirmed() {
            return now instanceof Consolidating.Ready ready && holds().filter(last -> last.voorstel() == all.voorstel().ref().id() && last.isGelijkAan(ready.besluit())).isPresent();
        }

        /** Whether a newer version took its place: the raad does not vote on this one any more, and what was confirmed stays as it is. */
        public boolean isReplaced() {
            return all.voorstel().status() == StoredVoorstel.Status.VERVANGEN;
        }
    }

    /** For the griffie of its gemeente. @param id of the version on which the raad voted */
    public Optional<Sheet> sheet(Actor actor, long id) {
        return amendementen.of(actor, id).map(all -> {
            List<Consolidatie> confirmed = stemming.consolidaties(all.voorstel());
            return new Sheet(all, new AdoptedText(all).read(confirmed.size() + 1, clock.instant()), confirmed);
        });
    }

    /** How the decision on this version stands: what would be confirmed is made only where an outcome was recorded since. */
    public Besluitstand stand(Actor actor, StoredVoorstel voorstel) {
        List<Consolidatie> confirmed = stemming.consolidaties(voorstel);
        if (confirmed.isEmpty() || confirmed.getLast().voorstel() != voorstel.ref().id()) return Besluitstand.GEEN;
        boolean stays = voorstel.status() == StoredVoorstel.Status.VERVANGEN || !corrections.isPossible(voorstel, confirmed.getLast());
        return stays || sheet(actor, voorstel.ref().id()).filter(Sheet::isConfirmed).isPresent() ? Besluitstand.BEVESTIGD : Besluitstand.OPNIEUW;
    }

    /** Confirms it. @param seen fingerprint of the text that the griffier read @param decided whether the griffier says that the raad took this decision */
    public Ordering confirm(Actor actor, long id, String seen, boolean decided) {
        Optional<Sheet> found = sheet(actor, id);
        if (found.isEmpty()) return new Ordering.Unknown();
        return switch (found.get().now()) {
            case Consolidating now when found.get().isReplaced() -> wrong("Er is een nieuwere versie van dit raadsvoorstel. De raad stemt over die versie. Bevestig het besluit daar.");
            case Consolidating.Conflicting conflicting -> new Ordering.Stale();
            case Consolidating.Ready ready when !fingerprint(ready.besluit()).equals(seen) -> new Ordering.Stale();
            case Consolidating.Ready ready when !ready.open().isEmpty() -> wrong("Leg eerst de uitkomst vast van " + names(ready.open()) + ".");
            case Consolidating.Ready ready when !decided -> wrong("Zet een vinkje als de raad het besluit zo heeft genomen.");
            case Consolidating.Ready ready -> {
                stemming.add(found.get().all().voorstel(), ready.besluit().confirmed(found.get().confirmed().size() + 1, actor.naam(), clock.instant()));
                yield new Ordering.Done();
            }
        };
    }

    private static String names(List<AmendementOpVoorstel> open) {
        return open.stream().map(AmendementOpVoorstel::naam).collect(Collectors.joining(", "));
    }

    private static Ordering wrong(String sentence) {
        return new Ordering.Incomplete(new Shortcoming(FIELD, sentence));
    }

    /** Of everything that is confirmed, so that nobody confirms what he did not read. */
    public static String fingerprint(Consolidatie besluit) {
        return Fingerprint.of((besluit.nr() + "\0" + besluit.onderdelen() + besluit.verwerkt() + besluit.nietVerwerkt()).getBytes(StandardCharsets.UTF_8));
    }
}
