package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;

/** What is kept about people and why. */
@Path("/privacy")
@PermitAll
@Dependent
public class PrivacyPage {

    private final Sites sites;

    @Inject
    public PrivacyPage(Sites sites) {
        this.sites = sites;
    }

    /** The page. */
    @GET
    public Response read() {
        return Pages.html(200, Pages.TEMPLATES.pagesPrivacy(sites.general()));
    }
}
