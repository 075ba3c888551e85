package nl.inbreng.application.views;

import java.time.Instant;
import java.util.List;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.TekstEenheid;

/**
 * The decision as the raad took it, with the adopted amendementen in it, as the griffie confirmed it. It is fixed from then on.
 *
 * @param eenheden the units of the decision
 * @param verwerkt which texts are in it
 * @param door     who confirmed it, for the griffie only
 * @param op       when
 */
public record VastgesteldBesluit(List<TekstEenheid> eenheden, List<Verwerkt> verwerkt, String door, Instant op) {
    public VastgesteldBesluit {
        eenheden = List.copyOf(eenheden);
        verwerkt = List.copyOf(verwerkt);
    }

    /** A text of an amendement that is in the decision. @param kenmerk the amendement @param revisie number of the text */
    public record Verwerkt(Kenmerk kenmerk, int revisie) {}
}
