package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.inbreng.application.ConfirmSignature;
import nl.inbreng.application.DateThreshold;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.verzoek.Confirming;
import nl.inbreng.web.AfterDecision;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Tone;

/** The page behind the link in a mail. Opening it does nothing, since mail scanners open links too; only the button confirms. */
@Path("/bevestigen/{token: [^/]{1,200}}")
@PermitAll
@Dependent
public class ConfirmPages {

    private final Pages pages;
    private final Sites sites;
    private final ConfirmSignature confirm;
    private final DateThreshold threshold;
    private final ReadDossier dossiers;

    @Inject
    public ConfirmPages(Pages pages, Sites sites, ConfirmSignature confirm, DateThreshold threshold, ReadDossier dossiers) {
        this.pages = pages;
        this.sites = sites;
        this.confirm = confirm;
        this.threshold = threshold;
        this.dossiers = dossiers;
    }

    /** Asks, or says at once that confirming would not count any more. */
    @GET
    public Response ask(@PathParam("token") String copied) {
        String token = token(copied);
        Optional<Dossier> dossier = confirm.asks(token).flatMap(dossiers::published);
        if (dossier.isEmpty()) return unknown();
        if (confirm.counts(token)) return counts(dossier.get());
        Optional<Confirming> refused = confirm.refused(token);
        if (refused.isPresent()) return answer(refused.get());
        return Pages.html(200, Pages.TEMPLATES.pagesBevestigen(sites.of(dossier.get().regeling().header().gemeente(), ""), dossier.get(), "/bevestigen/" + token));
    }

    /** Confirms. Pressing twice is the same as pressing once. */
    @POST
    public Response confirm(@PathParam("token") String copied) {
        return answer(confirm.confirm(token(copied)));
    }

    private Response answer(Confirming outcome) {
        return switch (outcome) {
            case Confirming.Counted counted -> {
                threshold.look(counted.kenmerk());
                yield Pages.to("/verzoek/" + counted.kenmerk() + "/bedankt");
            }
            case Confirming.Expired expired -> pages.notice(410, Notice.of("Deze link is te oud", Tone.INFO, "Uw steun is nog niet bevestigd",
                    "Vul het formulier nog een keer in. U krijgt dan een nieuwe link.").link("Opnieuw steunen", "/verzoek/" + expired.kenmerk() + "/steunen"));
            case Confirming.Closed closed -> pages.notice(409, Notice.of("Steunen kan niet meer", Tone.INFO, "Uw steun kwam te laat",
                    "Dit verzoek verzamelt geen steun meer. U kunt wel volgen hoe het verdergaat.").link("Bekijk het verzoek", "/verzoek/" + closed.kenmerk()));
            case Confirming.Decided decided -> pages.notice(409, AfterDecision.supporting(dossiers.published(decided.kenmerk()).orElseThrow()));
            case Confirming.TextChanged changed -> pages.notice(409, Notice.of("De tekst is veranderd", Tone.INFO, "Uw steun telt nog niet",
                    "De indiener heeft de tekst veranderd nadat u uw steun invulde. Lees de nieuwe tekst. Bent u het ermee eens? Steun dan opnieuw.").link("Lees de nieuwe tekst", "/verzoek/" + changed.kenmerk()));
            case Confirming.Unknown unknown -> unknown();
        };
    }

    /** A link copied from a sentence brings the dot, comma or bracket behind it along. */
    static String token(String copied) {
        return copied.replaceFirst("[^A-Za-z0-9_-]+$", "");
    }

    private Response counts(Dossier dossier) {
        return pages.notice(sites.of(dossier.regeling().header().gemeente(), ""), 200, Notice.of("Uw steun telt al", Tone.OK, "U hoeft niets meer te doen",
                "U hebt uw steun voor dit verzoek al bevestigd: " + dossier.verzoek().inhoud().titel()).link("Volg het verzoek", "/verzoek/" + dossier.verzoek().kenmerk()));
    }

    private Response unknown() {
        return pages.notice(404, Notice.of("Deze link werkt niet", Tone.INFO, "Wij kennen deze link niet",
                "Hebt u de hele link geopend? Kreeg u daarna nog een mail? Gebruik dan de link uit de nieuwste mail. U kunt het formulier ook opnieuw invullen.").link("Naar het begin", "/"));
    }
}
