package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * Publishes another text of an amendement while support is gathered. What it says was prepared with {@link WriteVerzoek#save}. When it asks something else
 * than before (see {@link AmendementRevisie#isMaterial}), support for the earlier text stays visible but counts no more, and supporters who asked for news are asked again.
 */
@Dependent
@Transactional
public class ReviseVerzoek {

    private static final TextRule REASON = new TextRule("reden", "de reden", "Schrijf op waarom u de tekst verandert. Iedereen kan dat lezen.", AmendementRevisie.LONGEST_REASON);

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final CurrentBase base;
    private final KeepRevision revisions;
    private final RevisionLetters letters;
    private final Clock clock;

    @Inject
    public ReviseVerzoek(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, CurrentBase base, KeepRevision revisions, RevisionLetters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.base = base;
        this.revisions = revisions;
        this.letters = letters;
        this.clock = clock;
    }

    /** Publishes the prepared text of this filer. @param opened the page from which it is done @param reden why, for anybody to read */
    public Revising publish(Actor actor, Opened opened, String reden) {
        Optional<Verzoek> own = verzoeken.find(opened.kenmerk()).filter(v -> v.indiener().id().equals(actor.id()));
        if (own.isEmpty()) return new Revising.Unknown();
        Verzoek verzoek = own.get();
        if (!verzoek.isRevisable()) return new Revising.NotNow(verzoek.stand());
        Instant now = clock.instant();
        if (!verzoek.collectsSupport(now)) return new Revising.Closed(verzoek.closes().orElse(now));
        if (verzoek.version() != opened.version()) return new Revising.Stale();
        Amendement before = (Amendement) verzoek.inhoud();
        Amendement text = (Amendement) verzoek.draft();
        return obstacle(before, text, reden).orElseGet(() -> revised(verzoek, text, new KeepRevision.Cause(reden, AmendementRevisie.isMaterial(before, text), AmendementRevisie.Door.INDIENER)));
    }

    private Optional<Revising> obstacle(Amendement before, Amendement text, String reden) {
        if (text.equals(before)) return Optional.of(new Revising.NothingChanged());
        List<Shortcoming> shortcomings = Stream.concat(text.shortcomings().stream(), Stream.concat(base.wrongTarget(text).stream(), base.decided(text).stream())).toList();
        if (!shortcomings.isEmpty()) return Optional.of(new Revising.Incomplete(shortcomings));
        if (!base.holds(text)) return Optional.of(new Revising.VoorstelChanged());
        List<Shortcoming> found = base.blocking(text);
        if (!found.isEmpty()) return Optional.of(new Revising.Incomplete(found));
        return REASON.check(reden).map(wrong -> new Revising.Incomplete(List.of(wrong)));
    }

    private Revising revised(Verzoek verzoek, Amendement text, KeepRevision.Cause cause) {
        AmendementRevisie later = revisions.later(verzoek, text, cause);
        Regeling regeling = editions.verzoek(verzoek);
        verzoeken.note(verzoek, new Event(clock.instant(), Event.By.INDIENER, verzoek.stand(), announcement(verzoek, later)).under(regeling.header().grondslag().citation()));
        if (later.materieel()) base.changing(verzoek).forEach(sub -> outbox.add(letters.amended(sub, verzoek)));
        if (later.materieel()) letters.renew(verzoek, regeling, later, signatures.wantingNews(verzoek)).forEach(outbox::add);
        return new Revising.Revised(later);
    }

    static String announcement(Verzoek verzoek, AmendementRevisie later) {
        if (verzoek.filed().isPresent()) return "De indiener heeft de tekst veranderd (tekst " + later.nr() + "). Waarom: " + later.reden() + " De steun hoort bij de tekst die is ingediend.";
        if (later.materieel() && verzoek.steunVanaf() != later.nr()) return "De indiener heeft de tekst veranderd (tekst " + later.nr() + "). Waarom: " + later.reden() + " Steunen kan niet meer. De steun hoort bij de eerdere tekst.";
        String support = later.materieel() ? " Steun voor een eerdere tekst telt niet mee voor deze tekst. Opnieuw steunen kan." : " Het voorstel aan de raad blijft hetzelfde. Steun telt gewoon mee.";
        return "De indiener heeft de tekst veranderd (tekst " + later.nr() + "). Waarom: " + later.reden() + support;
    }
}
