package nl.inbreng.web;

import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.parts.Tone;

/** What people read of a burgeramendement once the raad decided on its raadsvoorstel: who comes to support or to file it is told why that is over, and what can be done instead. */
public final class AfterDecision {

    /** Where one stands that was not filed in time; it takes the place of how the support stands. */
    public static final Badge MISSED = new Badge("Niet ingediend voor het besluit", Tone.NEUTRAL);

    private static final String DECIDED = "De raad heeft al besloten";
    private static final String INSTEAD = "Wilt u de raad nog iets laten weten? Stuur een brief aan de raad of spreek in.";

    private AfterDecision() {}

    /** Whether the decision came before it was filed, so that it ends here. @param over whether the raad decided on what it would change */
    public static boolean missed(Verzoek verzoek, boolean over) {
        return over && verzoek.number().isEmpty() && verzoek.stand().isRunning();
    }

    /** For who supports it, or confirms support. */
    public static Notice supporting(Dossier dossier) {
        return links(Notice.of("Steunen kan niet meer", Tone.INFO, DECIDED, "De raad heeft over het raadsvoorstel besloten. Daarom kan niemand dit verzoek meer steunen.", INSTEAD), dossier, "Bekijk het verzoek");
    }

    /** For its filer. */
    public static Notice filing(Dossier dossier) {
        return links(Notice.of("Indienen kan niet meer", Tone.INFO, DECIDED, "U hebt dit verzoek niet ingediend voordat de raad besloot. Uw tekst blijft te lezen.", INSTEAD), dossier, "Terug naar uw verzoek");
    }

    /** For its filer who would go on writing: what was written stays, to read and to copy. @param units of the decision; may be none */
    public static Notice writing(Dossier dossier, List<TekstEenheid> units) {
        Verzoek verzoek = dossier.verzoek();
        Notice notice = Notice.of("Schrijven kan niet meer", Tone.INFO, DECIDED, "De raad heeft over het raadsvoorstel besloten. Daarom kunt u deze tekst niet meer veranderen of publiceren. U kunt hem hieronder wel lezen en kopiëren.", INSTEAD)
                .keeping(Showing.written(verzoek.draft(), units));
        return verzoek.stand() != SharedStand.CONCEPT ? links(notice, dossier, "Terug naar uw verzoek")
                : besluit(notice, dossier).link("Mijn verzoeken", "/mijn").link("Gooi dit concept weg", "/verzoek/" + verzoek.kenmerk() + "/intrekken");
    }

    private static Notice links(Notice notice, Dossier dossier, String back) {
        return besluit(notice, dossier).link(back, "/verzoek/" + dossier.verzoek().kenmerk());
    }

    private static Notice besluit(Notice notice, Dossier dossier) {
        return dossier.verzoek().inhoud() instanceof Amendement text
                ? notice.link("Lees het besluit van de raad", "/" + dossier.regeling().header().gemeente().slug() + "/voorstel/" + text.voorstel().id() + "/besluit") : notice;
    }
}
