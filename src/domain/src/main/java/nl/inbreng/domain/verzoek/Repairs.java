package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Suspension;

/**
 * The rounds in which the filer repaired or may repair (herstel). Each stops the clock of whoever decides, until the filer hands in
 * or the hersteltermijn passes unused (Awb art. 4:15 lid 1 onder a).
 *
 * @param rounds oldest first; they never overlap
 */
public record Repairs(List<Round> rounds) {

    /** Nothing was ever asked. */
    public static final Repairs NONE = new Repairs(List.of());

    private static final String LAW = "Algemene wet bestuursrecht, artikel 4:15";

    public Repairs {
        rounds = List.copyOf(rounds);
    }

    /**
     * One round, in Dutch days.
     *
     * @param asked day on which the griffie asked
     * @param last  last day on which the clock stands still: that of handing in; until then, and when it came too late, that of the hersteltermijn
     */
    public record Round(LocalDate asked, LocalDate last) {
        public Round {
            if (last.isBefore(asked)) throw new IllegalArgumentException("herstel eindigt niet voor het begint");
        }

        private Suspension suspension() {
            return new Suspension(asked, last.plusDays(1), "het herstel", LAW);
        }
    }

    /** With a round that begins now. @param term the hersteltermijn */
    Repairs asked(Instant now, Deadline term) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(new Round(day(now), term.lastDay()));
        return new Repairs(more);
    }

    /** With the running round ended by the filer; one that passed unused before stays as it is. */
    Repairs handedIn(Instant now) {
        Round running = rounds.getLast();
        if (running.last().isBefore(day(now))) return this;
        List<Round> same = new ArrayList<>(rounds);
        same.set(same.size() - 1, new Round(running.asked(), day(now)));
        return new Repairs(same);
    }

    /** The latest round. */
    public Optional<Round> latest() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /** The end of a term that filing began, without the days of repair; empty when the regeling doesn't set it. */
    public Optional<Deadline> end(TermKind kind, Instant filed, Regeling regeling) {
        return regeling.terms().end(kind, filed, regeling.facts(), rounds.stream().map(Round::suspension).toList());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Deadline.ZONE).toLocalDate();
    }
}
