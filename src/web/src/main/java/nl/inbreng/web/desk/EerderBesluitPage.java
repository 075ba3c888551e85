package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.RecordEarlierDecision;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.toets.EerderBesluit;
import nl.inbreng.domain.toets.Finding;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.security.OnlyFor;

/** Tells on which day the raad decided on the subject before, for a filed verzoek or a candidate of the ranking. */
@Path("/werkblad/{kenmerk: [A-Za-z0-9]{10}}/eerder-besluit")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
@Produces(MediaType.TEXT_HTML)
public class EerderBesluitPage {

    private final Desk desk;
    private final ReadDossier dossiers;
    private final RecordEarlierDecision record;

    @Inject
    public EerderBesluitPage(Desk desk, ReadDossier dossiers, RecordEarlierDecision record) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.record = record;
    }

    /**
     * The page.
     *
     * @param dossier the verzoek
     * @param back    where it is shown on the desk
     * @param finding what the rule says so far
     * @param field   the question
     * @param stale   whether somebody else was first
     */
    public record Screen(Dossier dossier, String back, Finding finding, Field field, boolean stale) {}

    /** The form, with the day that is known. */
    @GET
    public Response open(@PathParam("kenmerk") String kenmerk) {
        Dossier dossier = dossier(kenmerk);
        return page(200, dossier, field(dossier.verzoek().eerderBesluit().map(LocalDate::toString).orElse("")), false);
    }

    /** Records the day. */
    @POST
    public Response save(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        Dossier dossier = dossier(kenmerk);
        Form form = new Form(fields);
        TypedDay typed = new TypedDay(form.line(RecordEarlierDecision.FIELD));
        Optional<LocalDate> day = typed.day();
        if (day.isEmpty()) return page(400, dossier, field(typed.text()).error("Vul de dag van het besluit in, bijvoorbeeld 8-12-2025."), false);
        Opened opened = new Opened(dossier.verzoek().kenmerk(), Versions.of(form));
        return switch (Collision.again(() -> record.record(desk.actor(), opened, day.get()))) {
            case Moving.Moved moved -> Pages.to(back(dossier.verzoek()));
            case Moving.Incomplete incomplete -> page(400, dossier, field(typed.text()).error(incomplete.shortcoming().melding()), false);
            case Moving.Refused refused -> page(400, dossier, field(typed.text()).error(refused.ground().text()), false);
            case Moving.Stale stale -> page(409, dossier, field(typed.text()), true);
            case Moving.NotFrom not -> Pages.to(back(dossier.verzoek()));
            case Moving.Unknown unknown -> throw new NotFoundException();
        };
    }

    private Response page(int status, Dossier dossier, Field field, boolean stale) {
        Verzoek verzoek = dossier.verzoek();
        LocalDate asked = LocalDate.ofInstant(verzoek.filed().orElse(desk.now()), Window.ZONE);
        Finding finding = EerderBesluit.check(dossier.regeling(), verzoek.eerderBesluit(), asked).orElseThrow(NotFoundException::new);
        List<FieldError> errors = field.invalid() ? List.of(new FieldError(field.name(), field.error())) : List.of();
        return Pages.html(status, Pages.TEMPLATES.deskEerderbesluit(desk.site("/werkblad"), new Screen(dossier, back(verzoek), finding, field, stale), errors));
    }

    private static Field field(String typed) {
        return new TypedDay(typed).field(RecordEarlierDecision.FIELD, "Op welke dag besloot de raad over dit onderwerp?").hint("Zoek het op in de besluitenlijst van de raad.");
    }

    private static String back(Verzoek verzoek) {
        return (verzoek.number().isPresent() ? "/werkblad/" : RanglijstScreen.PATH + "/") + verzoek.kenmerk();
    }

    private Dossier dossier(String kenmerk) {
        return dossiers.filed(desk.actor(), desk.kenmerk(kenmerk)).or(() -> dossiers.candidate(desk.actor(), desk.kenmerk(kenmerk))).orElseThrow(NotFoundException::new);
    }
}
