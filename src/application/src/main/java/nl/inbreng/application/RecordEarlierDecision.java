package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.toets.EerderBesluit;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Verzoek;

/** Records the day on which the raad decided on the subject before; the rules then say from when it may come back. */
@Dependent
@Transactional
public class RecordEarlierDecision {

    /** Name of the field in which the day is asked. */
    public static final String FIELD = "eerderbesluit";

    private final Verzoeken verzoeken;
    private final EditionOf editions;
    private final Clock clock;

    @Inject
    public RecordEarlierDecision(Verzoeken verzoeken, EditionOf editions, Clock clock) {
        this.verzoeken = verzoeken;
        this.editions = editions;
        this.clock = clock;
    }

    /** Records the day for a filed verzoek, or for a candidate of a ranking. */
    public Moving record(Actor actor, Opened opened, LocalDate decided) {
        Optional<Verzoek> found = verzoeken.find(opened.kenmerk()).filter(v -> actor.isGriffieOf(v.gemeente())).filter(this::isOnTheDesk);
        if (found.isEmpty()) return new Moving.Unknown();
        Verzoek verzoek = found.get();
        if (verzoek.version() != opened.version()) return new Moving.Stale();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        if (decided.isAfter(today)) return new Moving.Incomplete(new Shortcoming(FIELD, "Kies een dag die al is geweest. De raad heeft op deze dag nog niet besloten."));
        Moving moving = verzoek.decidedEarlier(decided);
        if (moving instanceof Moving.Moved) {
            LocalDate asked = verzoek.filed().map(at -> LocalDate.ofInstant(at, Deadline.ZONE)).orElse(today);
            EerderBesluit.check(editions.verzoek(verzoek), verzoek.eerderBesluit(), asked)
                    .ifPresent(finding -> verzoeken.note(verzoek, new Event(now, Event.By.GRIFFIE, verzoek.stand(), "De griffie zocht een eerder besluit op. " + finding.ground().text()).under(finding.ground().artikel())));
        }
        return moving;
    }

    private boolean isOnTheDesk(Verzoek verzoek) {
        Regeling regeling = editions.verzoek(verzoek);
        return regeling.procedure().earlier().isPresent() && (verzoek.number().isPresent() || regeling.first().ranking().isPresent());
    }
}
