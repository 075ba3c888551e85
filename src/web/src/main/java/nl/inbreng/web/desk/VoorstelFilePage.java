package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.inbreng.application.Actor;
import nl.inbreng.application.FetchFile;
import nl.inbreng.application.views.Fetching;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.Headers;
import nl.inbreng.web.security.OnlyFor;

/** The file of a raadsvoorstel, for the griffier who compares it with the units. It comes from elsewhere, so nothing in it may run. */
@Path("/werkblad/voorstellen/{id: [0-9]{1,18}}/bestand")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class VoorstelFilePage {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final Desk desk;
    private final FetchFile files;

    @Inject
    public VoorstelFilePage(Desk desk, FetchFile files) {
        this.desk = desk;
        this.files = files;
    }

    /** The file as it was read, or why it is not given. */
    @GET
    public Response open(@PathParam("id") long id) {
        return switch (files.fetch(desk.actor(), id)) {
            case Fetching.Fetched file -> given(file);
            case Fetching.Changed changed -> notice(409, Notice.of("Het bestand is veranderd", Tone.WARNING, "Dit bestand is intussen veranderd",
                    "Het raadsinformatiesysteem geeft nu een ander bestand dan wij lazen.", "Staat de nieuwe versie nog niet bij de raadsvoorstellen? Haal dan op het werkblad de agenda nu op.")
                    .link("Naar de raadsvoorstellen", "/werkblad/voorstellen")
                    .link("Naar het werkblad", "/werkblad"), id);
            case Fetching.Failed failed -> notice(502, Notice.of("Het bestand is nu niet te openen", Tone.ERROR, "De bron gaf het bestand niet",
                    Showing.capital(failed.reason()) + ".", "Probeer het straks opnieuw, of open het bestand in het raadsinformatiesysteem zelf.")
                    .link("Probeer het opnieuw", "/werkblad/voorstellen/" + id + "/bestand"), id);
            case Fetching.Unknown unknown -> throw new NotFoundException();
        };
    }

    private static Response given(Fetching.Fetched file) {
        FileKind kind = FileKind.of(file.document().mimeType());
        return Response.ok(file.bytes(), kind.mediaType()).header("Content-Disposition", FileKind.disposition(file.document().fileName()))
                .header(Headers.CONTENT_POLICY, POLICY).build();
    }

    private Response notice(int status, Notice notice, long id) {
        return Pages.html(status, Pages.TEMPLATES.pagesBericht(desk.site("/werkblad/voorstellen"), notice.link("Naar het raadsvoorstel", "/werkblad/voorstellen/" + id)));
    }
}
