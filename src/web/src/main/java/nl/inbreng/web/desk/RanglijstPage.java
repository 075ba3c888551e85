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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.PlaceVerzoek;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.ReadRanking;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.rangorde.PlaatsBesluit;
import nl.inbreng.domain.rangorde.Place;
import nl.inbreng.domain.rangorde.Placing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.security.OnlyFor;

/** The ranking, where places on the agenda go by rank, and what the agendacommissie decided on each candidate. */
@Path("/werkblad/ranglijst")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
@Produces(MediaType.TEXT_HTML)
public class RanglijstPage {

    private final Desk desk;
    private final ReadRanking rankings;
    private final ReadDossier dossiers;
    private final PlaceVerzoek place;

    @Inject
    public RanglijstPage(Desk desk, ReadRanking rankings, ReadDossier dossiers, PlaceVerzoek place) {
        this.desk = desk;
        this.rankings = rankings;
        this.dossiers = dossiers;
        this.place = place;
    }

    /** The rankings of the gemeente. @param done what was just done, as the address says after a post @throws NotFoundException where no place goes by rank */
    @GET
    public Response list(@QueryParam("klaar") @DefaultValue("") String done) {
        List<RanglijstScreen> screens = rankings.of(desk.gemeente()).stream().map(list -> new RanglijstScreen(list, rows(list))).toList();
        if (screens.isEmpty()) throw new NotFoundException();
        return Pages.html(200, Pages.TEMPLATES.deskRanglijst(desk.site(RanglijstScreen.PATH), screens, done));
    }

    /** One candidate; what is none any more leads back to the list. */
    @GET
    @Path("{kenmerk: [A-Za-z0-9]{10}}")
    public Response open(@PathParam("kenmerk") String kenmerk) {
        return page(200, kenmerk, new Answered(PlaatsForm.EMPTY, List.of(), false));
    }

    /** Records the decision. Whatever stops it, the page comes back with everything that was typed. */
    @POST
    @Path("{kenmerk: [A-Za-z0-9]{10}}")
    public Response decide(@PathParam("kenmerk") String kenmerk, MultivaluedMap<String, String> fields) {
        PlaatsForm form = PlaatsForm.of(new Form(fields));
        return switch (form.read()) {
            case Filled.Faulty<PlaatsBesluit> faulty -> page(400, kenmerk, new Answered(form, faulty.errors(), false));
            case Filled.Complete<PlaatsBesluit> complete -> decide(kenmerk, form, complete.value(), Versions.of(new Form(fields)));
        };
    }

    private Response decide(String kenmerk, PlaatsForm form, PlaatsBesluit besluit, long version) {
        Placing placing = Collision.again(() -> place.decide(desk.actor(), new Opened(desk.kenmerk(kenmerk), version), besluit));
        return switch (placing) {
            case Placing.Placed placed -> Pages.to(RanglijstScreen.PATH + "?klaar=plaats");
            case Placing.NotNow not -> Pages.to(RanglijstScreen.PATH + "?klaar=nu-niet");
            case Placing.NoCandidate none -> Pages.to(RanglijstScreen.PATH + "?klaar=weg");
            case Placing.Incomplete incomplete -> page(400, kenmerk, new Answered(form, List.of(Typing.error(incomplete.shortcoming())), false));
            case Placing.Stale stale -> page(409, kenmerk, new Answered(form, List.of(), true));
            case Placing.Unknown unknown -> throw new NotFoundException();
        };
    }

    private record Answered(PlaatsForm form, List<FieldError> errors, boolean stale) {}

    private Response page(int status, String kenmerk, Answered answered) {
        Optional<Dossier> dossier = dossiers.candidate(desk.actor(), desk.kenmerk(kenmerk));
        Optional<Ranglijst.Standing> standing = dossier.flatMap(rankings::standing);
        if (standing.isEmpty()) return Pages.to(RanglijstScreen.PATH + "?klaar=weg");
        CandidateScreen screen = new CandidateScreen(dossier.get(), standing.get(), answered.form(), answered.errors(), answered.stale(), desk.now());
        return Pages.html(status, Pages.TEMPLATES.deskKandidaat(desk.site(RanglijstScreen.PATH), screen));
    }

    /** A candidate that was withdrawn a moment ago is left out. */
    private List<List<Cell>> rows(Ranglijst list) {
        Instant now = desk.now();
        return list.rangorde().places().stream().flatMap(one -> row(one, now).stream()).toList();
    }

    private Optional<List<Cell>> row(Place place, Instant now) {
        Kenmerk kenmerk = place.candidate().kenmerk();
        return dossiers.isReadable(kenmerk) ? dossiers.candidate(desk.actor(), kenmerk).map(dossier -> RanglijstScreen.row(place, dossier, now)) : Optional.of(RanglijstScreen.unreadable(place));
    }
}
