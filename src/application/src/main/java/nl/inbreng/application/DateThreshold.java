package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * Dates the moment at which the signature was confirmed that made the support enough, however late we look. It must run after the confirmation has been committed:
 * whoever of two simultaneous signers comes last then sees both. The clock runs it too, in case a server stopped in between.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DateThreshold {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final ReadBesluit besluiten;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public DateThreshold(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, ReadBesluit besluiten, Letters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.besluiten = besluiten;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Looks whether the threshold is met and dates it once. The filer is told while it can still be filed. After the decision nobody is told to file, and this letter does
     * not come later: when the raad treats the raadsvoorstel again, the letter about its newer version leads the filer back to the page of the verzoek, which tells that
     * there is enough support; a text that asks something else is supported anew, and dated and told anew.
     */
    public void look(Kenmerk kenmerk) {
        Optional<Verzoek> found = verzoeken.find(kenmerk);
        if (found.isEmpty() || found.get().opened().isEmpty()) return;
        Verzoek verzoek = found.get();
        if (signatures.thresholdMet(verzoek).isPresent()) return;
        Regeling regeling = editions.verzoek(verzoek);
        if (regeling.first().ranking().isPresent()) return;
        int confirmed = signatures.confirmed(verzoek);
        Threshold threshold = verzoek.threshold().orElseThrow();
        if (!threshold.isMetBy(confirmed)) return;
        Instant met = met(verzoek, threshold.signatures());
        if (signatures.dateThreshold(verzoek, met) != Signatures.Dating.FIRST) return;
        verzoeken.note(verzoek, new Event(met, Event.By.SYSTEEM, verzoek.stand(), "Er is genoeg steun: " + threshold.number() + " inwoners.")
                .under(regeling.cite(threshold.artikel())));
        if (verzoek.stand().isGathering() && !besluiten.isOver(verzoek.inhoud())) outbox.add(letters.thresholdMet(verzoek, regeling));
    }

    /** Where the filer alone is enough, opening met the threshold. @param needed signatures beside the filer */
    private Instant met(Verzoek verzoek, int needed) {
        return needed == 0 ? verzoek.opened().orElseThrow() : signatures.confirmedAs(verzoek, needed).orElseThrow();
    }
}
