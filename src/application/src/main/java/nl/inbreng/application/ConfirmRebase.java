package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * The filer confirms how the text stands on the newer version of the raadsvoorstel: as proposed, or with other words for single units. That becomes the next
 * revision. It is material unless everything stands as proposed, since a proposal asks what was asked before.
 */
@Dependent
@Transactional
public class ConfirmRebase {

    private static final String REASON = "Aangepast aan de nieuwe versie van het raadsvoorstel.";

    private final Verzoeken verzoeken;
    private final Agenda agenda;
    private final Herbases herbases;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final CurrentBase base;
    private final KeepRevision revisions;
    private final RevisionLetters letters;
    private final Clock clock;

    @Inject
    public ConfirmRebase(Verzoeken verzoeken, Agenda agenda, Herbases herbases, Signatures signatures, Outbox outbox, EditionOf editions, CurrentBase base, KeepRevision revisions,
                         RevisionLetters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.agenda = agenda;
        this.herbases = herbases;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.base = base;
        this.revisions = revisions;
        this.letters = letters;
        this.clock = clock;
    }

    /** What the filer has to confirm; empty when nothing waits. */
    public Optional<Herbasis> open(Actor actor, Kenmerk kenmerk) {
        return verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id())).flatMap(herbases::open);
    }

    /**
     * Confirms what waits.
     *
     * @param opened  the page from which it is done
     * @param choices by place of the change, from 0: other words for that unit, or {@link RebasedText#LEFT_OUT} to leave the change out; what is not named stands as proposed
     */
    public Revising confirm(Actor actor, Opened opened, Map<Integer, String> choices) {
        Optional<Verzoek> own = verzoeken.find(opened.kenmerk()).filter(v -> v.indiener().id().equals(actor.id()));
        Optional<Herbasis> waits = own.flatMap(herbases::open);
        if (waits.isEmpty()) return own.isEmpty() ? new Revising.Unknown() : new Revising.NothingChanged();
        Verzoek verzoek = own.get();
        if (verzoek.stand() != SharedStand.CONCEPT && !(verzoek.stand().isPublic() && verzoek.stand().isRunning())) return new Revising.NotNow(verzoek.stand());
        if (verzoek.version() != opened.version()) return new Revising.Stale();
        Optional<StoredVoorstel> naar = agenda.voorstel(waits.get().naar()).filter(v -> v.status() == StoredVoorstel.Status.BEVESTIGD);
        if (naar.isEmpty()) return new Revising.VoorstelChanged();
        return confirmed(verzoek, waits.get(), new RebasedText((Amendement) verzoek.inhoud(), waits.get(), choices).on(naar.get().ref()));
    }

    private Revising confirmed(Verzoek verzoek, Herbasis waits, RebasedText.Result result) {
        List<Shortcoming> wrong = result.shortcomings().isEmpty() && verzoek.stand() != SharedStand.CONCEPT ? result.text().shortcomings() : result.shortcomings();
        if (!wrong.isEmpty()) return new Revising.Incomplete(wrong);
        if (!base.holds(result.text())) return new Revising.VoorstelChanged();
        List<Shortcoming> found = verzoek.stand() == SharedStand.CONCEPT ? List.of() : base.blocking(result.text());
        if (!found.isEmpty()) return new Revising.Incomplete(found);
        if (verzoek.stand() == SharedStand.CONCEPT) {
            verzoek.rewrite(result.text());
            herbases.confirmed(verzoek, waits, 0, clock.instant());
            return new Revising.Kept();
        }
        AmendementRevisie later = revisions.later(verzoek, result.text(), new KeepRevision.Cause(REASON, result.material(), AmendementRevisie.Door.INDIENER));
        herbases.confirmed(verzoek, waits, later.nr(), clock.instant());
        tell(verzoek, later);
        return new Revising.Revised(later);
    }

    private void tell(Verzoek verzoek, AmendementRevisie later) {
        Regeling regeling = editions.verzoek(verzoek);
        verzoeken.note(verzoek, new Event(clock.instant(), Event.By.INDIENER, verzoek.stand(), ReviseVerzoek.announcement(verzoek, later)).under(regeling.header().grondslag().citation()));
        if (verzoek.filed().isPresent() && later.materieel()) letters.toGriffie(verzoek, regeling, later).ifPresent(outbox::add);
        if (verzoek.steunVanaf() == later.nr() && verzoek.collectsSupport(clock.instant())) letters.renew(verzoek, regeling, later, signatures.wantingNews(verzoek)).forEach(outbox::add);
    }
}
