package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * Records that amendementen fell because another one was adopted. Which ones fall is only proposed by the order of voting: the griffier says which did,
 * and each of them takes the ordinary step to its outcome.
 */
@Dependent
@Transactional
public class FallAmendementen {

    private final Verzoeken verzoeken;
    private final HandleVerzoek handle;

    @Inject
    public FallAmendementen(Verzoeken verzoeken, HandleVerzoek handle) {
        this.verzoeken = verzoeken;
        this.handle = handle;
    }

    /** Concludes each of these as fallen. @param adopted the amendement that was adopted @param falling those that fall by it, as the page showed them @return what came of each; one that is refused does not stop the others */
    public Map<Kenmerk, Moving> fall(Actor actor, Kenmerk adopted, List<Opened> falling) {
        Optional<Verzoek> winner = verzoeken.find(adopted).filter(v -> actor.isGriffieOf(v.gemeente()) && v.inhoud() instanceof Amendement && v.number().isPresent());
        boolean won = winner.flatMap(Verzoek::uitkomst).filter(Uitkomst::isAdopted).isPresent();
        Map<Kenmerk, Moving> outcomes = new LinkedHashMap<>();
        for (Opened opened : falling) {
            outcomes.put(opened.kenmerk(), winner.isEmpty() || opened.kenmerk().equals(adopted) ? new Moving.Unknown() : won ? fallen(actor, winner.get(), opened) : notYet());
        }
        return outcomes;
    }

    private Moving fallen(Actor actor, Verzoek winner, Opened opened) {
        String why = "Vervalt omdat " + Wording.number(winner) + " (‘" + winner.inhoud().titel() + "’) is aangenomen.";
        return handle.take(actor, opened, new Stap.Conclude(Uitkomst.VERVALLEN, why, new Basis(Orgaan.RAAD, "")));
    }

    private static Moving notYet() {
        return new Moving.Incomplete(new Shortcoming("uitkomst", "Leg eerst vast dat het andere amendement is aangenomen."));
    }
}
