package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.inbreng.application.CurrentBase;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;

/** The text that an amendement is written on: a raadsvoorstel, or that text as another amendement would make it. */
@Dependent
public class Bases {

    private final Agenda agenda;
    private final CurrentBase current;

    @Inject
    public Bases(Agenda agenda, CurrentBase current) {
        this.agenda = agenda;
        this.current = current;
    }

    /** The raadsvoorstel of an amendement; with other units when it changes another amendement. Empty when it is not kept any more. */
    public Optional<StoredVoorstel> of(Amendement amendement) {
        return agenda.voorstel(amendement.voorstel().id()).map(voorstel -> on(voorstel, amendement).orElse(voorstel));
    }

    /** A version with the units that an amendement on it is written on; empty when the amendement that it changes cannot be put into this version. */
    public Optional<StoredVoorstel> on(StoredVoorstel voorstel, Amendement amendement) {
        return current.units(amendement, voorstel).map(voorstel::with);
    }

    /** The same for its writer: when the raadsvoorstel was taken away, only the units that were changed. @throws java.util.NoSuchElementException when it is not kept any more */
    public StoredVoorstel writable(Amendement amendement) {
        StoredVoorstel stored = of(amendement).orElseThrow();
        return stored.status() == StoredVoorstel.Status.INGETROKKEN ? stored.with(Showing.units(amendement)) : stored;
    }
}
