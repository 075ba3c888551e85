package nl.inbreng.application.views;

/**
 * The version on which the raad took the decision that holds. On a later one the raad treats the raadsvoorstel again.
 *
 * @param id     of that version; 0 while no decision is confirmed
 * @param versie its number, to show
 */
public record Decided(long id, int versie) {

    /** Not decided yet. */
    public static final Decided NOT = new Decided(0, 0);

    /** Whether the raad decided at all. */
    public boolean any() {
        return id > 0;
    }

    /** Whether the raad decided on this version or one that was stored later: nobody writes on it any more. */
    public boolean settles(StoredVoorstel version) {
        return id >= version.ref().id();
    }

    /** Whether the raad decided on an earlier version than this one. */
    public boolean precedes(StoredVoorstel version) {
        return any() && !settles(version);
    }
}
