package nl.inbreng.text;

import java.util.List;
import java.util.Objects;

/**
 * What the form check needs to know beside the changes themselves.
 *
 * @param toelichting    why, in the words of the writer; may be empty
 * @param dekking        how changed amounts are paid for; may be empty
 * @param baseIsCurrent  whether the changes are written on the version of the draft decision that counts now
 * @param onTime         whether publishing or filing, whichever comes next, is still possible
 * @param enoughSupport  whether there is enough support for that; true as long as none is asked
 * @param identical      names of public amendementen that change the same into the same
 */
public record Circumstances(String toelichting, String dekking, boolean baseIsCurrent, boolean onTime, boolean enoughSupport,
                            List<String> identical) {

    public Circumstances {
        Objects.requireNonNull(toelichting, "toelichting");
        Objects.requireNonNull(dekking, "dekking");
        identical = List.copyOf(identical);
    }

    /** On the current version, on time, with enough support, and the only one of its kind. */
    public Circumstances(String toelichting, String dekking) {
        this(toelichting, dekking, true, true, true, List.of());
    }
}
