package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Deadline;

/** The moment on which support closes, with the vergadering as it stands on the agenda now and not as it stood when somebody wrote. */
@Dependent
public class Closings {

    private final Agenda agenda;

    @Inject
    public Closings(Agenda agenda) {
        this.agenda = agenda;
    }

    /** The closing moment of a text that is opened at a moment. */
    Deadline of(Regeling regeling, Inhoud inhoud, Instant opened) {
        return switch (regeling.window()) {
            case Window.Lasting lasting -> lasting.closing(opened, regeling.facts());
            case Window.BeforeVergadering before -> before.closing(begins((Amendement) inhoud), regeling.facts());
        };
    }

    /** True when the vergadering of an amendement does not take place. */
    boolean isCancelled(Amendement amendement) {
        return agenda.voorstel(amendement.voorstel().id()).flatMap(v -> agenda.vergadering(v.vergadering()))
                .map(stored -> stored.vergadering().status() == Vergadering.Status.GEANNULEERD).orElse(false);
    }

    private Instant begins(Amendement amendement) {
        return agenda.voorstel(amendement.voorstel().id()).map(v -> v.ref().begins()).orElse(amendement.voorstel().begins());
    }
}
