package nl.inbreng.application;

import java.util.Optional;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Rebase.Uitkomst;

/** What a letter about a newer version tells about support: it stays with the same request, and a text that asks something else is put to supporters anew only as {@link Verzoek#asksAnew} says. */
final class SupportWords {

    private SupportWords() {}

    /** For the filer, who chooses. */
    static String toFiler(Verzoek verzoek, Herbasis herbasis) {
        return "Wat betekent dit voor uw steun?\nKiest u nog niets? Dan blijft de steun zoals hij is.\n" + chosen(herbasis) + anew(verzoek, herbasis);
    }

    private static String chosen(Herbasis herbasis) {
        if (herbasis.isDone()) return "Laat u uw verzoek staan? Dan blijft de steun zoals hij is. Schrijft u een andere tekst? ";
        boolean undoes = herbasis.isWhole() && herbasis.uitkomst().equals(Optional.of(Uitkomst.CONFLICT));
        if (undoes) return "Houdt u uw tekst, of past u hem aan? ";
        if (herbasis.isWhole()) return "Bevestigt u alleen? Dan vraagt u nog hetzelfde, en blijft de steun tellen. Schrijft u een andere tekst? ";
        boolean proposed = herbasis.with(Uitkomst.CONFLICT).isEmpty() && herbasis.with(Uitkomst.WEES).isEmpty();
        return proposed ? "Neemt u alles over zoals wij het voorstellen? Dan vraagt u nog hetzelfde, en blijft de steun tellen.\nKiest u iets anders? "
                : "Voor een deel van uw tekst kunnen wij niets voorstellen. Wat u daar ook kiest: uw verzoek vraagt daarna iets anders. ";
    }

    private static String anew(Verzoek verzoek, Herbasis herbasis) {
        if (verzoek.asksAnew(herbasis.gemaakt())) {
            return "Dan telt de steun van nu niet mee voor uw nieuwe tekst, en begint het tellen opnieuw. Wie u steunt en bericht wil, krijgt een mail om opnieuw te steunen. Dat kan "
                    + Wording.until(verzoek.supportEnds().orElseThrow()) + ".";
        }
        return "Dan blijft de steun bij uw eerdere tekst. Niemand wordt gevraagd om opnieuw te steunen, want "
                + (verzoek.filed().isPresent() ? "uw verzoek is al ingediend." : "de tijd om te steunen is voorbij.");
    }

    /** For a supporter, who waits for what the filer chooses. */
    static String toSupporter(Verzoek verzoek, Herbasis herbasis) {
        String other = verzoek.asksAnew(herbasis.gemaakt()) ? "Dan telt uw steun niet mee voor zijn nieuwe tekst. U krijgt dan weer een mail. U kiest dan of u de nieuwe tekst ook steunt, als steunen dan nog kan."
                : "Dan krijgt u weer een mail. De nieuwe tekst steunen kan niet meer: uw steun blijft bij de tekst van nu.";
        return "Uw steun blijft bewaard. U hoeft nu niets te doen.\nVraagt de indiener straks nog hetzelfde? Dan blijft uw steun tellen.\nVraagt hij iets anders aan de raad? " + other;
    }
}
