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
import nl.inbreng.application.Actor;
import nl.inbreng.application.OrderAmendementen;
import nl.inbreng.application.OrderAmendementen.Move;
import nl.inbreng.application.ports.VotePrinter;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.security.OnlyFor;

/** All amendementen on one raadsvoorstel: how they touch each other, the order of voting, and the list of the voorzitter. */
@Path("/werkblad/voorstellen/{id: [0-9]{1,18}}/amendementen")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class AmendementenPage {

    private final Desk desk;
    private final VotePages pages;
    private final OrderAmendementen order;
    private final VotePrinter printer;

    @Inject
    public AmendementenPage(Desk desk, VotePages pages, OrderAmendementen order, VotePrinter printer) {
        this.desk = desk;
        this.pages = pages;
        this.order = order;
        this.printer = printer;
    }

    /** The page. @param done what was just done, as the address says after a post */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response open(@PathParam("id") long id, @QueryParam("klaar") @DefaultValue("") String done) {
        return pages.page(id, VoteReply.done(done), VoteTyped.EMPTY);
    }

    /** Whoever reloads the answer to a form comes back to the page. */
    @GET
    @Path("{handeling: volgorde|terug|uitkomst|vervallen}")
    public Response back(@PathParam("id") long id) {
        return Pages.to(AmendementenScreen.path(id));
    }

    /** The list of the voorzitter as a page to print. */
    @GET
    @Path("stemlijst")
    @Produces(MediaType.TEXT_HTML)
    public Response list(@PathParam("id") long id) {
        return pages.replaced(id).orElseGet(() -> Pages.html(200, Pages.TEMPLATES.deskStemlijst(desk.site("/werkblad/voorstellen"),
                new AmendementenScreen(pages.all(id), VoteReply.NONE, VoteTyped.EMPTY, desk.now()))));
    }

    /** The list of the voorzitter as a formal document. */
    @GET
    @Path("stemlijst.pdf")
    @Produces("application/pdf")
    public Response document(@PathParam("id") long id) {
        return pages.replaced(id).map(notice -> Pages.to(AmendementenScreen.path(id)))
                .orElseGet(() -> Pages.file(printer.stemlijst(pages.all(id), desk.now()), "application/pdf", "stemlijst-" + id + ".pdf"));
    }

    /** Moves one amendement a place up or down, as the button that was pressed says. */
    @POST
    @Path("volgorde")
    @Produces(MediaType.TEXT_HTML)
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        String[] pressed = form.text("beweeg").split("\\.", 2);
        Move move = new Move(pressed[0], pressed.length == 2 && pressed[1].equals("omhoog"));
        String moved = Kenmerk.isWellFormed(move.id()) ? "#regel-" + move.id() : "";
        return pages.refused(id, VoteTyped.of(form))
                .orElseGet(() -> answer(id, form, Collision.again(() -> order.move(desk.actor(), opened(id, form), move, form.text("reden"))), "volgorde" + moved));
    }

    /** Makes the proposed order hold again. */
    @POST
    @Path("terug")
    @Produces(MediaType.TEXT_HTML)
    public Response proposal(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return pages.refused(id, VoteTyped.of(form)).orElseGet(() -> answer(id, form, Collision.again(() -> order.back(desk.actor(), opened(id, form))), "voorstel"));
    }

    private static OrderAmendementen.Opened opened(long id, Form form) {
        return new OrderAmendementen.Opened(id, (int) Math.min(Integer.MAX_VALUE, Versions.of(form)));
    }

    private Response answer(long id, Form form, Ordering outcome, String done) {
        return switch (outcome) {
            case Ordering.Done ok -> Pages.to(AmendementenScreen.path(id) + "?klaar=" + done);
            case Ordering.Incomplete incomplete -> pages.page(id, VoteReply.mend(incomplete.shortcoming()), VoteTyped.of(form));
            case Ordering.Stale stale -> pages.page(id, VoteReply.STALE, VoteTyped.of(form));
            case Ordering.Unknown unknown -> throw new NotFoundException();
        };
    }
}
