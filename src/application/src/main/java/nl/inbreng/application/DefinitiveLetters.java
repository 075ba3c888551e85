package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Verzoek;

/** What filer and griffie are told when a definitive request came in after a second round of support. */
@Dependent
public class DefinitiveLetters {

    private final Installation installation;

    @Inject
    public DefinitiveLetters(Installation installation) {
        this.installation = installation;
    }

    /** Confirms receipt to the filer (Awb afdeling 2.3). @param facts of the moment of receipt */
    public Letter receipt(Verzoek verzoek, Obstacles.Facts facts) {
        Regeling regeling = facts.regeling();
        return Letters.plain("definitief|" + verzoek.kenmerk(), verzoek.indiener().email(), "Ontvangst definitief verzoek " + Wording.number(verzoek),
                """
                De griffie van de gemeente %s heeft uw definitieve verzoek ontvangen.

                Nummer: %s
                Ontvangen: %s
                Titel: %s
                Steun in de tweede ronde: %s
                Regel: %s

                De griffie controleert de steun. Daarna hoort u of het referendum wordt toegelaten.
                De pagina van uw verzoek:
                %s

                Vragen? Neem contact op met de griffie%s.
                """.formatted(regeling.header().gemeente().naam(), Wording.number(verzoek), Wording.moment(facts.now()), verzoek.inhoud().titel(), support(verzoek, facts),
                        regeling.cite(verzoek.threshold().orElseThrow().artikel()), installation.page(verzoek.kenmerk()), Wording.contact(regeling)));
    }

    /** What the griffie reads, in a sentence or two. */
    public String toGriffie(Verzoek verzoek, Obstacles.Facts facts) {
        return "De indiener heeft het definitieve verzoek ingediend. Steun in de tweede ronde: " + support(verzoek, facts) + ".";
    }

    private static String support(Verzoek verzoek, Obstacles.Facts facts) {
        Threshold threshold = verzoek.threshold().orElseThrow();
        return threshold.counted(facts.confirmed()) + " van de " + threshold.number() + " die nodig zijn";
    }
}
