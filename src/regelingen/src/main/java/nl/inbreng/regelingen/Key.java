package nl.inbreng.regelingen;

/**
 * One key of a rule file.
 *
 * @param name     as written
 * @param shape    what stands behind it
 * @param presence whether it must be there, and whether it may be unknown
 * @param question what it answers, as the griffie is asked when it is unknown
 */
record Key(String name, Shape shape, Presence presence, String question) {

    /** Whether a key must be there. */
    enum Presence {
        /** Must be there and known: without it the file says nothing. */
        ALWAYS,
        /** Must be there; null says on purpose that it is not established. */
        NEEDED,
        /** Left out when it does not apply; null says that it is not established. */
        OPTIONAL
    }

    static Key always(String name, Shape shape, String question) {
        return new Key(name, shape, Presence.ALWAYS, question);
    }

    static Key needed(String name, Shape shape, String question) {
        return new Key(name, shape, Presence.NEEDED, question);
    }

    static Key optional(String name, Shape shape, String question) {
        return new Key(name, shape, Presence.OPTIONAL, question);
    }
}
