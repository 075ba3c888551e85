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
import java.util.function.Function;
import nl.inbreng.application.Actor;
import nl.inbreng.application.HandleVerzoek;
import nl.inbreng.application.PublishVerzoek;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.WriteVerzoek;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Publishing;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Places;
import nl.inbreng.web.Sites;
import nl.inbreng.web.Vormtoets;
import nl.inbreng.web.Weergave;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** Writing, reviewing and publishing one's own verzoek. */
@Path("/verzoek/{kenmerk}")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class OwnPages {

    private final Pages pages;
    private final Sites sites;
    private final Visit visit;
    private final ReadDossier dossiers;
    private final WriteVerzoek write;
    private final PublishVerzoek publish;
    private final Bases bases;
    private final Waiting waiting;
    private final TooLate late;
    private final Drafts drafts;
    private final AmendementDrafts amendementen;

    @Inject
    public OwnPages(Pages pages, Sites sites, Visit visit, ReadDossier dossiers, WriteVerzoek write, PublishVerzoek publish, Bases bases, Waiting waiting, TooLate late,
                    Drafts drafts, AmendementDrafts amendementen) {
        this.pages = pages;
        this.sites = sites;
        this.visit = visit;
        this.dossiers = dossiers;
        this.write = write;
        this.publish = publish;
        this.bases = bases;
        this.waiting = waiting;
        this.late = late;
        this.drafts = drafts;
        this.amendementen = amendementen;
    }

    /** Goes on writing. */
    @GET @Path("schrijven")
    public Response edit(@PathParam("kenmerk") String text, @QueryParam("bewaard") String saved, @QueryParam("weergave") String weergave, @QueryParam("opgeschoond") String cleaned) {
        Dossier dossier = own(text);
        if (!mayWrite(dossier)) return Pages.to("/verzoek/" + text);
        Optional<Response> over = late.page(dossier);
        if (over.isPresent()) return over.get();
        if (isYes(saved)) return pages.notice(sites.of(dossier.regeling().header().gemeente(), ""), 200, saved(dossier, isYes(cleaned)));
        if (waiting.asksFirst(dossier.verzoek())) return Pages.to("/verzoek/" + text + "/nieuwe-versie");
        Drafts.Target target = Drafts.Target.of(dossier.verzoek().kenmerk(), dossier.verzoek().version());
        return switch (dossier.verzoek().draft()) {
            case Written written -> drafts.form(dossier.regeling(), target, written, List.of());
            case Amendement a when weergave != null -> amendementen.form(dossier.regeling(), target, new Opened(bases.writable(a), a, isYes(cleaned)), Weergave.of(weergave));
            case Amendement a -> amendementen.form(dossier.regeling(), target, new Opened(bases.writable(a), a, isYes(cleaned)), List.of());
        };
    }

    /** Whether a word in the address is "ja". */
    static boolean isYes(String word) {
        return "ja".equals(word);
    }

    /** Stores what was typed. */
    @POST @Path("schrijven")
    public Response save(@PathParam("kenmerk") String text, MultivaluedMap<String, String> fields) {
        Dossier dossier = own(text);
        Form form = new Form(fields);
        if (!form.isWhole()) return pages.notice(409, halfLoaded(dossier, form));
        Drafts.Target target = Drafts.Target.of(dossier.verzoek().kenmerk(), Drafts.version(form));
        Function<Inhoud, Moving> store = inhoud -> write.save(visit.signedIn(), target.kenmerk(), target.version(), inhoud);
        return switch (dossier.verzoek().draft()) {
            case Written written -> drafts.written(form, dossier.regeling(), target, store);
            case Amendement a -> {
                AmendementForm typed = new AmendementForm(form, bases.writable(a), a.opAmendement());
                yield late.save(dossier, typed, store).orElseGet(() -> amendementen.amendement(dossier.regeling(), target, new AmendementDrafts.Posted(typed, store)));
            }
        };
    }

    /** Publishes. A second click finds it published and goes to the same page. */
    @POST @Path("publiceren")
    public Response publish(@PathParam("kenmerk") String text, MultivaluedMap<String, String> fields) {
        Kenmerk kenmerk = pages.kenmerk(text);
        Form form = new Form(fields);
        HandleVerzoek.Opened opened = new HandleVerzoek.Opened(kenmerk, Drafts.version(form));
        Publishing outcome = Collision.again(() -> publish.publish(visit.signedIn(), opened, form.text(Places.FIELD)));
        return switch (outcome) {
            case Publishing.Published published -> Pages.to("/verzoek/" + kenmerk + "?klaar=gepubliceerd");
            case Publishing.AlreadyPublished already -> Pages.to("/verzoek/" + kenmerk);
            case Publishing.NotADraft not -> Pages.to("/verzoek/" + kenmerk);
            case Publishing.Incomplete incomplete -> Pages.to("/verzoek/" + kenmerk + "/schrijven");
            case Publishing.Blocked blocked -> pages.notice(409, Notice.of("Publiceren kan nu niet", Tone.WARNING, "Uw tekst is bewaard",
                    blocked.reasons().stream().map(Shortcoming::melding).toArray(String[]::new)).link("Pas uw tekst aan", "/verzoek/" + kenmerk + "/schrijven"));
            case Publishing.Refused refused -> late.page(own(text)).orElseGet(() -> pages.notice(409, Notice.refusal("Publiceren kan nu niet", refused.ground())
                    .link("Terug naar uw verzoek", "/verzoek/" + kenmerk + "/controleren").link("Uw tekst is bewaard bij Mijn verzoeken", "/mijn")));
            case Publishing.VoorstelChanged changed -> pages.notice(409, voorstelChanged(kenmerk));
            case Publishing.Stale stale -> pages.notice(409, stale(kenmerk));
            case Publishing.Unknown unknown -> throw new NotFoundException();
        };
    }

    /** What a writer reads when the text that was written on is not the present one. */
    static Notice voorstelChanged(Kenmerk kenmerk) {
        return Notice.of("Het raadsvoorstel is veranderd", Tone.WARNING, "Uw tekst is bewaard",
                "Het raadsvoorstel is veranderd, of het staat niet meer op de openbare agenda. U schreef op de oude tekst. Open uw tekst: daar leest u wat er veranderd is en wat u kunt doen.")
                .link("Bekijk uw tekst", "/verzoek/" + kenmerk + "/schrijven").link("Mijn verzoeken", "/mijn");
    }

    private static Notice halfLoaded(Dossier dossier, Form form) {
        List<Answer> typed = dossier.verzoek().draft() instanceof Written ? Drafts.answers(form, dossier.regeling().header().instrument()) : PostedAnswers.of(form);
        return Notice.of("De pagina was nog niet helemaal geladen", Tone.WARNING, "Er is niets veranderd aan uw bewaarde tekst",
                "U drukte op een knop voordat de hele pagina er was. Open uw tekst opnieuw en wacht tot u de onderste knoppen ziet. Wat u net typte, staat hieronder.")
                .with(typed).link("Verder schrijven", "/verzoek/" + dossier.verzoek().kenmerk() + "/schrijven").link("Mijn verzoeken", "/mijn");
    }

    private static Notice stale(Kenmerk kenmerk) {
        return Notice.of("Uw tekst is veranderd", Tone.WARNING, "Uw tekst is nog niet gepubliceerd",
                "U veranderde deze tekst ook in een ander tabblad of op een ander apparaat. Lees eerst de tekst zoals die nu is. Klopt hij? Publiceer hem dan daar.")
                .link("Controleer uw tekst", "/verzoek/" + kenmerk + "/controleren").link("Mijn verzoeken", "/mijn");
    }

    private Dossier own(String text) {
        return dossiers.own(visit.signedIn(), pages.kenmerk(text)).orElseThrow(NotFoundException::new);
    }

    /** Whether the filer can still change the text, before publishing or after. */
    static boolean mayWrite(Dossier dossier) {
        return dossier.verzoek().isWritable() || dossier.verzoek().isRevisable();
    }

    private static Notice saved(Dossier dossier, boolean cleaned) {
        Notice notice = Notice.of("Uw tekst is bewaard", Tone.OK, "U kunt later verder", (cleaned ? Vormtoets.CLEANED + " " : "") + "Alleen u ziet deze tekst. U vindt hem terug bij ‘Mijn verzoeken’, ook op een ander apparaat.")
                .link("Verder schrijven", "/verzoek/" + dossier.verzoek().kenmerk() + "/schrijven").link("Mijn verzoeken", "/mijn");
        return dossier.verzoek().stand() != SharedStand.CONCEPT ? notice
                : notice.link("Toch niet? Gooi dit concept weg", "/verzoek/" + dossier.verzoek().kenmerk() + "/intrekken");
    }
}
