package nl.inbreng.domain.regeling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.termijn.Term;

/** The period in which support may be gathered (venster): from opening to the closing moment, which itself is too late (half-open). */
public sealed interface Window permits Window.Lasting, Window.BeforeVergadering {

    /** Legal days begin and end here. */
    ZoneId ZONE = Deadline.ZONE;

    /** How long. */
    Term term();

    /** The article that sets the period. */
    default String artikel() {
        return term().artikel();
    }

    /** True when after closing a request can no longer be filed at all, because the vergadering is near. */
    boolean closesFiling();

    /** Open for a term after the day of opening. @param term at least 1 */
    record Lasting(Term term) implements Window {
        public Lasting {
            if (term.length() < 1) throw new IllegalArgumentException("een venster duurt minstens 1 dag");
        }

        /** The closing moment for a request that was opened now. */
        public Deadline closing(Instant opened, LocalFacts facts) {
            return term.after(opened, facts.kalender(Set.of()));
        }

        @Override public boolean closesFiling() {
            return false;
        }
    }

    /** Open until a term before the vergadering; never moved by a day off (Algemene termijnenwet art. 1 lid 2). @param term counted back; 0 is until the vergadering begins */
    record BeforeVergadering(Term term) implements Window {

        /** The closing moment for a vergadering that begins then. */
        public Deadline closing(Instant begins, LocalFacts facts) {
            return term.before(begins, facts.kalender(Set.of()));
        }

        @Override public boolean closesFiling() {
            return true;
        }
    }
}
