package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.ConfirmRebase;
import nl.inbreng.application.HandleVerzoek;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.ReadWholeDecision;
import nl.inbreng.application.RebaseAmendementen;
import nl.inbreng.application.WholeDecision;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.AfterDecision;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Collision;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Runs;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.TextRun;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** The raadsvoorstel got a newer version: old text, new text and the filer's own text side by side, with a choice for each unit. */
@Path("/verzoek/{kenmerk}/nieuwe-versie")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class HerbasisPages {

    private final Pages pages;
    private final Sites sites;
    private final Visit visit;
    private final ReadDossier dossiers;
    private final ConfirmRebase rebase;
    private final RebaseAmendementen carrying;
    private final ReadWholeDecision decisions;
    private final ReadBesluit besluiten;
    private final Encounters encounters;
    private final Bases bases;
    private final Clock clock;

    @Inject
    public HerbasisPages(Pages pages, Sites sites, Visit visit, ReadDossier dossiers, ConfirmRebase rebase, RebaseAmendementen carrying, ReadWholeDecision decisions, ReadBesluit besluiten, Encounters encounters, Bases bases, Clock clock) {
        this.pages = pages;
        this.sites = sites;
        this.visit = visit;
        this.dossiers = dossiers;
        this.rebase = rebase;
        this.carrying = carrying;
        this.decisions = decisions;
        this.besluiten = besluiten;
        this.encounters = encounters;
        this.bases = bases;
        this.clock = clock;
    }

    /** What waits for the filer. */
    @GET
    public Response form(@PathParam("kenmerk") String text) {
        Dossier dossier = own(text);
        return waits(dossier).map(herbasis -> page(200, dossier, asked(dossier, new MultivaluedHashMap<>(), herbasis), List.of()))
                .orElseGet(() -> notice(200, dossier, nothing(dossier)));
    }

    /** Nothing to choose; for a subamendement not yet, as long as the filer of the amended one did not choose. */
    private Notice nothing(Dossier dossier) {
        if (AfterDecision.missed(dossier.verzoek(), besluiten.isOver(dossier.verzoek().inhoud()))) return dossier.verzoek().stand() == SharedStand.CONCEPT ? AfterDecision.writing(dossier, List.of()) : AfterDecision.filing(dossier);
        String own = "/verzoek/" + dossier.verzoek().kenmerk();
        Optional<Uitkomst> outcome = dossier.verzoek().uitkomst().filter(known -> dossier.verzoek().isConcluded());
        if (outcome.isPresent()) {
            return Notice.of("U hoeft niets te kiezen", Tone.INFO, outcome.get().isDecided() ? "De raad heeft al besloten" : "Uw verzoek is " + outcome.get().word(),
                    "De uitkomst van uw verzoek staat vast. Uw tekst gaat niet mee naar een nieuwere versie van het raadsvoorstel.").link("Bekijk uw verzoek", own);
        }
        if (rebase.standing(visit.signedIn(), dossier.verzoek().kenmerk()).isPresent()) {
            return Notice.of("U laat uw verzoek staan", Tone.INFO, "U hoeft niets meer te kiezen",
                    "Het raadsvoorstel luidt nu al zoals u vraagt. Verandert het weer? Dan krijgt u een mail.").link("Bekijk uw verzoek", own).link("Toch niet? Trek uw verzoek in", own + "/intrekken");
        }
        if (dossier.verzoek().inhoud() instanceof Amendement text && encounters.stopped(text)) return stopped(dossier, text).link("Bekijk uw verzoek", own);
        boolean waits = dossier.verzoek().inhoud() instanceof Amendement text && encounters.waits(text);
        Notice notice = waits ? Notice.of("U hoeft nog niets te kiezen", Tone.INFO, "Eerst het andere amendement", "Het raadsvoorstel heeft een nieuwere versie. Uw wijziging hoort bij een ander "
                + "burgeramendement. Zet de indiener daarvan zijn tekst over naar de nieuwe versie? Dan krijgt u een mail.")
                : Notice.of("U hoeft niets te kiezen", Tone.INFO, "Er wacht niets op u", "Is het raadsvoorstel net veranderd? Dan bekijkt de griffie eerst de nieuwe tekst. Daarna krijgt u een mail.");
        return notice.link("Bekijk uw verzoek", own);
    }

    private static Notice stopped(Dossier dossier, Amendement text) {
        return Notice.of("Uw wijziging gaat niet mee", Tone.INFO, "Het andere amendement loopt niet meer", "Uw wijziging hoort bij een ander burgeramendement. Dat loopt niet meer. Daarom kan uw tekst niet mee naar de nieuwere versie van het raadsvoorstel.",
                "Uw tekst blijft bewaard. Wilt u dit nog steeds? Kopieer uw tekst en schrijf een nieuw burgeramendement op het raadsvoorstel.").link("Bekijk het raadsvoorstel", "/" + dossier.regeling().header().gemeente().slug() + "/voorstel/" + text.voorstel().id());
    }

    private Response notice(int status, Dossier dossier, Notice notice) {
        return pages.notice(sites.of(dossier.regeling().header().gemeente(), ""), status, notice);
    }

    /** Takes the choices. What was chosen or typed is shown again when something must be mended first, or when the page asked about something else. */
    @POST
    public Response confirm(@PathParam("kenmerk") String text, MultivaluedMap<String, String> fields) {
        Dossier dossier = own(text);
        Optional<Herbasis> waits = waits(dossier);
        if (waits.isEmpty()) return notice(409, dossier, nothing(dossier).with(typed(dossier, new Form(fields))));
        HerbasisForm form = asked(dossier, fields, waits.get());
        if (!form.isAsked()) return stale(dossier, form.form());
        if (!form.errors().isEmpty()) return page(400, dossier, form, form.errors());
        ConfirmRebase.Shown shown = new ConfirmRebase.Shown(new HandleVerzoek.Opened(dossier.verzoek().kenmerk(), Drafts.version(form.form())), form.seal());
        return switch (form.ending()) {
            case NONE, KEEP, WRITE -> answer(carrying.then(Collision.again(() -> rebase.confirm(visit.signedIn(), shown, form.choices()))), dossier, form);
            case STAND -> answer(Collision.again(() -> rebase.letStand(visit.signedIn(), shown)), dossier, form);
            case WITHDRAW -> Pages.to("/verzoek/" + dossier.verzoek().kenmerk() + "/intrekken");
        };
    }

    private Response answer(Revising outcome, Dossier dossier, HerbasisForm form) {
        Kenmerk kenmerk = dossier.verzoek().kenmerk();
        return switch (outcome) {
            case Revising.Revised revised -> Pages.to("/verzoek/" + kenmerk + (revised.revisie().materieel() ? "?klaar=herzien" : "?klaar=overgezet"));
            case Revising.Standing standing -> Pages.to("/verzoek/" + kenmerk + "?klaar=blijft");
            case Revising.Kept kept -> Pages.to("/verzoek/" + kenmerk + "/schrijven");
            case Revising.NothingChanged nothing -> Pages.to("/verzoek/" + kenmerk);
            case Revising.Incomplete incomplete -> page(400, dossier, form, form.at(Drafts.errors(incomplete.shortcomings())));
            case Revising.VoorstelChanged changed -> pages.notice(409, OwnPages.voorstelChanged(kenmerk).with(typed(dossier, form.form())));
            case Revising.Stale stale -> stale(own(kenmerk.value()), form.form());
            case Revising.Closed closed -> fixed(dossier, form.form());
            case Revising.NotNow not -> fixed(dossier, form.form());
            case Revising.Unknown unknown -> throw new NotFoundException();
        };
    }

    /** What waits now, with what was chosen and typed on the page that asked about something else. */
    private Response stale(Dossier dossier, Form sent) {
        return waits(dossier).map(herbasis -> asked(dossier, sent.fields(), herbasis)).map(form -> page(409, dossier, form, List.of(new FieldError("onderdelen", form.isAsked()
                ? "U veranderde dit verzoek ook in een ander tabblad of op een ander apparaat. Kijk of uw keuzes nog kloppen. Druk dan nog een keer op de knop."
                : "De tekst is veranderd terwijl u las. Hieronder staat de tekst van nu. Kijk of uw keuzes nog kloppen. Druk dan nog een keer op de knop.")))).orElseGet(() -> notice(409, dossier, nothing(dossier).with(typed(dossier, sent))));
    }

    private static List<Answer> typed(Dossier dossier, Form sent) {
        List<Wijziging> changes = dossier.verzoek().inhoud() instanceof Amendement text ? text.wijzigingen() : List.of();
        return HerbasisForm.typed(sent, changes).stream().map(HerbasisForm.Typed::answer).toList();
    }

    private Response fixed(Dossier dossier, Form sent) {
        return pages.notice(409, Notice.of("De tekst ligt vast", Tone.INFO, "Uw tekst is niet aangepast", "De tijd om de tekst te veranderen is voorbij. De griffie weet dat het raadsvoorstel is veranderd.")
                .with(typed(dossier, sent)).link("Bekijk uw verzoek", "/verzoek/" + dossier.verzoek().kenmerk()));
    }

    private HerbasisForm asked(Dossier dossier, MultivaluedMap<String, String> fields, Herbasis herbasis) {
        return new HerbasisForm(new Form(fields), herbasis, dossier.verzoek().isEditable(clock.instant()), rebase.seal(herbasis), changed(dossier, herbasis), written(dossier));
    }

    private List<TekstEenheid> written(Dossier dossier) {
        return dossier.verzoek().inhoud() instanceof Amendement text ? bases.of(text).map(StoredVoorstel::eenheden).orElse(List.of()) : List.of();
    }

    private List<TextRun> changed(Dossier dossier, Herbasis herbasis) {
        Optional<WholeDecision> decision = dossier.verzoek().inhoud() instanceof Amendement text ? decisions.of(text, herbasis) : Optional.empty();
        return decision.filter(both -> !both.oud().equals(both.nieuw())).map(both -> Runs.of(WordDiff.between(both.oud(), both.nieuw()))).orElse(List.of());
    }

    private Response page(int status, Dossier dossier, HerbasisForm form, List<FieldError> errors) {
        return Pages.html(status, Pages.TEMPLATES.pagesNieuweVersie(sites.of(dossier.regeling().header().gemeente(), ""), dossier, form, form.undoes() ? SupportAfter.ofWhole(dossier, clock.instant()) : SupportAfter.of(dossier, form.herbasis(), clock.instant()), errors));
    }

    /** What waits, or what the filer let stand and can still change. */
    private Optional<Herbasis> waits(Dossier dossier) {
        Verzoek verzoek = dossier.verzoek();
        return rebase.open(visit.signedIn(), verzoek.kenmerk()).or(() -> verzoek.isEditable(clock.instant()) ? rebase.standing(visit.signedIn(), verzoek.kenmerk()) : Optional.empty());
    }

    private Dossier own(String text) {
        return dossiers.own(visit.signedIn(), pages.kenmerk(text)).orElseThrow(NotFoundException::new);
    }
}
