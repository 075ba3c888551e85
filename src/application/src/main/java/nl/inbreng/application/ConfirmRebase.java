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
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Rebase.Uitkomst;

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
    private final Rebasing rebasing;
    private final KeepRevision revisions;
    private final RevisionLetters letters;
    private final Clock clock;

    @Inject
    public ConfirmRebase(Verzoeken verzoeken, Agenda agenda, Herbases herbases, Signatures signatures, Outbox outbox, EditionOf editions, CurrentBase base, Rebasing rebasing, KeepRevision revisions,
                         RevisionLetters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.agenda = agenda;
        this.herbases = herbases;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.base = base;
        this.rebasing = rebasing;
        this.revisions = revisions;
        this.letters = letters;
        this.clock = clock;
    }

    /** The page from which the filer chooses. @param opened as the verzoek was then @param asked {@link #seal} of what it asked about */
    public record Shown(Opened opened, String asked) {}

    /** By which is known whether a page asked about this: another version, another outcome or another text has another seal. */
    public String seal(Herbasis asked) {
        return Fingerprint.of(asked, agenda.voorstel(asked.naar()).map(StoredVoorstel::eenheden).orElse(List.of()));
    }

    /** What the filer has to confirm; empty when nothing waits, as once the raad has decided. */
    public Optional<Herbasis> open(Actor actor, Kenmerk kenmerk) {
        return verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id()) && !v.isConcluded()).flatMap(this::waits);
    }

    /** What the filer let stand, since the newer version says all of it already; empty when nothing stands so. */
    public Optional<Herbasis> standing(Actor actor, Kenmerk kenmerk) {
        return verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id()) && !v.isConcluded()).flatMap(this::standing);
    }

    private Optional<Herbasis> standing(Verzoek verzoek) {
        return herbases.latest(verzoek).filter(last -> !last.isOpen() && last.isDone() && verzoek.inhoud() instanceof Amendement text && last.van() == text.voorstel().id())
                .filter(last -> holding(last.naar()).isPresent());
    }

    private Optional<StoredVoorstel> holding(long naar) {
        return agenda.voorstel(naar).filter(v -> v.status() == StoredVoorstel.Status.BEVESTIGD);
    }

    /** Changes that found no place on the version that this text is on, as they were written, to read and to copy. @param text of that verzoek */
    public List<Wijziging> orphans(Actor actor, Kenmerk kenmerk, Amendement text) {
        return verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id())).flatMap(herbases::latest).filter(last -> last.naar() == text.voorstel().id()).stream().flatMap(last -> last.onderdelen().stream())
                .filter(part -> part.uitkomst() == Uitkomst.WEES).map(Onderdeel::wijziging).toList();
    }

    /** As the text reads now: somebody may have gone on writing since it was compared, or changed the amendement that a subamendement changes. Nothing waits once that one stopped, nor when the raad decided before it was filed, or published. */
    private Optional<Herbasis> waits(Verzoek verzoek) {
        Amendement text = verzoek.inhoud() instanceof Amendement a ? a : null;
        boolean stopped = text != null && !text.opAmendement().isBlank() && base.amended(text).isEmpty();
        boolean missed = text != null && verzoek.number().isEmpty() && base.decided(text).isPresent();
        return herbases.open(verzoek).filter(known -> !stopped && !missed).map(known -> known.isOf(text) && text.opAmendement().isBlank() && !text.isAlternative() ? known : compared(verzoek, text, known.naar()).orElse(known));
    }

    private Optional<Herbasis> compared(Verzoek verzoek, Amendement text, long naar) {
        return agenda.voorstel(naar).flatMap(voorstel -> rebasing.versions(text, voorstel).map(versies -> rebasing.attempt(verzoek.kenmerk(), text, voorstel, versies)));
    }

    /**
     * Confirms what waits; of what the filer let stand only that he goes on in the editor.
     *
     * @param shown   the page from which it is done: what was not on it is not confirmed
     * @param choices by place of the change, from 0: other words for that unit, {@link RebasedText#LEFT_OUT} to leave the change out, or {@link RebasedText#ELSEWHERE} to go on in the editor; what is not named stands as proposed
     */
    public Revising confirm(Actor actor, Shown shown, Map<Integer, String> choices) {
        Optional<Verzoek> own = verzoeken.find(shown.opened().kenmerk()).filter(v -> v.indiener().id().equals(actor.id()));
        Optional<Herbasis> waits = own.flatMap(v -> waits(v).or(() -> standing(v)));
        if (waits.isEmpty()) return own.isEmpty() ? new Revising.Unknown() : new Revising.NothingChanged();
        Verzoek verzoek = own.get();
        if (verzoek.stand() != SharedStand.CONCEPT && !(verzoek.stand().isPublic() && verzoek.stand().isRunning())) return new Revising.NotNow(verzoek.stand());
        if (verzoek.version() != shown.opened().version() || !seal(waits.get()).equals(shown.asked())) return new Revising.Stale();
        Optional<StoredVoorstel> naar = holding(waits.get().naar());
        if (naar.isEmpty()) return new Revising.VoorstelChanged();
        return confirmed(verzoek, waits.get(), new RebasedText((Amendement) verzoek.inhoud(), waits.get(), choices, verzoek.isEditable(clock.instant())).on(naar.get().ref()));
    }

    /** The newer version says all of it already, and the filer lets it stand: for when the raadsvoorstel changes once more. A draft only waits on. @param shown the page from which it is done */
    public Revising letStand(Actor actor, Shown shown) {
        Optional<Verzoek> own = verzoeken.find(shown.opened().kenmerk()).filter(v -> v.indiener().id().equals(actor.id()));
        if (own.isEmpty()) return new Revising.Unknown();
        Verzoek verzoek = own.get();
        Optional<Herbasis> waits = waits(verzoek);
        if (waits.isEmpty() || verzoek.stand() == SharedStand.CONCEPT) return new Revising.NothingChanged();
        if (!verzoek.stand().isPublic() || !verzoek.stand().isRunning()) return new Revising.NotNow(verzoek.stand());
        if (verzoek.version() != shown.opened().version() || !seal(waits.get()).equals(shown.asked())) return new Revising.Stale();
        if (!waits.get().isDone()) return new Revising.NothingChanged();
        kept(verzoek, waits.get(), verzoek.revisie());
        verzoeken.note(verzoek, new Event(clock.instant(), Event.By.INDIENER, verzoek.stand(), "De nieuwe versie van het raadsvoorstel luidt al zo. De indiener laat dit verzoek toch staan.")
                .under(editions.verzoek(verzoek).header().grondslag().citation()));
        return new Revising.Standing();
    }

    private Revising confirmed(Verzoek verzoek, Herbasis waits, RebasedText.Result result) {
        if (result.elsewhere() && result.shortcomings().isEmpty()) return prepared(verzoek, waits, result.text());
        List<Shortcoming> wrong = result.shortcomings().isEmpty() && verzoek.stand() != SharedStand.CONCEPT ? result.text().shortcomings() : result.shortcomings();
        if (!wrong.isEmpty()) return new Revising.Incomplete(wrong);
        if (!base.holds(result.text())) return new Revising.VoorstelChanged();
        List<Shortcoming> found = verzoek.stand() == SharedStand.CONCEPT ? List.of() : base.blocking(result.text());
        if (!found.isEmpty()) return new Revising.Incomplete(found);
        if (verzoek.stand() == SharedStand.CONCEPT) {
            verzoek.rewrite(result.text());
            kept(verzoek, waits, 0);
            return new Revising.Kept();
        }
        Optional<Amendement> draft = carried(verzoek, waits);
        AmendementRevisie later = revisions.later(verzoek, result.text(), new KeepRevision.Cause(REASON, result.material(), AmendementRevisie.Door.INDIENER));
        draft.ifPresent(verzoek::rewrite);
        kept(verzoek, waits, later.nr());
        tell(verzoek, later);
        return new Revising.Revised(later);
    }

    /** The editor goes on with it on the newer version. What was published stays, until it is published or handed in again; what was in the making already goes along. */
    private Revising prepared(Verzoek verzoek, Herbasis waits, Amendement text) {
        if (!verzoek.isEditable(clock.instant())) return new Revising.NotNow(verzoek.stand());
        boolean already = verzoek.draft() instanceof Amendement draft && draft.voorstel().id() == waits.naar();
        if (!already) verzoek.rewrite(carried(verzoek, waits).orElse(text));
        if (verzoek.stand() == SharedStand.CONCEPT) kept(verzoek, waits, 0);
        else if (waits.isOpen()) herbases.add(verzoek, waits);
        return new Revising.Kept();
    }

    /** Kept as it was shown, since a draft, or the text that a subamendement changes, may have changed after it was compared. @param revisie as {@link Herbases#confirmed} */
    private void kept(Verzoek verzoek, Herbasis waits, int revisie) {
        herbases.add(verzoek, waits);
        herbases.confirmed(verzoek, waits, revisie, clock.instant());
    }

    /** The text in the making beside the published one, on the newer version too. */
    private Optional<Amendement> carried(Verzoek verzoek, Herbasis waits) {
        if (!(verzoek.draft() instanceof Amendement draft) || draft.equals(verzoek.inhoud()) || draft.voorstel().id() != waits.van()) return Optional.empty();
        return compared(verzoek, draft, waits.naar()).flatMap(over -> agenda.voorstel(waits.naar()).map(naar -> RebasedText.carried(draft, over, naar.ref())));
    }

    private void tell(Verzoek verzoek, AmendementRevisie later) {
        Regeling regeling = editions.verzoek(verzoek);
        verzoeken.note(verzoek, new Event(clock.instant(), Event.By.INDIENER, verzoek.stand(), ReviseVerzoek.announcement(verzoek, later)).under(regeling.header().grondslag().citation()));
        if (!later.materieel()) return;
        if (verzoek.filed().isPresent()) letters.toGriffie(verzoek, regeling, later).ifPresent(outbox::add);
        List<EmailAddress> supporters = signatures.wantingNews(verzoek);
        (verzoek.asksAnew(clock.instant()) ? letters.renew(verzoek, regeling, later, supporters) : letters.tooLate(verzoek, regeling, later, supporters)).forEach(outbox::add);
    }
}
