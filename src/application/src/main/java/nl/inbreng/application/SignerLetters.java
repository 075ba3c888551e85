package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Verzoek;

/** The letters to somebody who signs. Neither sender, subject nor key tells which request somebody supports. */
@Dependent
public class SignerLetters {

    private final Installation installation;
    private final EditionOf editions;
    private final Clock clock;

    @Inject
    public SignerLetters(Installation installation, EditionOf editions, Clock clock) {
        this.installation = installation;
        this.editions = editions;
        this.clock = clock;
    }

    /** Asks a signer to confirm. @param digest of the token, which makes the letter one of its kind */
    public Letter confirm(Verzoek verzoek, Signer signer, String token, String digest) {
        return Letters.plain("bevestig|" + verzoek.kenmerk() + "|" + digest, signer.email(), "Bevestig uw steun",
                """
                U wilt dit verzoek aan %s steunen:

                %s

                Open deze pagina en druk op de knop. Pas dan telt uw steun:
                %s

                De link werkt %d dagen. Steunen kan %s.

                Wilde u dit niet? Dan hoeft u niets te doen. Uw steun telt dan niet.
                """.formatted(addressed(verzoek), verzoek.inhoud().titel(), installation.confirmation(token), SignVerzoek.LINK_LIFE.toDays(),
                        Wording.until(verzoek.supportEnds().orElseThrow())));
    }

    /** Tells the filer, who signed, whether the rule counts a filer; at most one such letter a day. */
    public Letter toFiler(Verzoek verzoek, Regeling regeling, Signer signer, String pseudonym) {
        Threshold threshold = verzoek.threshold().orElseThrow();
        String rule = threshold.filerCounts() ? "U telt als indiener al mee. U hoeft niets te doen."
                : "Volgens de regels telt de steun van de indiener zelf niet mee. Alleen de steun van anderen telt.";
        return Letters.plain(today("indiener", verzoek, pseudonym), signer.email(), "Over uw steun",
                """
                U vulde in dat u dit verzoek aan %s steunt:

                %s

                Dit is uw eigen verzoek. %s
                Regel: %s

                Hebt u dit niet zelf ingevuld? Dan is er niets veranderd.
                """.formatted(addressed(verzoek), verzoek.inhoud().titel(), rule, regeling.cite(threshold.artikel())));
    }

    /** Tells a signer that the support counted before; at most one such letter a day. */
    public Letter alreadyCounted(Verzoek verzoek, Signer signer, String pseudonym) {
        return Letters.plain(today("telt-al", verzoek, pseudonym), signer.email(), "Uw steun telt al",
                """
                U vulde opnieuw in dat u dit verzoek aan %s steunt:

                %s

                Uw steun telde al. Hij telt nog steeds één keer. U hoeft niets te doen.

                Hebt u dit niet zelf ingevuld? Dan is er niets veranderd.
                """.formatted(addressed(verzoek), verzoek.inhoud().titel()));
    }

    private String addressed(Verzoek verzoek) {
        return Wording.addressed(editions.verzoek(verzoek));
    }

    /** A key under which one letter of a kind goes out each day. */
    private String today(String kind, Verzoek verzoek, String pseudonym) {
        return kind + "|" + verzoek.kenmerk() + "|" + pseudonym + "|" + LocalDate.now(clock.withZone(Window.ZONE));
    }
}
