package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Verzoek;

/** Finds the rules that apply: the frozen edition of a verzoek, or the one in force today for a new one. */
@Dependent
public class EditionOf {

    private final Regelingen regelingen;
    private final Clock clock;

    @Inject
    public EditionOf(Regelingen regelingen, Clock clock) {
        this.regelingen = regelingen;
        this.clock = clock;
    }

    /** The edition under which the verzoek was made. @throws IllegalStateException when it is no longer among the rule data: an operating fault */
    public Regeling verzoek(Verzoek verzoek) {
        return id(verzoek.edition());
    }

    /** The complete edition with this id. */
    public Regeling id(String edition) {
        return regelingen.edition(edition).filter(Regeling.class::isInstance).map(Regeling.class::cast)
                .orElseThrow(() -> new IllegalStateException("Inbreng start niet: er zijn verzoeken onder " + edition
                        + ", en die regeling ontbreekt of is niet meer volledig. Zet het bestand terug zoals het was."));
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
