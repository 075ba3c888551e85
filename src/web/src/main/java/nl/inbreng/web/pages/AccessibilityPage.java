package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;

/** What is known about accessibility. */
@Path("/toegankelijkheid")
@PermitAll
@Dependent
public class AccessibilityPage {

    private final Sites sites;

    @Inject
    public AccessibilityPage(Sites sites) {
        this.sites = sites;
    }

    /** The page. */
    @GET
    public Response read() {
        return Pages.html(200, Pages.TEMPLATES.pagesToegankelijkheid(sites.general()));
    }
}
