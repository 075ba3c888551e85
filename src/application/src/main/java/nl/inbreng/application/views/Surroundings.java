package nl.inbreng.application.views;

import java.util.List;
import nl.inbreng.text.TekstEenheid;

/**
 * What one must know around an amendement to print it.
 *
 * @param eenheden   the text on which it was written, in units: the draft decision, or for a subamendement the decision as the other amendement
 *                   would make it read; none when that is not known any more
 * @param opNaam     number or title of the amendement that a subamendement changes; empty for others
 * @param botsingen  how it goes together with other public amendementen, one sentence for each
 */
public record Surroundings(List<TekstEenheid> eenheden, String opNaam, List<String> botsingen) {

    /** Nothing is known. */
    public static final Surroundings NONE = new Surroundings(List.of(), "", List.of());

    public Surroundings {
        eenheden = List.copyOf(eenheden);
        botsingen = List.copyOf(botsingen);
    }
}
