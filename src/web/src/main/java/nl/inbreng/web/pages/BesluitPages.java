package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadCorrection;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;

/** The decision as the raad took it, for anybody: each changed unit leads to the page of the residents who proposed it. */
@Path("/{gemeente: [a-z][a-z0-9-]+}/voorstel/{id: [0-9]{1,15}}/besluit")
@PermitAll
@Dependent
public class BesluitPages {

    private final Pages pages;
    private final Sites sites;
    private final Agenda agenda;
    private final ReadBesluit besluiten;
    private final ReadCorrection corrections;

    @Inject
    public BesluitPages(Pages pages, Sites sites, Agenda agenda, ReadBesluit besluiten, ReadCorrection corrections) {
        this.pages = pages;
        this.sites = sites;
        this.agenda = agenda;
        this.besluiten = besluiten;
        this.corrections = corrections;
    }

    /** The page. @throws NotFoundException while no decision is confirmed, or when the raadsvoorstel left the public agenda */
    @GET
    public Response open(@PathParam("gemeente") String slug, @PathParam("id") long id) {
        Gemeente gemeente = pages.gemeente(slug);
        StoredVoorstel voorstel = agenda.voorstel(id).filter(v -> v.gemeente().equals(gemeente.code()))
                .filter(v -> v.status() != StoredVoorstel.Status.INGETROKKEN).orElseThrow(NotFoundException::new);
        Consolidatie besluit = besluiten.confirmed(id).orElseThrow(NotFoundException::new);
        return Pages.html(200, Pages.TEMPLATES.pagesBesluit(sites.of(gemeente, ""), "/" + slug, voorstel, besluit, corrections.isDue(besluit)));
    }
}
