package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.inbreng.application.Actor;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.Pseudonyms;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.WriteVerzoek;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Bases;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** Begins a burgeramendement on a raadsvoorstel that the griffie has opened. */
@Path("/{gemeente: [a-z][a-z0-9-]+}/burgeramendement")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class AmendementPages {

    private static final String BEGUN = "De vergadering over dit voorstel is begonnen. U kunt er geen wijziging meer op voorstellen.";
    private static final String DECIDED = "De raad heeft over dit voorstel al besloten. U kunt er geen wijziging meer op voorstellen. Het besluit staat op de pagina van het raadsvoorstel.";

    private final Pages pages;
    private final Sites sites;
    private final EditionOf editions;
    private final Agenda agenda;
    private final WriteVerzoek write;
    private final AmendementDrafts drafts;
    private final Drafts general;
    private final Pseudonyms keys;
    private final Visit visit;
    private final ReadDossier dossiers;
    private final Bases bases;
    private final ReadBesluit besluiten;
    private final Clock clock;

    @Inject
    public AmendementPages(Pages pages, Sites sites, EditionOf editions, Agenda agenda, WriteVerzoek write, AmendementDrafts drafts, Drafts general,
                           Pseudonyms keys, Visit visit, ReadDossier dossiers, Bases bases, ReadBesluit besluiten, Clock clock) {
        this.pages = pages;
        this.sites = sites;
        this.editions = editions;
        this.agenda = agenda;
        this.write = write;
        this.drafts = drafts;
        this.general = general;
        this.keys = keys;
        this.visit = visit;
        this.dossiers = dossiers;
        this.bases = bases;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    /** A form with one unit opened, or a place to add a text, when it was pointed at. */
    @GET
    public Response form(@PathParam("gemeente") String slug, @BeanParam Pointed pointed) {
        MultivaluedHashMap<String, String> begun = new MultivaluedHashMap<>();
        begun.putSingle("actie", pointed.actie());
        return whenOpen(new Asked(pages.gemeente(slug), pointed.voorstel(), pointed.op(), List.of()), (regeling, voorstel) ->
                drafts.form(regeling, Drafts.Target.fresh(pointed.address(slug), keys.kenmerk()),
                        new AmendementForm(new Form(begun), voorstel, pointed.op()).opened(), List.of()));
    }

    /** Stores what was typed, complete or not. */
    @POST
    public Response start(@PathParam("gemeente") String slug, @BeanParam Pointed pointed, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Kenmerk kenmerk = pages.kenmerk(form.text("kenmerk"));
        return whenOpen(new Asked(pages.gemeente(slug), pointed.voorstel(), pointed.op(), PostedAnswers.of(form)), (regeling, voorstel) -> drafts.amendement(regeling,
                Drafts.Target.fresh(pointed.address(slug), kenmerk),
                new AmendementDrafts.Posted(new AmendementForm(form, voorstel, pointed.op()), inhoud -> write.start(visit.signedIn(), kenmerk, regeling, inhoud))));
    }

    /** What a link to the editor points at. */
    public static class Pointed {
        @QueryParam("voorstel") private String voorstel;
        @QueryParam("eenheid") private String eenheid;
        @QueryParam("na") private String na;
        @QueryParam("op") private String op;
        @QueryParam("heel") private String heel;

        private long voorstel() {
            return Pages.id(voorstel);
        }

        private String op() {
            return op == null ? "" : op;
        }

        /** The button that the link stands for. */
        private String actie() {
            return eenheid != null ? "open:" + eenheid : na != null ? AmendementForm.AFTER + na : heel != null ? AmendementForm.WHOLE : "";
        }

        private String address(String slug) {
            return "/" + slug + "/burgeramendement?voorstel=" + voorstel() + (op().isEmpty() ? "" : "&op=" + op);
        }
    }

    /** What is asked. @param voorstel our id of the raadsvoorstel @param op kenmerk of the amendement to change, or empty @param typed what was posted, or nothing */
    private record Asked(Gemeente gemeente, long voorstel, String op, List<Answer> typed) {}

    /** Rules that are not in force answer first, also without a raadsvoorstel: then none of them can be written on. */
    private Response whenOpen(Asked asked, BiFunction<Regeling, StoredVoorstel, Response> page) {
        Gemeente gemeente = asked.gemeente();
        return switch (editions.today(gemeente, Instrument.BURGERAMENDEMENT)) {
            case Availability.Available available -> writable(asked, voorstel -> page.apply(available.regeling(), voorstel));
            case Availability.AwaitsGriffie waits -> general.unavailable(gemeente, waits, asked.typed());
            case Availability.NotInForce not -> general.unavailable(gemeente, not, asked.typed());
            case Availability.None none -> general.unavailable(gemeente, none, asked.typed());
        };
    }

    /** A replaced version still can be written on, since its page tells so; what waits, was taken away or decided on cannot, nor anything once its meeting has begun. */
    private Response writable(Asked asked, Function<StoredVoorstel, Response> page) {
        StoredVoorstel voorstel = agenda.voorstel(asked.voorstel()).filter(v -> v.gemeente().equals(asked.gemeente().code())).orElseThrow(NotFoundException::new);
        return switch (voorstel.status()) {
            case BEVESTIGD, VERVANGEN -> besluiten.decided(voorstel).settles(voorstel) ? notNow(asked, DECIDED) : !clock.instant().isBefore(voorstel.ref().begins()) ? notNow(asked, BEGUN) : asked.op().isEmpty() ? page.apply(voorstel) : onAnother(asked, voorstel, page);
            case WACHT_OP_GRIFFIE -> notNow(asked, "De griffie heeft dit raadsvoorstel nog niet opengesteld. Dat gebeurt bij de vergadering waarin de raad beslist. Daarna kunt u er een burgeramendement op schrijven.");
            case INGETROKKEN -> notNow(asked, "Dit raadsvoorstel staat niet meer op de openbare agenda van de raad.");
        };
    }

    /** A subamendement is written on the decision as an open amendement would make it. */
    private Response onAnother(Asked asked, StoredVoorstel voorstel, Function<StoredVoorstel, Response> page) {
        Dossier other = dossiers.published(pages.kenmerk(asked.op())).orElseThrow(NotFoundException::new);
        if (!Subamendement.mayChange(other, clock.instant())) return notNow(asked, "Het burgeramendement dat u wilt wijzigen, staat niet meer open. U kunt wel zelf een wijziging op het raadsvoorstel schrijven.");
        return bases.on(voorstel, new Amendement("", voorstel.ref(), List.of(), "", "", "", asked.op())).map(page)
                .orElseGet(() -> notNow(asked, "Het burgeramendement dat u wilt wijzigen, is op een andere tekst geschreven. U kunt wel zelf een wijziging op het raadsvoorstel schrijven."));
    }

    private Response notNow(Asked asked, String reason) {
        return pages.notice(sites.of(asked.gemeente(), ""), 409, Notice.of("Op dit raadsvoorstel kunt u nu niet schrijven", Tone.WARNING, "Er is niets opgeslagen", reason)
                .with(asked.typed()).link("Agenda van de raad", "/" + asked.gemeente().slug() + "/agenda"));
    }
}
