package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.inbreng.application.ConfirmRebase;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.security.Visit;

/** Whether a filer still has to choose what a newer version of the raadsvoorstel means for the text. Nothing waits for anybody else, nor once the draft stands on that version. */
@Dependent
public class Waiting {

    private final ConfirmRebase rebase;
    private final Visit visit;

    @Inject
    public Waiting(ConfirmRebase rebase, Visit visit) {
        this.rebase = rebase;
        this.visit = visit;
    }

    /** Whether a choice waits for the visitor, who wrote this. */
    boolean isFor(Verzoek own) {
        return own.draft() instanceof Amendement text && rebase.open(visit.signedIn(), own.kenmerk()).filter(waits -> text.voorstel().id() != waits.naar()).isPresent();
    }

    /** Whether the draft cannot be written on where it is, so that its writer is asked first: a choice waits, or it was left standing on a version that was replaced. */
    boolean asksFirst(Verzoek own) {
        return isFor(own) || own.draft() instanceof Amendement text && rebase.standing(visit.signedIn(), own.kenmerk()).filter(done -> text.voorstel().id() != done.naar()).isPresent();
    }
}
