package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Uploading.Upload;
import nl.inbreng.web.Pages;
import nl.inbreng.web.security.OnlyFor;

/**
 * An amendement of the raad in Akoma Ntoso beside the burgeramendementen on the same raadsvoorstel. Only to read: the file is not kept,
 * so it is never counted, changed or published.
 */
@Path("/werkblad/voorstellen/{id: [0-9]{1,18}}/amendementen/van-de-raad")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class RaadPage {

    private final Desk desk;
    private final VotePages pages;

    @Inject
    public RaadPage(Desk desk, VotePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** Asks for the file. */
    @GET
    public Response open(@PathParam("id") long id) {
        return pages.replaced(id).orElseGet(() -> page(200, RaadScreen.asking(pages.all(id))));
    }

    /** Shows what is in the file, or says what is wrong with it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response show(@PathParam("id") long id, @HeaderParam("Content-Type") String type, InputStream sent) throws IOException {
        Optional<Response> refused = pages.refused(id, VoteTyped.EMPTY);
        if (refused.isPresent()) return refused.get();
        AmendementenOpVoorstel all = pages.all(id);
        Optional<byte[]> body = UploadForm.body(sent);
        if (body.isEmpty()) return page(413, RaadScreen.wrong(all, "Dit bestand is groter dan 10 MB. Kies een bestand met alleen het amendement."));
        Optional<Upload> file = UploadForm.file(body.get(), MediaType.valueOf(type));
        if (file.isEmpty()) return page(400, RaadScreen.wrong(all, "Kies eerst een bestand. Een leeg bestand kunnen wij niet lezen."));
        RaadScreen screen = RaadScreen.read(all, file.get().bytes());
        return page(screen.errors().isEmpty() ? 200 : 400, screen);
    }

    private Response page(int status, RaadScreen screen) {
        return Pages.html(status, Pages.TEMPLATES.deskVanDeRaad(desk.site("/werkblad/voorstellen"), screen));
    }
}
