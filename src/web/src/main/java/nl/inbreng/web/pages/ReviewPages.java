package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.Actor;
import nl.inbreng.application.HandleVerzoek;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.RebaseAmendementen;
import nl.inbreng.application.ReviseVerzoek;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Comparison;
import nl.inbreng.web.Encounter;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Sites;
import nl.inbreng.web.Vormtoets;
import nl.inbreng.web.Weergave;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** Everything once more before a text becomes public: the first time, and when a public amendement gets a later text. */
@Path("/verzoek/{kenmerk}")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class ReviewPages {

    private final Pages pages;
    private final Sites sites;
    private final Visit visit;
    private final ReadDossier dossiers;
    private final Bases bases;
    private final Encounters encounters;
    private final ReviseVerzoek revise;
    private final RebaseAmendementen carrying;
    private final TooLate late;

    @Inject
    public ReviewPages(Pages pages, Sites sites, Visit visit, ReadDossier dossiers, Bases bases, Encounters encounters, ReviseVerzoek revise, RebaseAmendementen carrying, TooLate late) {
        this.pages = pages;
        this.sites = sites;
        this.visit = visit;
        this.dossiers = dossiers;
        this.bases = bases;
        this.encounters = encounters;
        this.revise = revise;
        this.carrying = carrying;
        this.late = late;
    }

    /** Everything once more, before it becomes public. */
    @GET @Path("controleren")
    public Response review(@PathParam("kenmerk") String text, @QueryParam("weergave") String weergave, @QueryParam("opgeschoond") String cleaned) {
        Dossier dossier = own(text);
        if (!OwnPages.mayWrite(dossier)) return Pages.to("/verzoek/" + text);
        Optional<Response> over = late.page(dossier);
        if (over.isPresent()) return over.get();
        Review review = reviewed(dossier, weergave);
        return review(dossier, OwnPages.isYes(cleaned) ? review.cleaned() : review);
    }

    /** Publishes the written text in the place of the one that is public; the earlier one stays readable. */
    @POST @Path("herzien")
    public Response revise(@PathParam("kenmerk") String text, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Dossier dossier = own(text);
        HandleVerzoek.Opened opened = new HandleVerzoek.Opened(dossier.verzoek().kenmerk(), Drafts.version(form));
        String page = "/verzoek/" + text;
        return switch (carrying.then(Collision.again(() -> revise.publish(visit.signedIn(), opened, form.text("reden"))))) {
            case Revising.Revised revised -> Pages.to(page + "?klaar=herzien");
            case Revising.Standing standing -> Pages.to(page);
            case Revising.Kept kept -> Pages.to(page + "/schrijven");
            case Revising.Incomplete incomplete -> late.page(own(text)).orElseGet(() -> again(own(text), form.text("reden"), Drafts.errors(incomplete.shortcomings())));
            case Revising.NothingChanged nothing -> Pages.to(page);
            case Revising.VoorstelChanged changed -> pages.notice(409, OwnPages.voorstelChanged(opened.kenmerk()));
            case Revising.Stale stale -> again(own(text), form.text("reden"), List.of(new FieldError("reden",
                    "U veranderde deze tekst ook in een ander tabblad of op een ander apparaat. Kijk of de tekst hierboven klopt. Druk dan nog een keer op de knop.")));
            case Revising.Closed closed -> fixed(dossier, "Steunen kan niet meer. Daarom ligt de tekst nu vast.");
            case Revising.NotNow not -> fixed(dossier, "Uw verzoek staat op: " + not.stand().word() + ". De tekst ligt nu vast.");
            case Revising.Unknown unknown -> throw new NotFoundException();
        };
    }

    private Response fixed(Dossier dossier, String why) {
        return pages.notice(409, Notice.of("De tekst ligt vast", Tone.INFO, "Uw nieuwe tekst is niet gepubliceerd", why).with(Showing.answers(dossier.verzoek().draft(), ""))
                .link("Bekijk uw verzoek", "/verzoek/" + dossier.verzoek().kenmerk()));
    }

    /** What the review shows. @param seen what an amendement changes; null for a request in words @param tips what may be better @param reden why the text changes, as typed @param errors what must be mended */
    public record Review(Comparison seen, List<String> tips, String reden, List<FieldError> errors) {

        private Review typed(String why, List<FieldError> wrong) {
            return new Review(seen, tips, why, wrong);
        }

        private Review cleaned() {
            return new Review(seen, Stream.concat(Stream.of(Vormtoets.CLEANED), tips.stream()).toList(), reden, errors);
        }

        /** Whether the text would ask something else than the public one. */
        public boolean material(Dossier dossier) {
            return dossier.verzoek().inhoud() instanceof Amendement before && dossier.verzoek().draft() instanceof Amendement after && AmendementRevisie.isMaterial(before, after);
        }
    }

    private Response again(Dossier dossier, String reden, List<FieldError> errors) {
        return review(dossier, reviewed(dossier, null).typed(reden, errors));
    }

    private Response review(Dossier dossier, Review review) {
        Site site = sites.of(dossier.regeling().header().gemeente(), "");
        return Pages.html(review.errors().isEmpty() ? 200 : 400, Pages.TEMPLATES.pagesControleren(site, dossier, review));
    }

    private Review reviewed(Dossier dossier, String weergave) {
        if (!(dossier.verzoek().draft() instanceof Amendement text)) return new Review(null, List.of(), "", List.of());
        StoredVoorstel voorstel = bases.writable(text);
        List<Encounter> met = encounters.of(dossier.verzoek().kenmerk(), text);
        Comparison seen = Comparison.own(Weergave.of(weergave), "/verzoek/" + dossier.verzoek().kenmerk() + "/controleren", text, voorstel).meeting(met).with(encounters.kin(dossier.verzoek().kenmerk(), text));
        return new Review(seen, Stream.concat(Vormtoets.of(text, voorstel, met).tips().stream(), encounters.tips(text).stream()).toList(), "", List.of());
    }

    private Dossier own(String text) {
        return dossiers.own(visit.signedIn(), pages.kenmerk(text)).orElseThrow(NotFoundException::new);
    }
}
