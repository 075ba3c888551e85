package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.List;

/**
 * The order in which the raad votes on the amendementen on one raadsvoorstel, as somebody chose it (stemvolgorde).
 *
 * @param nr        counted from 1 for each raadsvoorstel: later ones replace earlier ones, and all of them stay
 * @param volgorde  kenmerken in that order; none when the proposed order holds again
 * @param reden     why, in plain Dutch; it is printed
 * @param door      name of the griffier who recorded it, for the griffie only
 * @param op        when it was recorded
 */
public record Stemvolgorde(int nr, List<Kenmerk> volgorde, String reden, String door, Instant op) {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    public Stemvolgorde {
        if (nr < 1) throw new IllegalArgumentException("stemvolgordes tellen vanaf 1");
        if (reden.isBlank()) throw new IllegalArgumentException("een stemvolgorde heeft een reden");
        volgorde = List.copyOf(volgorde);
        reden = reden.strip();
    }

    /** Whether the proposed order holds again. */
    public boolean followsProposal() {
        return volgorde.isEmpty();
    }
}
