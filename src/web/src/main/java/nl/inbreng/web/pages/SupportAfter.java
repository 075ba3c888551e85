package nl.inbreng.web.pages;

import java.time.Instant;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Rebase.Uitkomst;

/** What becomes of support when the filer of an amendement chooses on a newer version, in the words of the page. What happens is in {@link Verzoek#asksAnew}. */
public final class SupportAfter {

    private SupportAfter() {}

    /** One or more sentences; empty for a draft, which has no support. */
    public static String sentence(Dossier dossier, Instant now) {
        return after("Neemt u alles over zoals wij het voorstellen? Dan telt uw steun gewoon mee. Kiest u iets anders? ", dossier, now);
    }

    /** The same where a change collides with that version or has no place there: whatever the filer chooses, something else is asked. */
    static String unproposed(Dossier dossier, Instant now) {
        return after("Voor een deel van uw tekst kunnen wij niets voorstellen. Wat u daar ook kiest: uw verzoek vraagt daarna iets anders. ", dossier, now);
    }

    /** What holds for these outcomes. */
    static String of(Dossier dossier, Herbasis herbasis, Instant now) {
        boolean proposed = herbasis.with(Uitkomst.CONFLICT).isEmpty() && herbasis.with(Uitkomst.WEES).isEmpty();
        return proposed ? sentence(dossier, now) : unproposed(dossier, now);
    }

    /** The same for another text for the whole decision that undoes what the newer version changed. */
    public static String ofWhole(Dossier dossier, Instant now) {
        return after("Houdt u uw tekst, of past u hem aan? ", dossier, now);
    }

    private static String after(String proposed, Dossier dossier, Instant now) {
        Verzoek verzoek = dossier.verzoek();
        if (verzoek.stand() == SharedStand.CONCEPT) return "";
        String kept = " Wat u eerder publiceerde, blijft te lezen.";
        if (verzoek.asksAnew(now)) {
            return proposed + "Dan telt de steun van nu (" + dossier.counted() + ") niet mee voor uw nieuwe tekst en begint de telling opnieuw. Wij vragen wie bericht wil, om opnieuw te steunen." + kept;
        }
        String why = verzoek.filed().isPresent() ? "uw verzoek is al ingediend" : "de tijd om te steunen is voorbij";
        String told = verzoek.filed().isPresent() ? "De griffie en wie bericht wil, krijgen een mail." : "Wie bericht wil, krijgt een mail.";
        return proposed + "Dan blijft de steun (" + dossier.counted() + ") bij uw eerdere tekst. Niemand wordt gevraagd om opnieuw te steunen, want " + why
                + ". Op de pagina van uw verzoek staat dan hoeveel mensen welke tekst steunden. " + told + kept;
    }
}
