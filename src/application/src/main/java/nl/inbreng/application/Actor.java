package nl.inbreng.application;

/**
 * Who performs an act, as the sign-in established it.
 *
 * @param id       opaque identity
 * @param naam     name to show to this person and, for a filer, to the griffie
 * @param email    address for receipts
 * @param role     what this person may do
 * @param gemeente CBS code of the gemeente a staff member works for; empty for residents
 */
public record Actor(String id, String naam, String email, Role role, String gemeente) {

    /** What somebody may do. */
    public enum Role {
        /** Writes and files requests. */
        INWONER,
        /** Works for the griffie of one gemeente. */
        GRIFFIER
    }

    /** True when this person works for the griffie of that gemeente. */
    public boolean isGriffieOf(String code) {
        return role == Role.GRIFFIER && gemeente.equals(code);
    }

    @Override public String toString() {
        return "Actor[" + role + "]";   // no name in a log
    }
}
