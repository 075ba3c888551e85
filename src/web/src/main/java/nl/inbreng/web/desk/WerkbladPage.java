package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.inbreng.application.Actor;
import nl.inbreng.application.RefreshAgenda;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.web.Pages;
import nl.inbreng.web.security.OnlyFor;

/** The first page of the desk: what was filed, nearest term first, and what else waits for the griffie. */
@Path("/werkblad")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
@Produces(MediaType.TEXT_HTML)
public class WerkbladPage {

    private final Desk desk;
    private final WorkLists lists;
    private final RefreshAgenda refresh;

    @Inject
    public WerkbladPage(Desk desk, WorkLists lists, RefreshAgenda refresh) {
        this.desk = desk;
        this.lists = lists;
        this.refresh = refresh;
    }

    /** The list. @param done what was just done, as the address says after a post */
    @GET
    public Response list(@QueryParam("klaar") @DefaultValue("") String done) {
        WorkList list = lists.of(desk.actor(), desk.gemeente(), desk.now());
        boolean refreshed = done.equals("agenda") && !list.agenda().failed();
        return Pages.html(200, Pages.TEMPLATES.deskWerkblad(desk.site("/werkblad"), list, refreshed));
    }

    /** Reads the council information system now. What goes wrong is kept with the agenda, and the list shows it. */
    @POST
    @Path("agenda/verversen")
    public Response refreshAgenda() {
        Gemeente gemeente = desk.gemeente();
        refresh.refresh(gemeente);
        return Pages.to("/werkblad?klaar=agenda");
    }
}
