package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.KeptRules;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.application.ports.RuleText;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Verzoek;

/** Finds the rules that apply: those that an opened verzoek keeps, or those of today for a new one. */
@Dependent
public class EditionOf {

    private final Regelingen regelingen;
    private final KeptRules kept;
    private final Clock clock;

    @Inject
    public EditionOf(Regelingen regelingen, KeptRules kept, Clock clock) {
        this.regelingen = regelingen;
        this.kept = kept;
        this.clock = clock;
    }

    /** The rules of a verzoek. @throws IllegalStateException when it keeps none and its edition is gone: an operating fault */
    public Regeling verzoek(Verzoek verzoek) {
        return of(verzoek.edition(), verzoek.rules(), verzoek.opened().isPresent());
    }

    /** The rules of a verzoek on a line of a list. */
    public Regeling line(VerzoekLine line) {
        return of(line.edition(), line.rules(), line.closes().isPresent());
    }

    /** A draft follows the edition as it is today; what it keeps only counts when that edition is gone. */
    private Regeling of(String edition, Optional<String> rules, boolean opened) {
        Optional<Regeling> today = complete(edition);
        if (rules.isEmpty() || !opened && today.isPresent()) return today.orElseThrow(() -> gone(edition));
        return kept(rules.get());
    }

    /** The complete edition with this id, among those of today. @throws IllegalStateException when it is gone or has open questions */
    public Regeling id(String edition) {
        return complete(edition).orElseThrow(() -> gone(edition));
    }

    /** The rules that are kept under this fingerprint. @throws RuntimeException with Dutch reasons when they cannot be read any more */
    public Regeling kept(String fingerprint) {
        Edition edition = regelingen.read(fingerprint, () -> kept.find(fingerprint).orElseThrow(() -> new IllegalStateException("Inbreng start niet: de regels " + fingerprint
                + " van een verzoek staan niet meer in de database. Zet de reservekopie terug.")));
        return switch (edition) {
            case Regeling regeling -> regeling;
            case OpenEdition open -> throw gone(open.header().id());
        };
    }

    /** Keeps the text of an edition of today, in the transaction of an act. @return its fingerprint */
    String keep(Regeling regeling) {
        RuleText text = regelingen.text(regeling.header().id()).orElseThrow(() -> gone(regeling.header().id()));
        kept.keep(text);
        return Fingerprint.of(text);
    }

    private Optional<Regeling> complete(String edition) {
        return regelingen.edition(edition).filter(Regeling.class::isInstance).map(Regeling.class::cast);
    }

    private static IllegalStateException gone(String edition) {
        return new IllegalStateException("Inbreng start niet: er zijn verzoeken onder " + edition
                + ", en die regeling ontbreekt of is niet meer volledig. Zet het bestand terug zoals het was.");
    }

    /** What a resident can do in a gemeente today. */
    public Availability today(Gemeente gemeente, Instrument instrument) {
        return Availability.of(regelingen.editions(gemeente.code()), instrument, LocalDate.now(clock.withZone(Window.ZONE)));
    }

    /** Whether a new verzoek opens under exactly these rules today. */
    public boolean isInForce(Regeling regeling) {
        return today(regeling.header().gemeente(), regeling.header().instrument()) instanceof Availability.Available(Regeling now)
                && now.header().id().equals(regeling.header().id());
    }

    /** The rules of a gemeente that give places by rank, one for each instrument: those in force today, or else the newest. */
    public List<Regeling> ranked(Gemeente gemeente) {
        List<Regeling> ranked = regelingen.editions(gemeente.code()).stream().filter(Regeling.class::isInstance).map(Regeling.class::cast)
                .filter(regeling -> regeling.first().ranking().isPresent()).toList();
        return ranked.stream().map(regeling -> regeling.header().instrument()).distinct()
                .map(instrument -> ranked.stream().filter(regeling -> regeling.header().instrument() == instrument)
                        .max(Comparator.comparing(this::isInForce).thenComparing(regeling -> regeling.header().validity().from())).orElseThrow()).toList();
    }

    /** All gemeenten. */
    public List<Gemeente> gemeenten() {
        return regelingen.gemeenten();
    }

    /** The gemeenten that have complete rules for at least one instrument; the others only wait for their griffie. */
    public List<Gemeente> served() {
        return gemeenten().stream().filter(gemeente -> regelingen.editions(gemeente.code()).stream().anyMatch(Regeling.class::isInstance)).toList();
    }

    /** The gemeente with this code or slug. */
    public Optional<Gemeente> gemeente(String word) {
        return regelingen.gemeenten().stream().filter(g -> g.code().equals(word) || g.slug().equals(word)).findFirst();
    }
}
