package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ReadAmendementen;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.ports.Printer;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.web.Pages;
import nl.inbreng.web.security.OnlyFor;

/** One filed verzoek with everything the griffier needs to decide, and its formal documents. */
@Path("/werkblad/{kenmerk: [A-Za-z0-9]{10}}")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class DossierPage {

    private final Desk desk;
    private final ReadDossier dossiers;
    private final DossierScreens screens;
    private final Printer printer;
    private final ReadAmendementen amendementen;

    @Inject
    public DossierPage(Desk desk, ReadDossier dossiers, DossierScreens screens, Printer printer, ReadAmendementen amendementen) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.screens = screens;
        this.printer = printer;
        this.amendementen = amendementen;
    }

    /** The dossier. @param done what was just done, as the address says after a post */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response open(@PathParam("kenmerk") String kenmerk, @QueryParam("klaar") @DefaultValue("") String done) {
        return screens.open(filed(kenmerk), Reply.done(done));
    }

    /** Whoever reloads the answer to a form comes back to the dossier. */
    @GET
    @Path("{handeling: oordeel|steun|planning|drager|uitkomst|stap|verbetering}")
    public Response back(@PathParam("kenmerk") String kenmerk) {
        return Pages.to("/werkblad/" + desk.kenmerk(kenmerk));
    }

    /** A formal document as a file. */
    @GET
    @Path("{soort: [a-z]+}.pdf")
    @Produces("application/pdf")
    public Response document(@PathParam("kenmerk") String kenmerk, @PathParam("soort") String soort) {
        Dossier dossier = filed(kenmerk);
        Printer.DocumentKind kind = DossierScreen.kinds(dossier.verzoek()).stream()
                .filter(one -> one.word().equals(soort)).findFirst().orElseThrow(NotFoundException::new);
        String name = dossier.verzoek().number().orElseThrow(NotFoundException::new) + "-" + kind.word() + ".pdf";
        return Pages.file(printer.print(kind, dossier, kind == Printer.DocumentKind.BURGERAMENDEMENT ? amendementen.around(dossier) : Surroundings.NONE), "application/pdf", name);
    }

    private Dossier filed(String kenmerk) {
        return dossiers.filed(desk.actor(), desk.kenmerk(kenmerk)).orElseThrow(NotFoundException::new);
    }
}
