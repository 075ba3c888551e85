package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.Installation;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.ReadRanking;
import nl.inbreng.application.SignVerzoek;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.verzoek.Signing;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.AfterDecision;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Comparison;
import nl.inbreng.web.Encounter;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Sites;
import nl.inbreng.web.Weergave;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.parts.UnitChange;
import nl.inbreng.web.security.Visit;

/** The public page of a verzoek, and supporting it. */
@Path("/verzoek/{kenmerk}")
@PermitAll
@Dependent
public class VerzoekPages {

    private final Pages pages;
    private final Sites sites;
    private final Visit visit;
    private final ReadDossier dossiers;
    private final ReadRanking rankings;
    private final SignVerzoek sign;
    private final Bases bases;
    private final Encounters encounters;
    private final Waiting waiting;
    private final ReadBesluit besluiten;
    private final Installation installation;
    private final Clock clock;

    @Inject
    public VerzoekPages(Pages pages, Sites sites, Visit visit, ReadDossier dossiers, ReadRanking rankings, SignVerzoek sign, Bases bases, Encounters encounters, Waiting waiting,
                        ReadBesluit besluiten, Installation installation, Clock clock) {
        this.pages = pages;
        this.sites = sites;
        this.visit = visit;
        this.dossiers = dossiers;
        this.rankings = rankings;
        this.sign = sign;
        this.bases = bases;
        this.encounters = encounters;
        this.waiting = waiting;
        this.besluiten = besluiten;
        this.installation = installation;
        this.clock = clock;
    }

    /** What anybody may see; the filer also sees what to do next. */
    @GET
    public Response show(@PathParam("kenmerk") String text, @QueryParam("klaar") String done, @QueryParam("weergave") String weergave) {
        Dossier dossier = published(text);
        if (dossier.verzoek().stand() == SharedStand.INGETROKKEN) return withdrawn(dossier);
        boolean own = own(dossier);
        StoredVoorstel voorstel = dossier.verzoek().inhoud() instanceof Amendement a ? bases.of(a).orElse(null) : null;
        Seen seen = new Seen(own, own && done != null ? done : "", clock.instant(), voorstel != null && voorstel.status() == StoredVoorstel.Status.VERVANGEN,
                voorstel != null && besluiten.decided(voorstel).isToldOn(voorstel), besluiten.isOver(dossier.verzoek().inhoud()), own && waiting.isFor(dossier.verzoek()), rankings.standing(dossier), dossier.verzoek().inhoud() instanceof Amendement a ? Comparison.open(Weergave.of(weergave), "/verzoek/" + text, a, voorstel).meeting(encounters.of(dossier.verzoek().kenmerk(), a)).with(encounters.kin(dossier.verzoek().kenmerk(), a)) : null);
        return Pages.html(200, Pages.TEMPLATES.pagesVerzoek(site(dossier), dossier, voorstel, seen));
    }

    /**
     * How the page is seen.
     *
     * @param own        by its filer
     * @param done       what the filer did a moment ago: "gepubliceerd", "hersteld", "definitief", or empty
     * @param now        moment of the page
     * @param outdated   the raadsvoorstel has a newer version
     * @param settled    the raad took its decision on that version, which can be read; while the griffie looks at that version again, on any of them
     * @param over       nothing comes of supporting or filing it any more ({@link ReadBesluit#isOver})
     * @param waits      the filer, who sees it, must choose what that version means for the text
     * @param standing   where it stands in the ranking, when it stands in one
     * @param comparison what an amendement changes; null for every other request
     */
    public record Seen(boolean own, String done, Instant now, boolean outdated, boolean settled, boolean over, boolean waits, Optional<Ranglijst.Standing> standing, Comparison comparison) {

        /** Without a ranking, of a request in words. */
        public Seen(boolean own, String done, Instant now, boolean outdated) {
            this(own, done, now, outdated, false, false, false, Optional.empty(), null);
        }
    }

    /** The form to support. */
    @GET @Path("steunen")
    public Response form(@PathParam("kenmerk") String text) {
        Dossier dossier = published(text);
        if (besluiten.isOver(dossier.verzoek().inhoud()) || !dossier.verzoek().collectsSupport(clock.instant())) return closed(dossier);
        if (own(dossier)) return yourself(dossier);
        return Pages.html(200, Pages.TEMPLATES.pagesSteunen(site(dossier), dossier, changes(dossier.verzoek()), met(dossier.verzoek()), SignForm.empty(dossier.regeling()), List.of()));
    }

