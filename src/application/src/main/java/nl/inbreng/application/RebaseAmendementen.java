package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Revising;

/**
 * Carries every amendement over to a newer version of its raadsvoorstel, once the griffie has confirmed that version. Each has a transaction of its own,
 * so that one that breaks never stops the others; one that cannot be read waits until it is mended. The clock looks too: in case a server stopped in between, and for what waits for another amendement.
 */
@Dependent
public class RebaseAmendementen {

    private static final System.Logger LOG = System.getLogger(RebaseAmendementen.class.getName());

    private final Agenda agenda;
    private final Verzoeken verzoeken;
    private final RebaseAmendement each;
    private final Clock clock;

    @Inject
    public RebaseAmendementen(Agenda agenda, Verzoeken verzoeken, RebaseAmendement each, Clock clock) {
        this.agenda = agenda;
        this.verzoeken = verzoeken;
        this.each = each;
        this.clock = clock;
    }

    /** Looks at every confirmed raadsvoorstel of a gemeente whose meeting is still to come. */
    public void look(Gemeente gemeente) {
        agenda.voorstellen(gemeente.code(), clock.instant()).stream().filter(v -> v.status() == StoredVoorstel.Status.BEVESTIGD).forEach(this::over);
    }

    /** Looks at everything that was written on an earlier version than this one. @param id of the version that the griffie just confirmed */
    public void after(long id) {
        agenda.voorstel(id).filter(v -> v.status() == StoredVoorstel.Status.BEVESTIGD).ifPresent(this::over);
    }

    /** Looks at what waited for a text that its filer just brought to a newer version, subamendementen on it. @param outcome of what the filer did, stored already @return the same outcome */
    public Revising then(Revising outcome) {
        if (outcome instanceof Revising.Revised revised) after(revised.revisie().basis().id());
        return outcome;
    }

    private void over(StoredVoorstel naar) {
        Set<Long> earlier = agenda.confirmedBefore(naar).stream().map(v -> v.ref().id()).collect(Collectors.toSet());
        if (!earlier.isEmpty()) verzoeken.writtenOn(naar.gemeente(), earlier).readable().forEach(kenmerk -> guarded(kenmerk, naar.ref().id()));
    }

    private void guarded(Kenmerk kenmerk, long naar) {
        try {
            each.look(kenmerk, naar);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Niet gelukt: een amendement op een nieuwe versie leggen; straks opnieuw. " + Faults.places(fault));
        }
    }
}
