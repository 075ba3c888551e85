package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ShowSourcePage;
import nl.inbreng.application.ports.PageImage.Drawing;
import nl.inbreng.web.security.OnlyFor;

/** One page of the file of a raadsvoorstel as a picture, beside the units that were read on it. */
@Path("/werkblad/voorstellen/{id: [0-9]{1,18}}/bladzijde/{page: [0-9]{1,4}}")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class SourcePicturePage {

    private final Desk desk;
    private final ShowSourcePage pages;

    @Inject
    public SourcePicturePage(Desk desk, ShowSourcePage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** The picture; not found when there is none, and then the page shows the words beside it instead. */
    @GET
    public Response picture(@PathParam("id") long id, @PathParam("page") int page) {
        return switch (pages.page(desk.actor(), id, page)) {
            case Drawing.Png png -> Response.ok(png.png(), "image/png").build();
            case Drawing.None none -> throw new NotFoundException();
        };
    }
}
