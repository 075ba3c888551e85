package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Consolidating;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.StoredVoorstel;

/** Whether a confirmed decision waits to be confirmed anew: an outcome was recorded or corrected since, and the decision would read otherwise now. Until then the earlier one stays to read. */
@Dependent
@Transactional
public class ReadCorrection {

    private final Agenda agenda;
    private final Verzoeken verzoeken;
    private final ReadAmendementen amendementen;

    @Inject
    public ReadCorrection(Agenda agenda, Verzoeken verzoeken, ReadAmendementen amendementen) {
        this.agenda = agenda;
        this.verzoeken = verzoeken;
        this.amendementen = amendementen;
    }

    /** For anybody. @param besluit that was confirmed last */
    public boolean isDue(Consolidatie besluit) {
        return agenda.voorstel(besluit.voorstel()).filter(voorstel -> isPossible(voorstel, besluit) && !holds(voorstel, besluit)).isPresent();
    }

    /** Whether an outcome was recorded since, so that the decision may read otherwise; no amendement is read for it. @param voorstel the version on which it was confirmed */
    boolean isPossible(StoredVoorstel voorstel, Consolidatie besluit) {
        Set<Long> versions = Stream.concat(Stream.of(voorstel), agenda.confirmedBefore(voorstel).stream()).map(one -> one.ref().id()).collect(Collectors.toSet());
        return verzoeken.isOutcomeSince(voorstel.gemeente(), versions, besluit.op());
    }

    private boolean holds(StoredVoorstel voorstel, Consolidatie besluit) {
        return new AdoptedText(amendementen.of(voorstel)).read(besluit.nr(), besluit.op()) instanceof Consolidating.Ready now && now.besluit().isGelijkAan(besluit);
    }
}
