package nl.inbreng.web;

import java.util.List;
import java.util.Optional;

/**
 * Other public amendementen that belong to one amendement.
 *
 * @param amended the amendement that it changes; empty unless a subamendement
 * @param subs    those that change it
 * @param older   those on the same units whose filers did not carry them over from an older version yet; whether they collide is not known
 * @param waits   whether its filer can choose about a newer version only after the filer of the amended one
 * @param stopped whether it goes along to no newer version, since the amended one does not run any more
 */
public record Kin(Optional<Running> amended, List<Running> subs, List<Running> older, boolean waits, boolean stopped) {

    /** Of an amendement that stands alone. */
    public static final Kin NONE = new Kin(Optional.empty(), List.of(), List.of(), false, false);

    public Kin {
        subs = List.copyOf(subs);
        older = List.copyOf(older);
    }
}
