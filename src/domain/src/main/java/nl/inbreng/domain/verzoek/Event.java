package nl.inbreng.domain.verzoek;

import java.time.Instant;

/**
 * Something that happened to a verzoek, kept for good. It names a role, never a resident.
 *
 * @param at    when
 * @param by    in which role
 * @param stand where the verzoek stood afterwards
 * @param text  what happened, in one plain Dutch sentence that anybody may read
 */
public record Event(Instant at, By by, Stand stand, String text) {

    /** Who did it, as a role. */
    public enum By {
        INDIENER("de indiener"), GRIFFIE("de griffie"), SYSTEEM("Inbreng");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /** The word that pages show. */
        public String word() {
            return word;
        }
    }
}
