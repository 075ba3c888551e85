package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.InitiatiefStand;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** Files a verzoek with the griffie: a number, a receipt and a message to the griffie, all in one transaction. */
@Dependent
@Transactional
public class FileVerzoek {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final Letters letters;
    private final DefinitiveLetters definitive;
    private final RevisionLetters revised;
    private final KeepRevision revisions;
    private final CurrentBase base;
    private final Herbases herbases;
    private final Clock clock;

    @Inject
    public FileVerzoek(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, Letters letters, DefinitiveLetters definitive, RevisionLetters revised, KeepRevision revisions, CurrentBase base,
                       Herbases herbases, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.letters = letters;
        this.definitive = definitive;
        this.revised = revised;
        this.revisions = revisions;
        this.base = base;
        this.herbases = herbases;
        this.clock = clock;
    }

    /** Files a verzoek of this filer. */
    public Filing file(Actor actor, Kenmerk kenmerk) {
        Optional<Verzoek> own = verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id()));
        if (own.isEmpty()) return new Filing.Unknown();
        Verzoek verzoek = own.get();
        Regeling regeling = editions.verzoek(verzoek);
        int confirmed = signatures.confirmed(verzoek);
        Instant now = clock.instant();

        Optional<Filing> obstacle = Obstacles.toFiling(verzoek, new Obstacles.Facts(regeling, confirmed, now));
        if (obstacle.isPresent()) return obstacle.get();
        List<Shortcoming> found = verzoek.inhoud() instanceof Amendement text ? misfits(verzoek, text) : List.of();
        if (!found.isEmpty()) return new Filing.Blocked(found);

        VerzoekNumber number = verzoeken.nextNumber(verzoek.instrument(), verzoek.gemeente(), now.atZone(Window.ZONE).getYear());
        Filing.Filed filed = verzoek.file(number, confirmed, regeling, now);
        verzoeken.note(verzoek, new Event(now, Event.By.INDIENER, verzoek.stand(), "Het verzoek is ingediend bij de griffie onder nummer " + number + ".")
                .under(regeling.cite(verzoek.threshold().orElseThrow().artikel())));
        verzoeken.note(verzoek, new Event(now, Event.By.SYSTEEM, verzoek.stand(), "De ontvangst is bevestigd.").under(regeling.cite(regeling.terms().review().artikel())));
        outbox.add(letters.receipt(verzoek, regeling));
        letters.toGriffie(verzoek, regeling, "Er is een " + regeling.header().instrument().word() + " ingediend.").ifPresent(outbox::add);
        return filed;
    }

    /** The form check once more. A newer version only stops filing when the filer can do something about it: it was confirmed, and the text was laid over it. */
    private List<Shortcoming> misfits(Verzoek verzoek, Amendement text) {
        Optional<Shortcoming> decided = base.decided(text);
        if (decided.isPresent()) return List.of(decided.get());
        boolean waits = herbases.open(verzoek).filter(herbasis -> canBeMet(verzoek, herbasis)).isPresent();
        return waits ? List.of(new Shortcoming("voorstel", "Het raadsvoorstel heeft een nieuwe versie. Bevestig eerst hoe uw wijziging daarin past. Dien daarna in.")) : base.unfit(text);
    }

    /** What was prepared on a text that changed since does not take the place of a text on the newer version. What was not changed was filed before. */
    private Optional<Shortcoming> repairMisfit(Verzoek verzoek) {
        if (!(verzoek.draft() instanceof Amendement text) || text.equals(verzoek.inhoud())) return Optional.empty();
        if (!base.holds(text)) return Optional.of(new Shortcoming("voorstel", "Uw herstelde tekst past niet op de tekst van nu. Open uw tekst, kijk wat er veranderd is, en pas hem aan. Dien daarna opnieuw in."));
        return base.blocking(text).stream().findFirst();
    }

    private boolean canBeMet(Verzoek verzoek, Herbasis herbasis) {
        boolean fits = herbasis.onderdelen().isEmpty() || herbasis.onderdelen().stream().anyMatch(part -> part.voorstel().isPresent());
        return herbasis.uitkomst().isPresent() && (fits || verzoek.isRevisable() && verzoek.collectsSupport(clock.instant()));
    }

    /** The filer hands in what the griffie asked to repair, the text as adapted for the commissie, or the definitive request after a second round of support. @param opened the page on which the text was read */
    public Moving handIn(Actor actor, HandleVerzoek.Opened opened) {
        Optional<Verzoek> own = verzoeken.find(opened.kenmerk()).filter(v -> v.indiener().id().equals(actor.id()));
        Optional<Inhoud> before = own.map(Verzoek::inhoud);
        if (own.filter(v -> v.isWritable() && v.version() != opened.version()).isPresent()) return new Moving.Stale();
        Optional<Shortcoming> misfit = own.filter(v -> v.stand() == SharedStand.HERSTEL).flatMap(this::repairMisfit);
        if (misfit.isPresent()) return new Moving.Incomplete(misfit.get());
        return take(actor, opened.kenmerk(), new Stap.HandIn(), verzoek -> {
            if (before.orElseThrow() instanceof Amendement old) repaired(verzoek, old);
            if (verzoek.stand() != ReferendumStand.DEFINITIEF_INGEDIEND) {
                tell(verzoek, verzoek.stand() == InitiatiefStand.IN_COMMISSIE ? "De indiener heeft de tekst van een verzoek aangepast." : "De indiener heeft een verzoek hersteld en opnieuw ingediend.");
                return;
            }
            Obstacles.Facts facts = new Obstacles.Facts(editions.verzoek(verzoek), signatures.confirmed(verzoek), clock.instant());
            outbox.add(definitive.receipt(verzoek, facts));
            tell(verzoek, definitive.toGriffie(verzoek, facts));
        });
    }

    /** The filer throws a draft away. What was published meanwhile stays as it is: whoever asked this was told that nobody saw it. */
    public Moving discard(Actor actor, Kenmerk kenmerk) {
        Optional<Stand> published = verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id())).map(Verzoek::stand).filter(stand -> stand != SharedStand.CONCEPT);
        return published.<Moving>map(Moving.NotFrom::new).orElseGet(() -> withdraw(actor, kenmerk));
    }

    /** The filer withdraws. */
    public Moving withdraw(Actor actor, Kenmerk kenmerk) {
        return take(actor, kenmerk, new Stap.Withdraw(), verzoek -> {
            if (verzoek.number().isPresent()) tell(verzoek, "De indiener heeft een verzoek ingetrokken.");
            tellSubamendementen(verzoek);
            letters.stopped(verzoek, editions.verzoek(verzoek), signatures.wantingNews(verzoek)).forEach(outbox::add);
        });
    }

    private Moving take(Actor actor, Kenmerk kenmerk, Stap stap, Consumer<Verzoek> after) {
        Optional<Verzoek> own = verzoeken.find(kenmerk).filter(v -> v.indiener().id().equals(actor.id()));
        if (own.isEmpty()) return new Moving.Unknown();
        Verzoek verzoek = own.get();
        Obstacles.Facts facts = new Obstacles.Facts(editions.verzoek(verzoek), signatures.confirmed(verzoek), clock.instant());
        Moving moving = verzoek.take(stap, facts);
        if (moving instanceof Moving.Moved) {
            verzoeken.note(verzoek, Chronicle.of(verzoek, stap, facts));
            after.accept(verzoek);
        }
        return moving;
    }

    private void repaired(Verzoek verzoek, Amendement before) {
        revisions.repaired(verzoek, before);
        if (AmendementRevisie.isMaterial(before, (Amendement) verzoek.inhoud())) tellSubamendementen(verzoek);
    }

    private void tellSubamendementen(Verzoek verzoek) {
        base.changing(verzoek).forEach(sub -> outbox.add(revised.amended(sub, verzoek)));
    }

    private void tell(Verzoek verzoek, String event) {
        letters.toGriffie(verzoek, editions.verzoek(verzoek), event).ifPresent(outbox::add);
    }
}