    /** Takes a signature. The answer is the same whether or not this person signed before. */
    @POST @Path("steunen")
    public Response sign(@PathParam("kenmerk") String text, MultivaluedMap<String, String> fields) {
        Dossier dossier = published(text);
        SignForm form = SignForm.read(new Form(fields), dossier.regeling(), clock.instant());
        if (!form.errors().isEmpty()) return again(dossier, form, form.errors());
        return switch (sign.sign(dossier.verzoek().kenmerk(), form.signer(), new Form(fields).line("tekst"))) {
            case Signing.LookInYourMail look -> Pages.to("/verzoek/" + text + "/kijk-in-uw-mail");
            case Signing.NotEntitled not -> again(dossier, form, List.of(new FieldError("geboortedatum",
                    not.ground().text() + " Regel: " + not.ground().artikel() + ". Nodig: " + not.ground().needed() + ". U bent: " + not.ground().found() + ".")));
            case Signing.Closed closed -> closed(dossier);
            case Signing.NotOpen not -> closed(dossier);
            case Signing.Decided decided -> closed(dossier);
            case Signing.TextChanged changed -> again(published(text), form, List.of(new FieldError("verklaring",
                    "De tekst is veranderd terwijl u las. Hieronder staat de nieuwe tekst. Bent u het ermee eens? Druk dan nog een keer op de knop.")));
            case Signing.Unknown unknown -> throw new NotFoundException();
        };
    }

    /** The page after signing: for everybody the same. */
    @GET @Path("kijk-in-uw-mail")
    public Response mailed(@PathParam("kenmerk") String text) {
        Dossier dossier = published(text);
        Notice look = Notice.of("Kijk in uw mail", Tone.INFO, "Uw steun telt pas als u hem bevestigt",
                "Wij hebben u een mail gestuurd. Open de link in die mail en druk op de knop.",
                "Geen mail gekregen? Kijk bij ongewenste mail, of vul het formulier nog een keer in. Alleen de link in de nieuwste mail werkt. Wij sturen hooguit drie mails in een week. Steunt u al? Dan staat dat in de mail.")
                .link("Terug naar het verzoek", "/verzoek/" + text);
        return pages.notice(site(dossier), 200, installation.demo() ? look.link("Open het postvak van de demo", "/demo/postvak") : look);
    }

    private Response again(Dossier dossier, SignForm form, List<FieldError> errors) {
        return Pages.html(400, Pages.TEMPLATES.pagesSteunen(site(dossier), dossier, changes(dossier.verzoek()), met(dossier.verzoek()), form, errors));
    }

    /** Beside the text on which it was written, so that places have the names of that text. */
    private List<UnitChange> changes(Verzoek verzoek) {
        return verzoek.inhoud() instanceof Amendement text ? Showing.changes(text, bases.of(text).map(base -> base.under(text)).orElse(List.of())) : List.of();
    }

    private List<Encounter> met(Verzoek verzoek) {
        return verzoek.inhoud() instanceof Amendement text ? encounters.of(verzoek.kenmerk(), text) : List.of();
    }

    private boolean own(Dossier dossier) {
        return visit.actor().map(a -> a.id().equals(dossier.verzoek().indiener().id())).orElse(false);
    }

    private Response yourself(Dossier dossier) {
        String counts = dossier.support().threshold().filerCounts() ? "U telt zelf al mee." : "Alleen de steun van anderen telt.";
        return pages.notice(site(dossier), 200, Notice.of("Dit is uw eigen verzoek", Tone.INFO, "U hoeft uw eigen verzoek niet te steunen",
                counts + " Deel de pagina van uw verzoek met anderen.").link("Terug naar uw verzoek", "/verzoek/" + dossier.verzoek().kenmerk()));
    }

    private Response closed(Dossier dossier) {
        boolean collects = dossier.verzoek().collectsSupport(clock.instant());
        return pages.notice(site(dossier), 409, collects || AfterDecision.missed(dossier.verzoek(), besluiten.isOver(dossier.verzoek().inhoud())) ? AfterDecision.supporting(dossier)
                : Notice.of("Steunen kan niet meer", Tone.INFO, "Dit verzoek verzamelt geen steun meer", Showing.closed(dossier, clock.instant()) + " U kunt wel volgen hoe het verdergaat.").link("Bekijk het verzoek", "/verzoek/" + dossier.verzoek().kenmerk()));
    }

    private Response withdrawn(Dossier dossier) {
        return pages.notice(site(dossier), 410, Notice.of("Dit verzoek is ingetrokken", Tone.INFO, "De indiener heeft het verzoek ingetrokken",
                "Steunen kan niet meer. Wat steunende inwoners invulden, wordt niet gebruikt.").link("Andere verzoeken", "/" + dossier.regeling().header().gemeente().slug()));
    }

    private Dossier published(String text) {
        return dossiers.published(pages.kenmerk(text)).orElseThrow(NotFoundException::new);
    }

    private Site site(Dossier dossier) {
        return sites.of(dossier.regeling().header().gemeente(), "");
    }
}
