package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ConfirmConsolidatie;
import nl.inbreng.application.ImportVoorstel;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Uploading;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.security.OnlyFor;

/** A file that the griffie uploads as the next version of a raadsvoorstel. */
@Path("/werkblad/voorstellen/{id: [0-9]{1,18}}/nieuw-bestand")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class VoorstelUploadPage {

    private static final String LIST = "/werkblad/voorstellen";

    private final Desk desk;
    private final Agenda agenda;
    private final ImportVoorstel imports;
    private final ReadBesluit besluiten;
    private final ConfirmConsolidatie consolidaties;
    private final ReadSince sinces;

    @Inject
    public VoorstelUploadPage(Desk desk, Agenda agenda, ImportVoorstel imports, ReadBesluit besluiten, ConfirmConsolidatie consolidaties, ReadSince sinces) {
        this.desk = desk;
        this.agenda = agenda;
        this.imports = imports;
        this.besluiten = besluiten;
        this.consolidaties = consolidaties;
        this.sinces = sinces;
    }

    /** Whoever reloads an answer comes back to the raadsvoorstel. */
    @GET
    public Response back(@PathParam("id") long id) {
        return Pages.to(LIST + "/" + id);
    }

    /** Keeps the file as the next version and shows it, or says on the page what is wrong with it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("id") long id, @HeaderParam("Content-Type") String type, InputStream sent) throws IOException {
        StoredVoorstel voorstel = agenda.voorstel(id).filter(found -> found.gemeente().equals(desk.gemeente().code())).orElseThrow(NotFoundException::new);
        Optional<byte[]> body = UploadForm.body(sent);
        if (body.isEmpty()) return wrong(413, voorstel, "Dit bestand is groter dan 10 MB. Kies een bestand met alleen het ontwerpbesluit.");
        Optional<Uploading.Upload> file = UploadForm.file(body.get(), MediaType.valueOf(type));
        if (file.isEmpty()) return wrong(400, voorstel, "Kies eerst een bestand. Een leeg bestand kunnen wij niet lezen.");
        return switch (imports.upload(desk.actor(), id, file.get())) {
            case Uploading.Stored stored -> Pages.to(LIST + "/" + stored.id() + "?klaar=geupload");
            case Uploading.Same same -> wrong(400, voorstel, "Dit is hetzelfde bestand als nu. Er is niets veranderd. Kies het nieuwe bestand.");
            case Uploading.Unreadable unreadable -> wrong(400, voorstel, unreadable.reason() + otherwise(voorstel.status()));
            case Uploading.NotNow not -> wrong(409, voorstel, "De status is nu ‘" + VoorstelScreen.word(not.status()) + "’. Kies in de lijst de nieuwste versie en upload het bestand daar.");
            case Uploading.Unknown unknown -> throw new NotFoundException();
        };
    }

    /** What else can be done: only a version that still waits has a box to paste in. */
    static String otherwise(StoredVoorstel.Status status) {
        return status == StoredVoorstel.Status.WACHT_OP_GRIFFIE ? " U kunt de tekst van het ontwerpbesluit ook op deze pagina plakken, bij ‘Lees alles opnieuw’."
                : " Lukt dat niet? Zet de tekst van het ontwerpbesluit in een bestand met platte tekst (txt) en kies dat.";
    }

    private Response wrong(int status, StoredVoorstel voorstel, String sentence) {
        VoorstelScreen screen = new VoorstelScreen(voorstel, UnitsForm.untouched(voorstel.eenheden()), "", List.of(new FieldError(UploadForm.FILE, sentence)), "");
        return Pages.html(status, Pages.TEMPLATES.deskVoorstel(desk.site(LIST), screen, Again.of(besluiten.decided(voorstel), voorstel, consolidaties.stand(desk.actor(), voorstel), desk.now()), sinces.of(voorstel, screen.form())));
    }
}
