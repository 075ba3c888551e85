package nl.inbreng.text;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * Looks for the text of a vanished unit in the units of a newer version (fuzzy search, threshold 0.4). Only a single clear hit is given,
 * and it is a suggestion: the filer decides. Costs the text of the newer version times the text sought, bounded as {@link Anchor} is.
 */
public final class QuoteSeeker implements Rebase.Zoeker {

    /** Shorter texts are found by chance. */
    private static final int SHORTEST = 12;

    @Override public Optional<TekstEenheid> zoek(Wijziging wijziging, List<TekstEenheid> nieuw) {
        String sought = PlainText.of(wijziging.was());
        if (sought.length() < SHORTEST) {
            return Optional.empty();
        }
        List<TekstEenheid> hits = nieuw.stream().filter(TekstEenheid::amendeerbaar).filter(unit -> holds(unit, sought)).toList();
        return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
    }

    private static boolean holds(TekstEenheid unit, String sought) {
        return Anchor.find(PlainText.of(unit.tekst()), new Anchor.Quote(sought, "", ""), Anchor.Limits.anywhere()).filter(Anchor.Hit::enig).isPresent();
    }
}
