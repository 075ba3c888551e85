package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Sites;

/** Thanks for the support: the count, and how to go on. */
@Path("/verzoek/{kenmerk}/bedankt")
@PermitAll
@Dependent
public class ThanksPage {

    private final Pages pages;
    private final Sites sites;
    private final ReadDossier dossiers;
    private final Clock clock;

    @Inject
    public ThanksPage(Pages pages, Sites sites, ReadDossier dossiers, Clock clock) {
        this.pages = pages;
        this.sites = sites;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Says that the support counts. */
    @GET
    public Response thanks(@PathParam("kenmerk") String text) {
        Dossier dossier = dossiers.published(pages.kenmerk(text)).orElseThrow(NotFoundException::new);
        return Pages.html(200, Pages.TEMPLATES.pagesBedankt(sites.of(dossier.regeling().header().gemeente(), ""), dossier, Showing.progress(dossier, clock.instant())));
    }
}
