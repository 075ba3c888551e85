package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;

/** Whether a text can be put to residents as it stands: it was written on the version of the raadsvoorstel that is open now. */
@Dependent
public class CurrentBase {

    private final Agenda agenda;

    @Inject
    public CurrentBase(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Whether the version on which it was written is confirmed, not replaced, and still reads as it did. */
    boolean holds(Amendement text) {
        return agenda.voorstel(text.voorstel().id()).filter(v -> v.status() == StoredVoorstel.Status.BEVESTIGD && v.isBaseOf(text)).isPresent();
    }
}
