package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.inbreng.application.Actor;
import nl.inbreng.application.DateThreshold;
import nl.inbreng.application.FileVerzoek;
import nl.inbreng.application.HandleVerzoek;
import nl.inbreng.application.ReadAmendementen;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.ports.Printer;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.AfterDecision;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.Vormtoets;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** Filing with the griffie, the receipt and repairing. */
@Path("/verzoek/{kenmerk}")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class FilePages {

    private final Pages pages;
    private final Sites sites;
    private final Visit visit;
    private final ReadDossier dossiers;
    private final DateThreshold threshold;
    private final FileVerzoek file;
    private final Printer printer;
    private final ReadAmendementen amendementen;
    private final ReadBesluit besluiten;
    private final Bases bases;
    private final Encounters encounters;
    private final Waiting waiting;
    private final Clock clock;

    @Inject
    public FilePages(Pages pages, Sites sites, Visit visit, ReadDossier dossiers, DateThreshold threshold, FileVerzoek file, Printer printer,
                     ReadAmendementen amendementen, ReadBesluit besluiten, Bases bases, Encounters encounters, Waiting waiting, Clock clock) {
        this.pages = pages;
        this.sites = sites;
        this.visit = visit;
        this.dossiers = dossiers;
        this.threshold = threshold;
        this.file = file;
        this.printer = printer;
        this.amendementen = amendementen;
        this.besluiten = besluiten;
        this.bases = bases;
        this.encounters = encounters;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Asks whether to file, and says what then happens. In a second round the page of the verzoek itself offers to hand in. */
    @GET @Path("indienen")
    public Response ask(@PathParam("kenmerk") String text) {
        Dossier dossier = own(text);
        if (dossier.verzoek().number().isPresent()) return Pages.to("/verzoek/" + text + (dossier.verzoek().stand().isGathering() ? "" : "/ontvangst"));
        if (dossier.regeling().first().ranking().isPresent()) return Pages.to("/verzoek/" + text);
        if (missed(dossier)) return pages.notice(sites.of(dossier.regeling().header().gemeente(), ""), 409, AfterDecision.filing(dossier));
        return Pages.html(200, Pages.TEMPLATES.pagesIndienen(sites.of(dossier.regeling().header().gemeente(), ""), dossier, clock.instant(), tips(dossier.verzoek()), waiting.isFor(dossier.verzoek())));
    }

    /** The form check once more: what its filer may still mend. */
    private List<String> tips(Verzoek verzoek) {
        return verzoek.inhoud() instanceof Amendement text ? bases.of(text).map(voorstel -> Vormtoets.of(text, voorstel, encounters.of(verzoek.kenmerk(), text)).tips()).orElse(List.of()) : List.of();
    }

    /** Files. A second click finds it filed and shows the same receipt. After filing nobody looks at the threshold any more, so it is dated before. */
    @POST @Path("indienen")
    public Response file(@PathParam("kenmerk") String text) {
        Kenmerk kenmerk = pages.kenmerk(text);
        Dossier dossier = own(text);
        Site site = sites.of(dossier.regeling().header().gemeente(), "");
        threshold.look(kenmerk);
        return switch (Collision.again(() -> file.file(visit.signedIn(), kenmerk))) {
            case Filing.Filed filed -> Pages.to("/verzoek/" + kenmerk + "/ontvangst");
            case Filing.AlreadyFiled already -> Pages.to("/verzoek/" + kenmerk + "/ontvangst");
            case Filing.Refused refused -> pages.notice(site, 409, Notice.refusal(dossier.verzoek().collectsSupport(clock.instant()) ? "Indienen kan nog niet" : "Indienen kan niet meer", refused.ground()).link("Terug naar uw verzoek", "/verzoek/" + kenmerk));
            case Filing.Blocked blocked when missed(dossier) -> pages.notice(site, 409, AfterDecision.filing(dossier));
            case Filing.Blocked blocked -> pages.notice(site, 409, Notice.of("Indienen kan nog niet", Tone.WARNING, "Er is nog iets nodig",
                    blocked.reasons().stream().map(Shortcoming::melding).toArray(String[]::new)).link("Terug naar uw verzoek", "/verzoek/" + kenmerk));
            case Filing.NotOpen not -> pages.notice(site, 409, Notice.of("Indienen kan nu niet", Tone.INFO, "Uw verzoek staat op: " + not.stand().word(),
                    not.stand() == SharedStand.CONCEPT ? "Publiceer uw verzoek eerst en verzamel steun." : "Dit verzoek kan niet meer worden ingediend.").link("Mijn verzoeken", "/mijn"));
            case Filing.Unknown unknown -> throw new NotFoundException();
        };
    }

    /** The receipt as a page. */
    @GET @Path("ontvangst")
    public Response receipt(@PathParam("kenmerk") String text) {
        Dossier dossier = own(text);
        if (dossier.verzoek().number().isEmpty()) throw new NotFoundException();
        return Pages.html(200, Pages.TEMPLATES.pagesOntvangst(sites.of(dossier.regeling().header().gemeente(), ""), dossier, clock.instant()));
    }

    /** The receipt as a document. */
    @GET @Path("ontvangstbevestiging.pdf") @Produces("application/pdf")
    public Response receiptDocument(@PathParam("kenmerk") String text) {
        Dossier dossier = own(text);
        if (dossier.verzoek().number().isEmpty()) throw new NotFoundException();
        return pdf(dossier, DocumentKind.ONTVANGSTBEVESTIGING);
    }

    /** The formal document as it went to the griffie. */
    @GET @Path("verzoek.pdf") @Produces("application/pdf")
    public Response document(@PathParam("kenmerk") String text) {
        Dossier dossier = own(text);
        if (dossier.verzoek().number().isEmpty()) throw new NotFoundException();
        return pdf(dossier, DocumentKind.of(dossier.verzoek().inhoud()));
    }

    /** Hands in the repaired text, or the definitive request. Afterwards nobody looks at the threshold any more, so it is dated before. */
    @POST @Path("herstellen")
    public Response repair(@PathParam("kenmerk") String text, MultivaluedMap<String, String> fields) {
        HandleVerzoek.Opened opened = new HandleVerzoek.Opened(pages.kenmerk(text), Drafts.version(new Form(fields)));
        threshold.look(opened.kenmerk());
        Moving moving = Collision.again(() -> file.handIn(visit.signedIn(), opened));
        return moving instanceof Moving.Moved moved ? Pages.to("/verzoek/" + text + (moved.stand() == ReferendumStand.DEFINITIEF_INGEDIEND ? "?klaar=definitief" : "?klaar=hersteld")) : answer(moving, text);
    }

    private Response answer(Moving moving, String text) {
        return switch (moving) {
            case Moving.Moved moved -> Pages.to("/verzoek/" + text);
            case Moving.NotFrom not -> pages.notice(409, Notice.of("Dit kan nu niet", Tone.INFO, "Uw verzoek staat op: " + not.stand().word(), not.reason(),
                    "Vraag de griffie wat er nog kan.").link("Mijn verzoeken", "/mijn"));
            case Moving.Incomplete incomplete when incomplete.shortcoming().veld().equals("steun") -> pages.notice(409,
                    Notice.of("Opnieuw indienen kan nog niet", Tone.WARNING, "Er is nog niet genoeg geldige steun", incomplete.shortcoming().melding()).link("Terug naar uw verzoek", "/verzoek/" + text));
            case Moving.Incomplete incomplete -> Pages.to("/verzoek/" + text + "/schrijven");
            case Moving.Refused refused -> pages.notice(409, Notice.refusal("Het definitieve verzoek kan nu niet worden ingediend", refused.ground()).link("Terug naar uw verzoek", "/verzoek/" + text));
            case Moving.Stale stale -> pages.notice(409, stale(text));
            case Moving.Unknown unknown -> throw new NotFoundException();
        };
    }

    private static Notice stale(String kenmerk) {
        return Notice.of("Uw verzoek is veranderd", Tone.WARNING, "Er is nu niets ingediend",
                "Uw verzoek is veranderd nadat u deze pagina opende, bijvoorbeeld in een ander tabblad. Lees eerst de tekst zoals die nu is. Klopt hij? Dien hem dan daar in.")
                .link("Controleer uw tekst", "/verzoek/" + kenmerk + "/controleren").link("Mijn verzoeken", "/mijn");
    }

    private boolean missed(Dossier dossier) {
        return AfterDecision.missed(dossier.verzoek(), besluiten.isOver(dossier.verzoek().inhoud()));
    }

    private Response pdf(Dossier dossier, DocumentKind kind) {
        String name = dossier.verzoek().number().orElseThrow() + "-" + kind.word() + ".pdf";
        return Response.ok(printer.print(kind, dossier, kind == DocumentKind.BURGERAMENDEMENT ? amendementen.around(dossier) : Surroundings.NONE), "application/pdf").header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    private Dossier own(String text) {
        return dossiers.own(visit.signedIn(), pages.kenmerk(text)).orElseThrow(NotFoundException::new);
    }
}
