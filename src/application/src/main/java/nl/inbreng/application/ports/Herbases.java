package nl.inbreng.application.ports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.verzoek.Verzoek;

/** What became of amendementen on newer versions of their raadsvoorstel. */
public interface Herbases {

    /** Keeps one, in the place of what was kept before for these two versions; false when it is kept at this moment by somebody else. */
    boolean add(Verzoek verzoek, Herbasis herbasis);

    /** The one that was made last for this amendement. */
    Optional<Herbasis> latest(Verzoek verzoek);

    /** The one that waits for the filer: from the version that the text is on, to the one that is confirmed now; empty when nothing does. */
    Optional<Herbasis> open(Verzoek verzoek);

    /** Drops what waits on this version, since the griffie corrects it. @param naar our id of the version */
    void forget(long naar);

    /** The latest of each amendement that was carried over to this version, in order of the amendementen. @param naar our id of the version */
    List<Herbasis> on(long naar);

    /** Keeps that the filer confirmed it. @param revisie number of the text that came of it; 0 for a draft */
    void confirmed(Verzoek verzoek, Herbasis herbasis, int revisie, Instant at);
}
