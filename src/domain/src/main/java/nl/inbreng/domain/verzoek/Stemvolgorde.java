package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.List;

/**
 * The order in which the raad votes on amendementen, as the griffie chose it with the voorzitter (stemvolgorde). Each choice is kept; the latest holds.
 *
 * @param volgorde first to vote on first; an amendement that is not in it keeps the place that was proposed
 * @param reden    why it departs from the proposal, printed with it
 * @param door     who entered it, for the griffie only
 * @param op       when
 */
public record Stemvolgorde(List<Kenmerk> volgorde, String reden, String door, Instant op) {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    public Stemvolgorde {
        volgorde = List.copyOf(volgorde);
        if (volgorde.stream().distinct().count() < volgorde.size()) throw new IllegalArgumentException("een amendement staat een keer in de volgorde");
        if (reden.isBlank()) throw new IllegalArgumentException("een volgorde heeft een reden");
        reden = reden.strip();
    }
}
