package nl.inbreng.documents;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * The submission as data, carried inside the PDF: what was asked and on which basis, the count of supporters, no contact particulars.
 *
 * @param dossier   what it is about
 * @param text      the text that is printed: as it was filed, or as it was repaired
 * @param botsingen how it goes together with other public amendementen, one sentence for each
 */
record SubmissionJson(Dossier dossier, Inhoud text, List<String> botsingen) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** The data as one line of JSON. */
    String write() {
        Verzoek verzoek = dossier.verzoek();
        JsonObjectBuilder json = JSON.createObjectBuilder().add("soort", verzoek.instrument().word());
        verzoek.number().ifPresent(number -> json.add("nummer", number.toString()));
        json.add("kenmerk", verzoek.kenmerk().value()).add("gemeente", gemeente(Letterhead.gemeente(dossier)))
                .add("regeling", regeling(dossier.regeling()));
        verzoek.filed().ifPresent(filed -> json.add("ingediendOp", moment(filed)));
        Letterhead.repaired(dossier, text).ifPresent(repaired -> json.add("hersteldOp", moment(repaired)));
        json.add("indiener", JSON.createObjectBuilder().add("naam", verzoek.indiener().naam()));
        json.add("steun", JSON.createObjectBuilder().add("bevestigd", Letterhead.confirmed(dossier))
                .add("geteld", Letterhead.counted(dossier)).add("nodig", dossier.thresholdAtFiling().number()));
        revisie().ifPresent(one -> json.add("revisie", JSON.createObjectBuilder().add("nr", one.nr()).add("op", moment(one.op())).add("sha256", one.inhoudHash())));
        json.add("inhoud", inhoud(text));
        if (!botsingen.isEmpty()) json.add("botsingen", JSON.createArrayBuilder(botsingen));
        return json.build().toString();
    }

    /** The published text that is printed; empty for what has no revisions. */
    Optional<AmendementRevisie> revisie() {
        return dossier.revisies().stream().filter(one -> one.inhoud().equals(text)).reduce((earlier, later) -> later);
    }

    private static JsonObjectBuilder gemeente(Gemeente gemeente) {
        return JSON.createObjectBuilder().add("code", gemeente.code()).add("naam", gemeente.naam()).add("fictief", gemeente.fictief());
    }

    private static JsonObjectBuilder regeling(Regeling regeling) {
        return JSON.createObjectBuilder().add("editie", regeling.header().id()).add("naam", regeling.header().naam())
                .add("grondslag", regeling.header().grondslag().citation());
    }

    private static JsonObjectBuilder inhoud(Inhoud inhoud) {
        return switch (inhoud) {
            case Written written -> {
                JsonObjectBuilder parts = JSON.createObjectBuilder();
                written.parts().forEach(part -> parts.add(part.veld(), part.text()));
                yield parts;
            }
            case Amendement amendement -> amendement(amendement);
        };
    }

    private static JsonObjectBuilder amendement(Amendement amendement) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("titel", amendement.titel()).add("raadsvoorstel", voorstel(amendement.voorstel()))
                .add("wijzigingen", wijzigingen(amendement));
        if (amendement.isAlternative()) json.add("alternatief", amendement.alternatief());
        if (!amendement.opAmendement().isEmpty()) json.add("opAmendement", amendement.opAmendement());
        if (!amendement.dekking().isBlank()) json.add("dekking", amendement.dekking());
        return json.add("toelichting", amendement.toelichting());
    }

    private static JsonObjectBuilder voorstel(VoorstelRef voorstel) {
        return JSON.createObjectBuilder().add("titel", voorstel.titel()).add("versie", voorstel.versie())
                .add(switch (voorstel.pinned()) {
                    case BESTAND -> "sha256";
                    case TEKST -> "sha256VanTekst";
                }, voorstel.sha256()).add("agendapunt", voorstel.agendapunt())
                .add("vergadering", voorstel.vergadering()).add("vergaderingBegint", moment(voorstel.begins()));
    }

    private static JsonArrayBuilder wijzigingen(Amendement amendement) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (Wijziging wijziging : amendement.wijzigingen()) {
            JsonObjectBuilder json = JSON.createObjectBuilder().add("actie", wijziging.actie().name()).add("eenheid", wijziging.eenheidSleutel())
                    .add("citeertitel", wijziging.citeertitel());
            if (wijziging.actie().moves()) json.add("naast", wijziging.naast());
            all.add(json.add("was", wijziging.was()).add("wordt", wijziging.wordt()));
        }
        return all;
    }

    private static String moment(Instant at) {
        return at.atZone(Window.ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
