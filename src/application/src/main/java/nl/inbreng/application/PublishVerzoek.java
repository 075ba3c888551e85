package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Publishing;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;

/** Opens a draft for support. */
@Dependent
@Transactional
public class PublishVerzoek {

    private final Verzoeken verzoeken;
    private final CurrentBase base;
    private final KeepRevision revisions;
    private final EditionOf editions;
    private final Closings closings;
    private final Clock clock;

    @Inject
    public PublishVerzoek(Verzoeken verzoeken, CurrentBase base, KeepRevision revisions, EditionOf editions, Closings closings, Clock clock) {
        this.verzoeken = verzoeken;
        this.base = base;
        this.revisions = revisions;
        this.editions = editions;
        this.closings = closings;
        this.clock = clock;
    }

    /** Publishes a draft of this filer about the whole gemeente, as it is stored now. */
    public Publishing publish(Actor actor, Kenmerk kenmerk) {
        return verzoeken.find(kenmerk).map(stored -> publish(actor, new Opened(kenmerk, stored.version()), "")).orElseGet(Publishing.Unknown::new);
    }

    /**
     * Publishes a draft of this filer, as it was seen.
     *
     * @param opened the page on which it was seen
     * @param area   code of the part of the gemeente it is about; empty, or no code of the gemeente, for the whole
     */
    public Publishing publish(Actor actor, Opened opened, String area) {
        Optional<Verzoek> own = verzoeken.find(opened.kenmerk()).filter(v -> v.indiener().id().equals(actor.id()));
        if (own.isEmpty()) return new Publishing.Unknown();
        Verzoek verzoek = own.get();
        Regeling regeling = editions.verzoek(verzoek);
        Instant now = clock.instant();
        if (!editions.isInForce(regeling)) return new Publishing.Refused(regeling.ended());
        if (verzoek.stand() == SharedStand.CONCEPT) {
            Optional<Publishing> obstacle = verzoek.inhoud() instanceof Amendement text ? obstacle(text, regeling) : Optional.empty();
            if (obstacle.isPresent()) return obstacle.get();
            if (verzoek.version() != opened.version()) return new Publishing.Stale();
            verzoek.restsOn(editions.keep(regeling));
            verzoek.about(regeling.facts().area(area).orElse(null));
        }

        Publishing publishing = opened(verzoek, regeling, now);
        if (publishing instanceof Publishing.Published) {
            revisions.first(verzoek);
            verzoeken.note(verzoek, new Event(now, Event.By.INDIENER, verzoek.stand(), "De indiener heeft het verzoek gepubliceerd. Steunen kan vanaf nu.")
                    .under(regeling.cite(regeling.window().artikel())));
        }
        return publishing;
    }

    private Publishing opened(Verzoek verzoek, Regeling regeling, Instant now) {
        return switch (regeling.first().asked(verzoek.area(), regeling.facts(), LocalDate.ofInstant(now, Deadline.ZONE))) {
            case Stage.Asked.Known known -> verzoek.publish(regeling, known.threshold(), closings.of(regeling, verzoek.inhoud(), now), now);
            case Stage.Asked.Unknown unknown -> new Publishing.Refused(regeling.unknownNumber(unknown.tier()));
            case Stage.Asked.NoSuchScale none -> new Publishing.Refused(regeling.noSuchScale(none.scale()));
        };
    }

    /** What in the vergadering, the raadsvoorstel or the amended amendement stands in the way of this text. */
    private Optional<Publishing> obstacle(Amendement text, Regeling regeling) {
        if (closings.isCancelled(text)) return Optional.of(new Publishing.Refused(regeling.tooLate("De vergadering gaat niet door. Uw tekst is bewaard.")));
        Optional<Shortcoming> decided = base.decided(text);
        if (decided.isPresent()) return Optional.of(new Publishing.Refused(regeling.tooLate(decided.get().melding())));
        Optional<Shortcoming> target = base.wrongTarget(text);
        if (target.isPresent()) return Optional.of(new Publishing.Blocked(List.of(target.get())));
        if (!base.holds(text)) return Optional.of(new Publishing.VoorstelChanged());
        List<Shortcoming> found = text.shortcomings().isEmpty() ? base.blocking(text) : List.of();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Publishing.Blocked(found));
    }
}
