package nl.inbreng.domain.rangorde;

import java.util.Optional;
import nl.inbreng.domain.inhoud.Shortcoming;

/**
 * What the agendacommissie decided about a candidate (plaatsbesluit), as the griffier records it. It is free to choose another than the
 * highest, but then says why.
 *
 * @param soort      which decision
 * @param motivering reasons, which anybody may read; empty only when the highest gets a place
 */
public record PlaatsBesluit(Soort soort, String motivering) {

    /** Longest motivation, in characters: it stands among what happened. */
    public static final int LIMIT = 1_000;

    public PlaatsBesluit {
        motivering = motivering.strip();
        if (motivering.length() > LIMIT) throw new IllegalArgumentException("een motivering is hooguit " + LIMIT + " tekens");
    }

    /** What is missing for a candidate that stands there; empty when nothing is. */
    public Optional<Shortcoming> lacks(Place place) {
        if (!motivering.isEmpty()) return Optional.empty();
        return switch (soort) {
            case PLAATS -> place.isHighest() ? Optional.empty() : Optional.of(new Shortcoming("motivering",
                    "Een ander verzoek heeft meer steun. Schrijf op waarom de keus toch op dit verzoek viel."));
            case NU_NIET -> Optional.of(new Shortcoming("motivering", "Schrijf op waarom dit verzoek nu geen plaats krijgt. De indiener krijgt deze tekst."));
        };
    }

    /** The two decisions. */
    public enum Soort {
        PLAATS("krijgt een plaats op de agenda"), NU_NIET("krijgt nu geen plaats op de agenda");

        private final String word;

        Soort(String word) {
            this.word = word;
        }

        /** Ends the sentence "Dit verzoek ...". */
        public String word() {
            return word;
        }
    }
}
