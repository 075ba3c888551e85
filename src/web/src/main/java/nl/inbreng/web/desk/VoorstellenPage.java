package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ConfirmConsolidatie;
import nl.inbreng.application.ImportVoorstel;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.RebaseAmendementen;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Besluitstand;
import nl.inbreng.application.views.Checked;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;

/** Raadsvoorstellen of coming meetings, and of those that began. A machine read them; the griffie corrects and confirms them here before residents can point at them. */
@Path("/werkblad/voorstellen")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
public class VoorstellenPage {

    /** Address of the list. */
    static final String PAGE = "/werkblad/voorstellen";

    private final Desk desk;
    private final Agenda agenda;
    private final ImportVoorstel imports;
    private final RebaseAmendementen rebase;
    private final ReadBesluit besluiten;
    private final ConfirmConsolidatie consolidaties;
    private final ReadSince sinces;

    @Inject
    public VoorstellenPage(Desk desk, Agenda agenda, ImportVoorstel imports, RebaseAmendementen rebase, ReadBesluit besluiten, ConfirmConsolidatie consolidaties, ReadSince sinces) {
        this.desk = desk;
        this.agenda = agenda;
        this.imports = imports;
        this.rebase = rebase;
        this.besluiten = besluiten;
        this.consolidaties = consolidaties;
        this.sinces = sinces;
    }

    /** What is still to come in order of meeting, and what the raad treated, the latest first. */
    @GET
    public Response list() {
        return Pages.html(200, Pages.TEMPLATES.deskVoorstellen(desk.site(PAGE), VoorstelRows.of(agenda, desk.gemeente().code(), desk.now(), this::stand)));
    }

    /** One raadsvoorstel. @param done what was just done, as the address says after a post */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response open(@PathParam("id") long id, @QueryParam("klaar") @DefaultValue("") String done) {
        StoredVoorstel voorstel = find(id);
        String message = switch (voorstel.status()) {
            case BEVESTIGD -> done.equals("bevestigd") && desk.now().isBefore(voorstel.ref().begins()) && !besluiten.decided(voorstel).settles(voorstel) ? "Het raadsvoorstel is open voor inwoners" : "";
            case WACHT_OP_GRIFFIE -> switch (done) {
                case "heropend" -> "U kunt de tekst weer verbeteren. Inwoners zien hem pas na uw bevestiging";
                case "geupload" -> "Het bestand is de nieuwe versie. Controleer de onderdelen en bevestig daarna";
                default -> "";
            };
            case VERVANGEN, INGETROKKEN -> "";
        };
        return page(200, new VoorstelScreen(voorstel, sinces.first(voorstel), "", List.of(), message));
    }

    /** Whoever reloads a preview comes back to the raadsvoorstel. */
    @GET
    @Path("{id: [0-9]{1,18}}/lezen")
    public Response back(@PathParam("id") long id) {
        return Pages.to(PAGE + "/" + id);
    }

    /** Confirms what was corrected, or only shows how it would look. */
    @POST
    @Path("{id: [0-9]{1,18}}")
    public Response confirm(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        StoredVoorstel voorstel = find(id);
        Form posted = new Form(fields);
        UnitsForm form = UnitsForm.of(posted, voorstel.eenheden());
        if (voorstel.status() != StoredVoorstel.Status.WACHT_OP_GRIFFIE) return page(409, new VoorstelScreen(voorstel, form, "", List.of(), ""));
        Since since = sinces.of(voorstel, form);
        List<FieldError> units = Stream.concat(form.uncut().stream(), since.wrong().stream()).toList();
        if (posted.text("actie").equals("voorbeeld")) return page(units.isEmpty() ? 200 : 400, new VoorstelScreen(voorstel, form, "", units, "Het voorbeeld is bijgewerkt"), posted);
        List<FieldError> wrong = Stream.concat(units.stream(), Stream.of(form.wrong(), again(voorstel, posted).wrong()).flatMap(Optional::stream)).toList();
        if (!wrong.isEmpty()) return page(400, new VoorstelScreen(voorstel, form, "", wrong, ""), posted);
        Opening outcome = imports.confirm(desk.actor(), id, new Checked(form.corrected(), since.said(), posted.ticked(Again.FIELD)));
        if (outcome instanceof Opening.NotNow) return page(409, new VoorstelScreen(find(id), form, "", List.of(), ""));
        if (outcome instanceof Opening.Settled) return page(409, new VoorstelScreen(voorstel, form, "", again(voorstel, posted).wrong().stream().toList(), ""), posted);
        if (outcome instanceof Opening.Done) rebase.after(id);
        return answer(outcome, id, "bevestigd");
    }

