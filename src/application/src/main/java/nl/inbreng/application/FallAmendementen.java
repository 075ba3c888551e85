package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel.Fallen;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;

/** Records that amendementen vervallen because the raad adopted another one. Inbreng proposes which; only those that the griffier names are recorded, each in a transaction of its own. */
@Dependent
public class FallAmendementen {

    private static final System.Logger LOG = System.getLogger(FallAmendementen.class.getName());

    private final ReadAmendementen amendementen;
    private final HandleVerzoek handle;

    @Inject
    public FallAmendementen(ReadAmendementen amendementen, HandleVerzoek handle) {
        this.amendementen = amendementen;
        this.handle = handle;
    }

    /** What came of one of them. @param kenmerk which one @param moving what came of it */
    public record Outcome(Kenmerk kenmerk, Moving moving) {}

    /** Records each one that was named, as far as it still falls. One that cannot be recorded never stops the others. Empty for an unknown raadsvoorstel. */
    public Optional<List<Outcome>> record(Actor actor, long voorstel, List<Opened> named) {
        return amendementen.of(actor, voorstel).map(all -> named.stream().map(one -> record(actor, all, one)).toList());
    }

    private Outcome record(Actor actor, AmendementenOpVoorstel all, Opened opened) {
        Optional<Fallen> fallen = all.fallen().stream().filter(one -> one.item().dossier().verzoek().kenmerk().equals(opened.kenmerk())).findFirst();
        return new Outcome(opened.kenmerk(), fallen.map(one -> guarded(actor, opened, step(one))).orElseGet(Moving.Stale::new));
    }

    private Moving guarded(Actor actor, Opened opened, Stap.Conclude step) {
        try {
            return handle.take(actor, opened, step);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Niet gelukt: vastleggen dat een amendement vervalt. " + Faults.places(fault));
            return new Moving.Stale();
        }
    }

    private static Stap.Conclude step(Fallen fallen) {
        Regeling regeling = fallen.item().dossier().regeling();
        return new Stap.Conclude(Uitkomst.VERVALLEN, "Het " + fallen.reden() + ".", new Basis(regeling.decider(), regeling.header().grondslag().citation()));
    }
}
