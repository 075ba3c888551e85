package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ports.Register;
import nl.inbreng.web.Lines;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** What somebody wrote. */
@Path("/mijn")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class MyPage {

    private final Sites sites;
    private final Visit visit;
    private final Register register;
    private final Lines lines;

    @Inject
    public MyPage(Sites sites, Visit visit, Register register, Lines lines) {
        this.sites = sites;
        this.visit = visit;
        this.register = register;
        this.lines = lines;
    }

    /** Drafts and published requests, newest first. */
    @GET
    public Response mine() {
        return Pages.html(200, Pages.TEMPLATES.pagesMijn(sites.general(), lines.cards(register.linesOf(visit.signedIn().id()))));
    }
}