    /** Takes a confirmed raadsvoorstel back, so that it can be corrected. */
    @POST
    @Path("{id: [0-9]{1,18}}/heropenen")
    public Response reopen(@PathParam("id") long id) {
        return answer(imports.reopen(desk.actor(), id), id, "heropend");
    }

    private Response answer(Opening outcome, long id, String done) {
        return switch (outcome) {
            case Opening.Done ok -> Pages.to(PAGE + "/" + id + "?klaar=" + done);
            case Opening.NotNow not -> refused(id, "Er is niets opgeslagen: de status van dit raadsvoorstel is nu ‘" + VoorstelScreen.word(not.status()) + "’. Bekijk het opnieuw.");
            case Opening.InUse used -> refused(id, "Er is al een burgeramendement gepubliceerd op deze tekst, of de raad stemde over een amendement zoals het op deze tekst staat. Wie het schreef en wie het steunt, moet op de tekst kunnen rekenen. Daarom ligt de tekst vast.");
            case Opening.Settled settled -> refused(id, "De raad heeft al besloten, over versie " + settled.decided().versie() + ". Daarom ligt de tekst vast.");
            case Opening.Unknown unknown -> throw new NotFoundException();
        };
    }

    private Response refused(long id, String reason) {
        return Pages.html(409, Pages.TEMPLATES.pagesBericht(desk.site(PAGE), Notice.of("Dit kan nu niet", Tone.WARNING, "Er is niets veranderd", reason)
                .link("Naar het raadsvoorstel", PAGE + "/" + id).link("Alle raadsvoorstellen", PAGE)));
    }

    /** Reads the units again from a pasted text and shows them; nothing is stored yet. */
    @POST
    @Path("{id: [0-9]{1,18}}/lezen")
    public Response read(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        StoredVoorstel voorstel = find(id);
        String text = new Form(fields).text("plak");
        if (voorstel.status() != StoredVoorstel.Status.WACHT_OP_GRIFFIE) return page(409, new VoorstelScreen(voorstel, UnitsForm.untouched(voorstel.eenheden()), Form.visible(text), List.of(), ""));
        Optional<FieldError> wrong = UnitsForm.wrongPaste(text);
        if (wrong.isPresent()) return page(400, new VoorstelScreen(voorstel, UnitsForm.untouched(voorstel.eenheden()), Form.visible(text), List.of(wrong.get()), ""));
        return page(200, new VoorstelScreen(voorstel, UnitsForm.pasted(text), "", List.of(), "De tekst is opnieuw gelezen. Controleer hem en bevestig daarna"));
    }

    private Response page(int status, VoorstelScreen screen) {
        return page(status, screen, new Form(new MultivaluedHashMap<>()));
    }

    private Response page(int status, VoorstelScreen screen, Form posted) {
        return Pages.html(status, Pages.TEMPLATES.deskVoorstel(desk.site(PAGE), screen, again(screen.voorstel(), posted), sinces.of(screen.voorstel(), screen.form())));
    }

    private Again again(StoredVoorstel voorstel, Form posted) {
        return Again.of(besluiten.decided(voorstel), voorstel, stand(voorstel), desk.now()).with(posted);
    }

    private Besluitstand stand(StoredVoorstel voorstel) {
        return consolidaties.stand(desk.actor(), voorstel);
    }

    private StoredVoorstel find(long id) {
        return agenda.voorstel(id).filter(voorstel -> voorstel.gemeente().equals(desk.gemeente().code())).orElseThrow(NotFoundException::new);
    }
}
