package nl.inbreng.text;

/**
 * Something the form check (vormtoets) found in a proposed change.
 *
 * @param rule    which rule
 * @param message what is the matter and what to do, in plain Dutch
 */
public record Finding(Rule rule, String message) {

    /** The rules of the form check; a blocking one must be solved before filing. */
    public enum Rule {

        /** V2: nothing changes, or only spaces and line breaks. */
        NIETS_GEWIJZIGD(true),
        /** V14: characters that nobody can see. */
        VERBORGEN_TEKENS(false);

        private final boolean blocking;

        Rule(boolean blocking) {
            this.blocking = blocking;
        }

        /** True when the change cannot be filed like this. */
        public boolean isBlocking() {
            return blocking;
        }
    }
}
