package nl.inbreng.domain.keuze;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;

/** Which instrument somebody can best use in a gemeente today. The simple ways, such as a letter to the raad, are always there beside it. */
public sealed interface Advice {

    /** The best one can be used. @param regeling its rules */
    record Fits(Regeling regeling) implements Advice {}

    /** The best one cannot be used; another comes near. @param best and why not @param regeling rules of the other */
    record Nearest(Unmet best, Regeling regeling) implements Advice {}

    /** Nothing that comes near can be used; the simple ways remain. @param best and why not */
    record OnlySimple(Unmet best) implements Advice {}

    /**
     * An instrument that cannot be used by who asks.
     *
     * @param instrument which
     * @param found      how it stands in the gemeente; when it is available, who asks is too young for it
     */
    record Unmet(Instrument instrument, Availability found) {}

    /** Advises on what somebody answered. @param today how each instrument stands in the gemeente */
    static Advice of(Preference preference, Function<Instrument, Availability> today) {
        List<Instrument> candidates = preference.candidates();
        Optional<Regeling> first = candidates.stream().map(today).flatMap(found -> usable(found, preference.age()).stream()).findFirst();
        Instrument best = candidates.getFirst();
        Unmet unmet = new Unmet(best, today.apply(best));
        if (first.isEmpty()) return new OnlySimple(unmet);
        return first.get().header().instrument() == best ? new Fits(first.get()) : new Nearest(unmet, first.get());
    }

    private static Optional<Regeling> usable(Availability found, AgeRange age) {
        return switch (found) {
            case Availability.Available available -> Optional.of(available.regeling()).filter(age::mayFile);
            case Availability.AwaitsGriffie waits -> Optional.empty();
            case Availability.NotInForce not -> Optional.empty();
            case Availability.None none -> Optional.empty();
        };
    }
}
