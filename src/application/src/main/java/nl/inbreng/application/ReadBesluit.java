package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;

/** The decision that the raad took on a raadsvoorstel, as the griffie confirmed it. */
@Dependent
public class ReadBesluit {

    private final Agenda agenda;
    private final Stemming stemming;

    @Inject
    public ReadBesluit(Agenda agenda, Stemming stemming) {
        this.agenda = agenda;
        this.stemming = stemming;
    }

    /** What anybody may read: the decision that was confirmed last. @param id of any version of the raadsvoorstel */
    public Optional<Consolidatie> confirmed(long id) {
        return agenda.voorstel(id).map(stemming::consolidaties).filter(all -> !all.isEmpty()).map(List::getLast);
    }

    /** On which version of this raadsvoorstel the raad decided. */
    public Decided decided(StoredVoorstel voorstel) {
        return confirmed(voorstel.ref().id()).flatMap(last -> agenda.voorstel(last.voorstel()))
                .map(on -> new Decided(on.ref().id(), on.ref().versie(), on.status() == StoredVoorstel.Status.VERVANGEN)).orElse(Decided.NOT);
    }

    /** Whether the raad decided on what a text would change, so that nobody supports it, publishes it or files it any more; never for what is no amendement. */
    public boolean isOver(Inhoud text) {
        return text instanceof Amendement amendement && isOver(amendement.voorstel().id());
    }

    /**
     * Whether the raad decided on a version, or on the one that took its place; also while the griffie looks at that decided version again. Not when a version came after
     * the decision, whether it waits for the griffie or the raad treats it again: then who wrote before can still carry the text over. @param version our id of the version
     */
    public boolean isOver(long version) {
        return agenda.voorstel(version).map(v -> v.status() == StoredVoorstel.Status.VERVANGEN ? agenda.newest(v).orElse(v) : v)
                .filter(v -> v.status() != StoredVoorstel.Status.VERVANGEN && v.status() != StoredVoorstel.Status.INGETROKKEN && decided(v).settles(v)).isPresent();
    }
}
