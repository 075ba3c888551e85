package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import nl.inbreng.domain.termijn.Term;

/**
 * Places on the agenda for the requests with most support, at a set rhythm (rangorde).
 *
 * @param every    time between two places
 * @param first    day of the first place
 * @param artikel  article or criterion that says so
 */
public record Ranking(Term every, LocalDate first, String artikel) {

    public Ranking {
        if (every.length() < 1) throw new IllegalArgumentException("tussen twee plaatsen zit minstens 1 dag");
    }

    /** The first place on this day or after it. */
    public LocalDate slot(LocalDate day) {
        LocalDate slot = first;
        for (int place = 1; slot.isBefore(day); place++) slot = place(place);
        return slot;
    }

    /** Counted from the first place, so that a short month doesn't shift all later ones. */
    private LocalDate place(int number) {
        long units = (long) every.length() * number;
        return switch (every.unit()) {
            case DAGEN, WERKDAGEN -> first.plusDays(units);
            case WEKEN -> first.plusWeeks(units);
            case MAANDEN -> first.plusMonths(units);
            case JAREN -> first.plusYears(units);
        };
    }
}
