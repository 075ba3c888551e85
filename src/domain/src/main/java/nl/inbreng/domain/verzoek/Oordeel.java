package nl.inbreng.domain.verzoek;

import java.util.List;

/**
 * The decision of the griffier on admissibility (oordeel). Only form, support and excluded subjects; the substance is for the raad.
 *
 * @param soort      which decision
 * @param motivering reasons in the griffier's words, told to the filer; never blank
 * @param routes     where it goes on when not admissible; at least one then
 */
public record Oordeel(Soort soort, String motivering, List<NextRoute> routes) {

    /** Longest motivation, in characters. */
    public static final int LIMIT = 5_000;

    public Oordeel {
        routes = List.copyOf(routes);
        if (motivering.isBlank() || motivering.length() > LIMIT) throw new IllegalArgumentException("een oordeel heeft een motivering");
        if (soort == Soort.NIET_ONTVANKELIJK && routes.isEmpty()) throw new IllegalArgumentException("een weigering wijst een volgende weg");
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
