package nl.inbreng.application.ports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Verzoek;

/** What became of amendementen on newer versions of their raadsvoorstel. */
public interface Herbases {

    /** Keeps one; false when it was kept before for these two versions. */
    boolean add(Verzoek verzoek, Herbasis herbasis);

    /** The one that was made last for this amendement. */
    Optional<Herbasis> latest(Verzoek verzoek);

    /** The one that waits for the filer; empty when nothing does. */
    default Optional<Herbasis> open(Verzoek verzoek) {
        return latest(verzoek).filter(Herbasis::isOpen).filter(last -> verzoek.inhoud() instanceof Amendement text && text.voorstel().id() == last.van());
    }

    /** The latest of each amendement that was carried over to this version, in order of the amendementen. @param naar our id of the version */
    List<Herbasis> on(long naar);

    /** Keeps that the filer confirmed it. @param revisie number of the text that came of it; 0 for a draft */
    void confirmed(Verzoek verzoek, Herbasis herbasis, int revisie, Instant at);
}
