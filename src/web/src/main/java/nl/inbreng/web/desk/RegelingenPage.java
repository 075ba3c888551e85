package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ports.Regelingen;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.web.Pages;
import nl.inbreng.web.security.OnlyFor;

/** The rules of this gemeente as Inbreng applies them, with what the griffie must still answer. */
@Path("/werkblad/regelingen")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class RegelingenPage {

    private final Desk desk;
    private final Regelingen regelingen;

    @Inject
    public RegelingenPage(Desk desk, Regelingen regelingen) {
        this.desk = desk;
        this.regelingen = regelingen;
    }

    private EditionView view(Edition edition, LocalDate today) {
        String id = edition.header().id();
        return new EditionView(edition, today, regelingen.replaced().contains(id), regelingen.particulars(id));
    }

    /** Every edition. */
    @GET
    public Response list() {
        LocalDate today = desk.now().atZone(Window.ZONE).toLocalDate();
        List<EditionView> editions = regelingen.editions(desk.gemeente().code()).stream().map(edition -> view(edition, today)).toList();
        return Pages.html(200, Pages.TEMPLATES.deskRegelingen(desk.site("/werkblad/regelingen"), editions, regelingen.replaced().contains(desk.gemeente().code() + "/gemeente")));
    }
}
