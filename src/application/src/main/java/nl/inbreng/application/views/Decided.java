package nl.inbreng.application.views;

import nl.inbreng.application.views.StoredVoorstel.Status;

/**
 * The version on which the raad took the decision that holds. On one that came after it the raad treats the raadsvoorstel again.
 *
 * @param id       of that version; 0 while no decision is confirmed
 * @param versie   its number, to show
 * @param replaced whether another version took its place since
 */
public record Decided(long id, int versie, boolean replaced) {

    /** Not decided yet. */
    public static final Decided NOT = new Decided(0, 0, false);

    /** Whether the raad decided at all. */
    public boolean any() {
        return id > 0;
    }

    /**
     * Whether the raad decided on this version or after it: nobody writes on it any more. The number of a version tells not when it came, since a file
     * that returns keeps its own: the raad decides on the version of that moment, so another one that is current now came after it. Of those that are not, all came
     * before it while the decided one was not replaced, and those with a lower number once it was.
     */
    public boolean settles(StoredVoorstel version) {
        if (!any() || version.ref().id() == id) return any();
        boolean current = version.status() == Status.WACHT_OP_GRIFFIE || version.status() == Status.BEVESTIGD;
        return !current && (!replaced || version.ref().id() < id);
    }

    /** Whether a page about this version names the decision: while the griffie looks at the version nobody knows yet whether the raad treats it again, and the decision holds. */
    public boolean isToldOn(StoredVoorstel version) {
        return settles(version) || any() && version.status() == Status.WACHT_OP_GRIFFIE;
    }

    /** Whether the raad decided before this version came. */
    public boolean precedes(StoredVoorstel version) {
        return any() && !settles(version);
    }
}
