package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.Orgaan;

/**
 * Something that happened to a verzoek, kept for good. It names a role, never a resident.
 *
 * @param at      when
 * @param by      in which role it was entered
 * @param stand   where the verzoek stood afterwards
 * @param text    what happened, in one plain Dutch sentence that anybody may read
 * @param orgaan  which body decided; empty when none did, such as when the filer acts
 * @param artikel the article it rests on, with the name of the regeling; empty only where no rule applies
 */
public record Event(Instant at, By by, Stand stand, String text, Optional<Orgaan> orgaan, String artikel) {

    /** Something on which no body decided and no rule bears. */
    public Event(Instant at, By by, Stand stand, String text) {
        this(at, by, stand, text, Optional.empty(), "");
    }

    /** The same, with the article on which it rests. */
    public Event under(String article) {
        return new Event(at, by, stand, text, orgaan, article);
    }

    /** Who entered it, as a role. */
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
