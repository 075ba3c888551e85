package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.revisie.AmendementRevisie.Door;
import nl.inbreng.domain.verzoek.Verzoek;

/** Keeps each published text of an amendement, within the act that publishes it. */
@Dependent
public class KeepRevision {

    private final Revisies revisies;
    private final Clock clock;

    @Inject
    public KeepRevision(Revisies revisies, Clock clock) {
        this.revisies = revisies;
        this.clock = clock;
    }

    /** Why and by whom a text is published. @param materieel whether it asks something else than the text before */
    record Cause(String reden, boolean materieel, Door door) {}

    /** Keeps the text with which support begins; nothing for what is no amendement. */
    void first(Verzoek verzoek) {
        if (verzoek.inhoud() instanceof Amendement text) revisies.add(verzoek, AmendementRevisie.first(text, Fingerprint.of(text), clock.instant()));
    }

    /** Keeps a later text, and makes it the text that everybody sees unless it is that of the drager. */
    AmendementRevisie later(Verzoek verzoek, Amendement text, Cause cause) {
        int nr = revisies.of(verzoek).size() + 1;
        AmendementRevisie later = new AmendementRevisie(nr, text, Fingerprint.of(text), cause.reden(), cause.materieel(), cause.door(), clock.instant());
        revisies.add(verzoek, later);
        if (cause.door() != Door.DRAGER) verzoek.revise(later);
        return later;
    }

    /** Keeps what was handed in after herstel when it differs from the text before. @param before that text */
    void repaired(Verzoek verzoek, Amendement before) {
        if (!(verzoek.inhoud() instanceof Amendement text) || text.equals(before)) return;
        later(verzoek, text, new Cause("Hersteld op verzoek van de griffie.", AmendementRevisie.isMaterial(before, text), Door.INDIENER));
    }

    /** Keeps what a drager proposes, beside the last text of the residents; nothing when that is what was kept last. */
    void carried(Verzoek verzoek, Amendement text, String naam) {
        boolean known = revisies.of(verzoek).stream().filter(r -> r.door() == Door.DRAGER).reduce((before, last) -> last).filter(r -> r.inhoud().equals(text)).isPresent();
        if (known || !(verzoek.inhoud() instanceof Amendement residents)) return;
        String reden = "De tekst die " + (naam.isBlank() ? "de drager" : naam) + " in de raad voorstelt.";
        later(verzoek, text, new Cause(reden, AmendementRevisie.isMaterial(residents, text), Door.DRAGER));
    }
}
