package nl.inbreng.domain.verzoek;

import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.domain.regeling.Regeling;

/**
 * The decision of the griffier on admissibility (oordeel). Only form, support and excluded subjects; the substance is for the raad.
 *
 * @param soort      which decision
 * @param motivering reasons in the griffier's words, told to the filer; never blank
 * @param routes     where it goes on when not admissible; at least one then
 * @param artikelen  the articles it rests on, each with the name of the regeling; none for an admission, or when it was made before they were kept
 */
public record Oordeel(Soort soort, String motivering, List<NextRoute> routes, List<String> artikelen) {

    /** Longest motivation, in characters. */
    public static final int LIMIT = 5_000;

    public Oordeel {
        routes = List.copyOf(routes);
        artikelen = List.copyOf(artikelen);
        if (motivering.isBlank() || motivering.length() > LIMIT) throw new IllegalArgumentException("een oordeel heeft een motivering");
        if (soort == Soort.NIET_ONTVANKELIJK && routes.isEmpty()) throw new IllegalArgumentException("een weigering wijst een volgende weg");
        if (artikelen.stream().anyMatch(String::isBlank)) throw new IllegalArgumentException("een artikel is niet leeg");
        if (soort == Soort.ONTVANKELIJK && !artikelen.isEmpty()) throw new IllegalArgumentException("een toelating rust op de regeling zelf");
    }

    /** Whether an article must be named and none is. */
    public boolean lacksArtikel() {
        return soort != Soort.ONTVANKELIJK && artikelen.isEmpty();
    }

    /** The articles as one phrase; the basis of the regeling when none is named. */
    public String citation(Regeling regeling) {
        return artikelen.isEmpty() ? regeling.header().grondslag().citation() : String.join(" en ", artikelen);
    }

    /** Where it goes on, as anybody may read it; empty unless refused. */
    public String announcement() {
        return routes.stream().map(NextRoute::announcement).collect(Collectors.joining(" "));
    }

    /** The three decisions. */
    public enum Soort {
        ONTVANKELIJK("toegelaten"), NIET_ONTVANKELIJK("niet toegelaten"), HERSTEL("eerst herstellen");

        private final String word;

        Soort(String word) {
            this.word = word;
        }

        /** Where the verzoek stands after it. */
        public Stand leadsTo() {
            return switch (this) {
                case ONTVANKELIJK -> Stand.ONTVANKELIJK;
                case NIET_ONTVANKELIJK -> Stand.NIET_ONTVANKELIJK;
                case HERSTEL -> Stand.HERSTEL;
            };
        }

        /** The word that pages and mails use. */
        public String word() {
            return word;
        }
    }
}
