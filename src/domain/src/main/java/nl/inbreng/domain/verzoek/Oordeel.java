package nl.inbreng.domain.verzoek;

import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;

/**
 * The decision on admissibility (oordeel). Only form, support and excluded subjects; the substance is for the raad.
 *
 * @param soort      which decision
 * @param motivering reasons, told to the filer; never blank
 * @param routes     where it goes on when it is turned away; at least one then
 * @param artikelen  the articles it rests on, each with the name of the regeling; none for an admission, or when it was made before they were kept
 * @param orgaan     which body decided; the griffier where that was not kept yet
 * @param uitsluiting code of the exclusion, for an excluded subject; else empty
 * @param afwijking  why it departs from what the checklist proposes (Awb art. 3:46); empty when it does not
 */
public record Oordeel(Soort soort, String motivering, List<NextRoute> routes, List<String> artikelen, Orgaan orgaan, String uitsluiting, String afwijking) {

    /** Longest motivation, in characters. */
    public static final int LIMIT = 5_000;

    public Oordeel {
        routes = List.copyOf(routes);
        artikelen = List.copyOf(artikelen);
        orgaan = orgaan == null ? Orgaan.GRIFFIER : orgaan;
        uitsluiting = uitsluiting == null ? "" : uitsluiting;
        afwijking = afwijking == null ? "" : afwijking;
        if (motivering.isBlank() || motivering.length() > LIMIT) throw new IllegalArgumentException("een oordeel heeft een motivering");
        if (afwijking.length() > LIMIT) throw new IllegalArgumentException("een afwijking is hooguit " + LIMIT + " tekens");
        if (soort.turnsAway() && routes.isEmpty()) throw new IllegalArgumentException("een weigering wijst een volgende weg");
        if (artikelen.stream().anyMatch(String::isBlank)) throw new IllegalArgumentException("een artikel is niet leeg");
        if (soort == Soort.ONTVANKELIJK && !artikelen.isEmpty()) throw new IllegalArgumentException("een toelating rust op de regeling zelf");
        if (soort != Soort.UITGESLOTEN && !uitsluiting.isEmpty()) throw new IllegalArgumentException("alleen een uitgesloten onderwerp noemt een uitsluiting");
    }

    /** A decision by the griffier that follows the checklist. */
    public Oordeel(Soort soort, String motivering, List<NextRoute> routes, List<String> artikelen) {
        this(soort, motivering, routes, artikelen, Orgaan.GRIFFIER, "", "");
    }

    /** Whether an article must be named and none is. */
    public boolean lacksArtikel() {
        return soort != Soort.ONTVANKELIJK && artikelen.isEmpty();
    }

    /** The articles as one phrase; the basis of the regeling when none is named. */
    public String citation(Regeling regeling) {
        return artikelen.isEmpty() ? regeling.header().grondslag().citation() : String.join(" en ", artikelen);
    }

    /** Where it goes on, as anybody may read it; empty unless turned away. */
    public String announcement() {
        return routes.stream().map(NextRoute::announcement).collect(Collectors.joining(" "));
    }

    /** The five decisions. */
    public enum Soort {
        ONTVANKELIJK("toegelaten", SharedStand.ONTVANKELIJK),
        /** By form, entitlement or support. */
        NIET_ONTVANKELIJK("niet toegelaten", SharedStand.NIET_ONTVANKELIJK),
        /** By its subject. */
        UITGESLOTEN("niet toegelaten: dit onderwerp is uitgesloten", SharedStand.UITGESLOTEN),
        HERSTEL("eerst herstellen", SharedStand.HERSTEL),
        /** The repair did not come in time (Awb art. 4:5). */
        BUITEN_BEHANDELING("niet in behandeling genomen, want het herstel kwam niet op tijd", SharedStand.BUITEN_BEHANDELING);

        private final String word;
        private final SharedStand leadsTo;

        Soort(String word, SharedStand leadsTo) {
            this.word = word;
            this.leadsTo = leadsTo;
        }

        /** Where the verzoek stands after it. */
        public SharedStand leadsTo() {
            return leadsTo;
        }

        /** Whether it ends here for the raad, so that another route must be shown. */
        public boolean turnsAway() {
            return this != ONTVANKELIJK && this != HERSTEL;
        }

        /** The word that pages and mails use. */
        public String word() {
            return word;
        }
    }
}
