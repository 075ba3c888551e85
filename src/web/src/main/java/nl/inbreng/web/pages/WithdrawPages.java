package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.inbreng.application.Actor;
import nl.inbreng.application.FileVerzoek;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** Withdrawing one's own verzoek, and throwing away a draft that nobody saw: each asked first, on a page of its own. */
@Path("/verzoek/{kenmerk}/intrekken")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class WithdrawPages {

    /** Name of the hidden field by which the page that asked about a draft is known. */
    public static final String DRAFT = "concept";

    private final Pages pages;
    private final Sites sites;
    private final Visit visit;
    private final ReadDossier dossiers;
    private final FileVerzoek file;

    @Inject
    public WithdrawPages(Pages pages, Sites sites, Visit visit, ReadDossier dossiers, FileVerzoek file) {
        this.pages = pages;
        this.sites = sites;
        this.visit = visit;
        this.dossiers = dossiers;
        this.file = file;
    }

    /** Asks whether to withdraw, or whether to throw the draft away. */
    @GET
    public Response ask(@PathParam("kenmerk") String text) {
        Dossier dossier = dossiers.own(visit.signedIn(), pages.kenmerk(text)).orElseThrow(NotFoundException::new);
        if (!dossier.verzoek().stand().isRunning()) return Pages.to(dossier.verzoek().opened().isPresent() ? "/verzoek/" + text : "/mijn");
        return Pages.html(200, Pages.TEMPLATES.pagesIntrekken(sites.of(dossier.regeling().header().gemeente(), ""), dossier));
    }

    /** Withdraws. From the page about a draft only a draft goes: it may have been published in another window since. */
    @POST
    public Response withdraw(@PathParam("kenmerk") String text, MultivaluedMap<String, String> fields) {
        Kenmerk kenmerk = pages.kenmerk(text);
        boolean draft = OwnPages.isYes(new Form(fields).text(DRAFT));
        Moving moving = Collision.again(() -> draft ? file.discard(visit.signedIn(), kenmerk) : file.withdraw(visit.signedIn(), kenmerk));
        return switch (moving) {
            case Moving.Moved moved -> Pages.to("/mijn");
            case Moving.NotFrom not when draft && not.stand() == SharedStand.INGETROKKEN -> Pages.to("/mijn");
            case Moving.NotFrom not when draft -> pages.notice(409, published(kenmerk));
            case Moving.NotFrom not -> pages.notice(409, Notice.of("Dit kan nu niet", Tone.INFO, "Uw verzoek staat op: " + not.stand().word(), not.reason(), "Vraag de griffie wat er nog kan.").link("Mijn verzoeken", "/mijn"));
            case Moving.Unknown unknown -> throw new NotFoundException();
            case Moving.Incomplete incomplete -> throw new IllegalStateException("intrekken vraagt niets");
            case Moving.Refused refused -> throw new IllegalStateException("intrekken vraagt geen steun");
            case Moving.Stale stale -> throw new IllegalStateException("intrekken kijkt niet naar de tekst");
        };
    }

    private static Notice published(Kenmerk kenmerk) {
        return Notice.of("Weggooien kan niet meer", Tone.WARNING, "Uw tekst is intussen gepubliceerd", "Er is niets weggegooid. Uw verzoek is geen concept meer: anderen kunnen het lezen. Wilt u ermee stoppen? Trek uw verzoek dan in.")
                .link("Bekijk uw verzoek", "/verzoek/" + kenmerk).link("Trek uw verzoek in", "/verzoek/" + kenmerk + "/intrekken");
    }
}
