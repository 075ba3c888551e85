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

    /** Nothing that comes near can be used; the simple ways remain. @param unmet the best, and the others of which there are rules, each with why not */
    record OnlySimple(List<Unmet> unmet) implements Advice {
        public OnlySimple {
            unmet = List.copyOf(unmet);
        }
    }

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
        if (first.isEmpty()) {
            return new OnlySimple(candidates.stream().map(each -> new Unmet(each, today.apply(each)))
                    .filter(unmet -> unmet.instrument() == best || !(unmet.found() instanceof Availability.None)).toList());
        }
        return first.get().header().instrument() == best ? new Fits(first.get()) : new Nearest(new Unmet(best, today.apply(best)), first.get());
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
