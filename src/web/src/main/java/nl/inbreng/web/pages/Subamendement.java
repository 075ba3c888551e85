package nl.inbreng.web.pages;

import java.time.Instant;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Amendement;

/** When residents may change the burgeramendement of somebody else. */
public final class Subamendement {

    private Subamendement() {}

    /** While it gathers support. One that itself changes another one cannot be changed again: nobody would know what is voted on. */
    public static boolean mayChange(Dossier dossier, Instant now) {
        return dossier.verzoek().inhoud() instanceof Amendement amendement && amendement.opAmendement().isEmpty() && dossier.verzoek().collectsSupport(now);
    }
}
