package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.inhoud.Amendement;

/** Reads what a newer version changed in the decision, for who wrote another text for the whole of it: that text undoes it. */
@Dependent
public class ReadWholeDecision {

    private final Agenda agenda;
    private final Rebasing rebasing;

    @Inject
    public ReadWholeDecision(Agenda agenda, Rebasing rebasing) {
        this.agenda = agenda;
        this.rebasing = rebasing;
    }

    /** The old and the new decision; empty for changes unit by unit. @param asked what waits for the filer */
    public Optional<WholeDecision> of(Amendement text, Herbasis asked) {
        return agenda.voorstel(asked.naar()).filter(naar -> text.isAlternative()).flatMap(naar -> rebasing.versions(text, naar)).map(versies -> WholeDecision.of(text, versies));
    }
}
