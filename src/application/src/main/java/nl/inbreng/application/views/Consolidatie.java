package nl.inbreng.application.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;

/**
 * The decision as the raad took it, with the adopted amendementen in it, as the griffie confirmed it (consolidatie).
 *
 * @param nr           counted from 1 for each raadsvoorstel: a later one corrects an earlier one, and all of them stay
 * @param voorstel     id of the version of the raadsvoorstel that was amended
 * @param onderdelen   every unit in reading order, with what became of it and whose words it holds
 * @param verwerkt     the amendementen that are in it, in order of voting
 * @param nietVerwerkt adopted ones that are not in it, each with the reason
 * @param door         name of the griffier who confirmed it; empty while nobody did
 * @param op           when that was
 */
public record Consolidatie(int nr, long voorstel, List<Onderdeel> onderdelen, List<Verwerkt> verwerkt, List<NietVerwerkt> nietVerwerkt, String door, Instant op) {

    public Consolidatie {
        if (nr < 1) throw new IllegalArgumentException("consolidaties tellen vanaf 1");
        onderdelen = List.copyOf(onderdelen);
        verwerkt = List.copyOf(verwerkt);
        nietVerwerkt = List.copyOf(nietVerwerkt);
    }

    /**
     * One unit of the decision.
     *
     * @param eenheid  the unit of the draft decision; a new one is made up
     * @param tekst    its text now; empty when it vervalt
     * @param lot      what became of it
     * @param plaats   where a moved unit came from or a new one stands, in words; empty for others
     * @param bronnen  the amendementen that changed it, in order of voting
     */
    public record Onderdeel(TekstEenheid eenheid, String tekst, Fate lot, String plaats, List<Kenmerk> bronnen) {
        public Onderdeel {
            bronnen = List.copyOf(bronnen);
        }

        /** The unit with its text of now. */
        TekstEenheid nu() {
            return new TekstEenheid(eenheid.sleutel(), eenheid.ouder(), eenheid.soort(), eenheid.nummer(), eenheid.citeertitel(), tekst, eenheid.amendeerbaar());
        }
    }

    /**
     * An amendement whose words are in the decision.
     *
     * @param kenmerk public key
     * @param nummer  formal number
     * @param titel   title
     * @param revisie number of the revision that was used
     */
    public record Verwerkt(Kenmerk kenmerk, String nummer, String titel, int revisie) {}

    /** An adopted amendement that is not in it. @param amendement which one @param reden why not and what to do, in plain Dutch */
    public record NietVerwerkt(Verwerkt amendement, String reden) {}

    /** The amendement with this kenmerk, when its words are in the decision. */
    public Optional<Verwerkt> bron(Kenmerk kenmerk) {
        return verwerkt.stream().filter(one -> one.kenmerk().equals(kenmerk)).findFirst();
    }

    /** The units of the decision as it reads now. */
    public List<TekstEenheid> eenheden() {
        return onderdelen.stream().filter(one -> one.lot() != Fate.VERVALT).map(Onderdeel::nu).toList();
    }

    /** The same decision, confirmed. */
    public Consolidatie confirmed(int number, String by, Instant at) {
        return new Consolidatie(number, voorstel, onderdelen, verwerkt, nietVerwerkt, by, at);
    }
}
