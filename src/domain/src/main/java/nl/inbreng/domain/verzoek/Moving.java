package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Ground;

/** What comes of an act that moves a verzoek on: rewriting, closing, and every {@link Stap}. */
public sealed interface Moving {

    /** Done. @param stand where the verzoek stands now */
    record Moved(Stand stand) implements Moving {}

    /** This stand does not allow the act. @param stand where the verzoek stands */
    record NotFrom(Stand stand) implements Moving {

        /** Why not, in one plain Dutch sentence. */
        public String reason() {
            return "Het verzoek staat op ‘" + stand.word() + "’. Deze stap hoort daar niet bij.";
        }
    }

    /** Something is missing or wrong in what was filled in. @param shortcoming what to mend */
    record Incomplete(Shortcoming shortcoming) implements Moving {

        /** What to mend in one field. */
        static Incomplete of(String field, String sentence) {
            return new Incomplete(new Shortcoming(field, sentence));
        }
    }

    /** A rule stops it. @param ground article, needed and found */
    record Refused(Ground ground) implements Moving {}

    /** Somebody else changed the verzoek since the page was opened; nothing was stored. */
    record Stale() implements Moving {}

    /** No such verzoek for this person. */
    record Unknown() implements Moving {}
}
