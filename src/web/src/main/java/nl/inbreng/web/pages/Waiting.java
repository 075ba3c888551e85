package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.inbreng.application.ConfirmRebase;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.security.Visit;

/** Whether a filer still has to choose what a newer version of the raadsvoorstel means for the text. Nothing waits for anybody else, nor once the draft stands on that version. */
@Dependent
public class Waiting {

    private final ConfirmRebase rebase;
    private final Verzoeken verzoeken;
    private final Visit visit;

    @Inject
    public Waiting(ConfirmRebase rebase, Verzoeken verzoeken, Visit visit) {
        this.rebase = rebase;
        this.verzoeken = verzoeken;
        this.visit = visit;
    }

    /** Whether a choice waits on this line of the visitor's own list. On one of which anything cannot be read nothing waits, so that the others stay on the page. */
    boolean isOn(VerzoekLine line) {
        boolean can = line.instrument().shape() == Instrument.Shape.AMENDEMENT && line.stand().isRunning() && verzoeken.isReadable(line.kenmerk());
        return can && verzoeken.find(line.kenmerk()).filter(this::isFor).isPresent();
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
