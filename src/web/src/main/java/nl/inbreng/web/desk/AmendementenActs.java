package nl.inbreng.web.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.application.Actor;
import nl.inbreng.application.FallAmendementen;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.HandleVerzoek;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.security.OnlyFor;

/** What the raad decided on the amendementen on one raadsvoorstel: the outcome of one, and which others fall by it. */
@Path("/werkblad/voorstellen/{id: [0-9]{1,18}}/amendementen")
@OnlyFor(Actor.Role.GRIFFIER)
@Dependent
@Produces(MediaType.TEXT_HTML)
public class AmendementenActs {

    private final Desk desk;
    private final VotePages pages;
    private final HandleVerzoek handle;
    private final FallAmendementen fall;

    @Inject
    public AmendementenActs(Desk desk, VotePages pages, HandleVerzoek handle, FallAmendementen fall) {
        this.desk = desk;
        this.pages = pages;
        this.handle = handle;
        this.fall = fall;
    }

    /** Reports the outcome of one amendement. Whatever stops it, the page comes back with everything that was typed. */
    @POST
    @Path("uitkomst")
    public Response conclude(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        VoteTyped typed = VoteTyped.of(form);
        return pages.refused(id, typed).orElseGet(() -> conclude(id, form, typed));
    }

    private Response conclude(long id, Form form, VoteTyped posted) {
        AmendementenOpVoorstel all = pages.all(id);
        VoteTyped typed = posted.against(all.clashes(posted.amendement()));
        Optional<AmendementOpVoorstel> chosen = all.item(typed.amendement()).filter(AmendementenScreen::ready);
        if (chosen.isEmpty()) return pages.page(id, VoteReply.mend(List.of(new FieldError("amendement", "Kies van welk amendement u de uitkomst vastlegt."))), typed);
        AmendementOpVoorstel one = chosen.get();
        return switch (typed.uitkomst().read(one.dossier().verzoek(), desk.now())) {
            case Filled.Faulty<Uitkomst> faulty -> pages.page(id, VoteReply.mend(faulty.errors()), typed);
            case Filled.Complete<Uitkomst> uitkomst -> switch (typed.basis().read(Act.UITKOMST, one.dossier().regeling().decider())) {
                case Filled.Faulty<Basis> faulty -> pages.page(id, VoteReply.mend(faulty.errors()), typed);
                case Filled.Complete<Basis> basis -> {
                    Stap.Conclude step = new Stap.Conclude(uitkomst.value(), typed.uitkomst().toelichting(), basis.value());
                    yield answer(id, typed, Collision.again(() -> handle.take(desk.actor(), opened(form, one.id()), step)));
                }
            };
        };
    }

    private Response answer(long id, VoteTyped typed, Moving moving) {
        return switch (moving) {
            case Moving.Moved moved -> Pages.to(AmendementenScreen.path(id) + "?klaar=uitkomst");
            case Moving.Incomplete incomplete -> pages.page(id, VoteReply.mend(incomplete.shortcoming()), typed);
            case Moving.NotFrom not -> pages.page(id, VoteReply.partly(not.reason()), typed);
            case Moving.Stale stale -> pages.page(id, VoteReply.STALE, typed);
            case Moving.Refused refused -> throw new IllegalStateException("alleen een indiener heeft steun nodig");
            case Moving.Unknown unknown -> throw new NotFoundException();
        };
    }

    /** Records that the ticked ones fall, all in one post. */
    @POST
    @Path("vervallen")
    public Response fall(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return pages.refused(id, VoteTyped.EMPTY).orElseGet(() -> fall(id, form));
    }

    private Response fall(long id, Form form) {
        List<Opened> ticked = form.all("vervalt").stream().filter(Kenmerk::isWellFormed).map(kenmerk -> opened(form, kenmerk)).toList();
        if (ticked.isEmpty()) return pages.page(id, VoteReply.mend(List.of(new FieldError("vervalt", "Zet een vinkje bij elk amendement dat vervalt."))), VoteTyped.EMPTY);
        List<FallAmendementen.Outcome> outcomes = Collision.again(() -> fall.record(desk.actor(), id, ticked)).orElseThrow(NotFoundException::new);
        List<FallAmendementen.Outcome> left = outcomes.stream().filter(one -> !(one.moving() instanceof Moving.Moved)).toList();
        if (left.isEmpty()) return Pages.to(AmendementenScreen.path(id) + "?klaar=vervallen");
        AmendementenOpVoorstel all = pages.all(id);
        String names = left.stream().map(one -> all.name(one.kenmerk().value())).collect(Collectors.joining(", "));
        return pages.page(id, VoteReply.partly("Dit kon niet worden vastgelegd: " + names + ". Bekijk hoe het er nu voor staat."), VoteTyped.EMPTY);
    }

    /** Each amendement has its own version on the page, since each is stored by itself. */
    private static Opened opened(Form form, String kenmerk) {
        String version = form.text("versie-" + kenmerk);
        return new Opened(new Kenmerk(kenmerk), version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
    }
}
