package nl.inbreng.domain.regeling;

import java.util.List;
import java.util.Optional;

/**
 * Who does what with a filed request.
 *
 * @param addressee whom it is addressed to, such as "de voorzitter van de raad"
 * @param tester    who decides on admissibility (toetser)
 * @param scheduler who puts it on the agenda (agendeerder)
 * @param decider   who decides on its substance (beslisser)
 * @param route     meetings and bodies it passes, in order
 * @param drager    how a burgeramendement gets its carrier
 * @param earlier   how long a subject stays out after a decision
 */
public record Procedure(String addressee, Optional<Orgaan> tester, Optional<Orgaan> scheduler, Optional<Orgaan> decider, List<Orgaan> route,
                        Optional<DragerWijze> drager, Optional<EarlierDecision> earlier) {
    public Procedure {
        if (addressee.isBlank()) throw new IllegalArgumentException("een verzoek is aan iemand gericht");
        route = List.copyOf(route);
    }

    /** Who decides which of the ranking gets a place, as it stands in a sentence. */
    public String placedBy() {
        return scheduler.map(Orgaan::phrase).orElse("de griffie");
    }

    /** Only the addressee is laid down. */
    public static Procedure to(String addressee) {
        return new Procedure(addressee, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
