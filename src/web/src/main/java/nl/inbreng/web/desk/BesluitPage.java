package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ConfirmConsolidatie;
import nl.inbreng.application.ports.VotePrinter;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.text.akn.AknDecision;
import nl.inbreng.text.akn.AknHeader;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.security.OnlyFor;

/** The decision with the adopted amendementen in it: to check, to confirm, and to take along as PDF or Akoma Ntoso. */
@Path("/werkblad/voorstellen/{id: [0-9]{1,18}}/besluit")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class BesluitPage {

    private final Desk desk;
    private final ConfirmConsolidatie consolidaties;
    private final VotePrinter printer;

    @Inject
    public BesluitPage(Desk desk, ConfirmConsolidatie consolidaties, VotePrinter printer) {
        this.desk = desk;
        this.consolidaties = consolidaties;
        this.printer = printer;
    }

    /** The page. @param done what was just done, as the address says after a post */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response open(@PathParam("id") long id, @QueryParam("klaar") @DefaultValue("") String done) {
        return page(id, VoteReply.done(done));
    }

    /** Confirms the decision as the griffier read it. */
    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response confirm(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Ordering outcome = Collision.again(() -> consolidaties.confirm(desk.actor(), id, form.text("gezien"), form.ticked(ConfirmConsolidatie.FIELD)));
        return switch (outcome) {
            case Ordering.Done ok -> Pages.to(BesluitScreen.path(id) + "?klaar=bevestigd");
            case Ordering.Incomplete incomplete -> refused(id, incomplete.shortcoming());
            case Ordering.Stale stale -> page(id, VoteReply.STALE);
            case Ordering.Unknown unknown -> throw new NotFoundException();
        };
    }

    /** As a formal document: as confirmed, or a concept that says so; what was confirmed on another version is at the address of that one. */
    @GET
    @Path("besluit.pdf")
    @Produces("application/pdf")
    public Response document(@PathParam("id") long id) {
        ConfirmConsolidatie.Sheet sheet = sheet(id);
        Consolidatie besluit = shown(sheet);
        return elsewhere(id, besluit, "besluit.pdf").orElseGet(() -> Pages.file(printer.besluit(sheet.all(), besluit), "application/pdf", "besluit-" + id + ".pdf"));
    }

    /** As Akoma Ntoso 3; what was confirmed on another version is at the address of that one. @throws NotFoundException when no unit of it is part of a draft decision */
    @GET
    @Path("besluit.xml")
    @Produces("application/akn+xml")
    public Response akn(@PathParam("id") long id) {
        ConfirmConsolidatie.Sheet sheet = sheet(id);
        Consolidatie besluit = shown(sheet);
        return elsewhere(id, besluit, "besluit.xml").orElseGet(() -> Pages.file(written(sheet, besluit), "application/akn+xml", "besluit-" + id + ".xml"));
    }

    /** The way to the same file of the version on which it was confirmed; empty for a decision on this one. */
    private static Optional<Response> elsewhere(long id, Consolidatie besluit, String file) {
        return BesluitScreen.other(id, besluit).map(path -> Pages.to(path + "/" + file));
    }

    /** It says of itself that it is the draft decision that burgeramendementen point at, with amendementen in it; decided once it is confirmed. */
    private String written(ConfirmConsolidatie.Sheet sheet, Consolidatie besluit) {
        StoredVoorstel voorstel = sheet.all().voorstel();
        AknHeader.Stand stand = sheet.confirmed().contains(besluit) ? AknHeader.Stand.BESLOTEN : AknHeader.Stand.ONTWERP;
        AknHeader draft = AknHeader.ontwerpbesluit(desk.gemeente().code(), voorstel.document().bronId(), voorstel.ref());
        return AknDecision.write(draft.amended(besluit.nr(), stand), besluit.eenheden(), new BesluitOrigins(sheet.all(), draft).of(besluit)).orElseThrow(NotFoundException::new);
    }

    /** What is confirmed and still so, or else what would be confirmed now. */
    private static Consolidatie shown(ConfirmConsolidatie.Sheet sheet) {
        return new BesluitScreen(sheet, VoteReply.NONE).besluit().or(sheet::holds).orElseThrow(NotFoundException::new);
    }

    private Response page(long id, VoteReply reply) {
        return Pages.html(reply.status(), Pages.TEMPLATES.deskBesluit(desk.site("/werkblad/voorstellen"), new BesluitScreen(sheet(id), reply)));
    }

    private Response refused(long id, Shortcoming shortcoming) {
        return page(id, new BesluitScreen(sheet(id), VoteReply.NONE).refused(shortcoming));
    }

    private ConfirmConsolidatie.Sheet sheet(long id) {
        return consolidaties.sheet(desk.actor(), id).orElseThrow(NotFoundException::new);
    }
}
