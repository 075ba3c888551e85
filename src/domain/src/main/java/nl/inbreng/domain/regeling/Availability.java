package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Whether an instrument can be used in a gemeente on a day, and under which edition. */
public sealed interface Availability {

    /** Ready for use. @param regeling the edition in force */
    record Available(Regeling regeling) implements Availability {}

    /** The edition in force has open questions; the griffie must answer first. @param edition with its questions */
    record AwaitsGriffie(OpenEdition edition) implements Availability {}

    /** There is an edition, but not in force on this day. @param header its identity and validity */
    record NotInForce(EditionHeader header) implements Availability {}

    /** The gemeente has no such instrument. */
    record None() implements Availability {}

    /** Chooses among the editions of one gemeente: in force on the day first, otherwise the one with the latest start. */
    static Availability of(List<Edition> editions, Instrument instrument, LocalDate on) {
        List<Edition> ofInstrument = editions.stream()
                .filter(e -> e.header().instrument() == instrument)
                .sorted(Comparator.comparing((Edition e) -> e.header().validity().from()).reversed())
                .toList();
        if (ofInstrument.isEmpty()) return new None();
        return ofInstrument.stream().filter(e -> e.header().validity().contains(on)).findFirst()
                .map(Availability::inForce)
                .orElseGet(() -> new NotInForce(ofInstrument.get(0).header()));
    }

    private static Availability inForce(Edition edition) {
        return switch (edition) {
            case Regeling regeling -> new Available(regeling);
            case OpenEdition open -> new AwaitsGriffie(open);
        };
    }
}
