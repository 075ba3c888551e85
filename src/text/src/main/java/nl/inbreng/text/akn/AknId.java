package nl.inbreng.text.akn;

/** The eId of a unit: its stable key in the separators of the Akoma Ntoso naming convention, "artikel-2.lid-1" as "artikel_2__lid_1". */
public final class AknId {

    private AknId() {
    }

    /** The eId of a key; two keys never give the same one. */
    public static String of(String sleutel) {
        return sleutel.replace("-", "_").replace(".", "__");
    }

    /** The key of an eId that {@link #of} gave. */
    public static String key(String eId) {
        return eId.replace("__", ".").replace("_", "-");
    }
}
