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
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.inbreng.application.Actor;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.Pseudonyms;
import nl.inbreng.application.WriteVerzoek;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Kenmerk;
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

    private final Pages pages;
    private final Sites sites;
    private final EditionOf editions;
    private final Agenda agenda;
    private final WriteVerzoek write;
    private final AmendementDrafts drafts;
    private final Drafts general;
    private final Pseudonyms keys;
    private final Visit visit;

    @Inject
    public AmendementPages(Pages pages, Sites sites, EditionOf editions, Agenda agenda, WriteVerzoek write, AmendementDrafts drafts, Drafts general,
                           Pseudonyms keys, Visit visit) {
        this.pages = pages;
        this.sites = sites;
        this.editions = editions;
        this.agenda = agenda;
        this.write = write;
        this.drafts = drafts;
        this.general = general;
        this.keys = keys;
        this.visit = visit;
    }

    /** A form with one unit opened, when it was pointed at. */
    @GET
    public Response form(@PathParam("gemeente") String slug, @QueryParam("voorstel") long id, @QueryParam("eenheid") String eenheid) {
        return whenOpen(new Asked(pages.gemeente(slug), id, List.of()), (regeling, voorstel) -> {
            List<Wijziging> opened = voorstel.eenheden().stream().filter(u -> u.sleutel().equals(eenheid) && u.amendeerbaar())
                    .map(u -> new Wijziging(u.sleutel(), u.citeertitel(), u.tekst(), u.tekst())).toList();
            return drafts.form(regeling, Drafts.Target.fresh("/" + slug + "/burgeramendement?voorstel=" + id, keys.kenmerk()),
                    new AmendementDrafts.Opened(voorstel, new Amendement("", voorstel.ref(), opened, "")), List.of());
        });
    }

    /** Stores what was typed, complete or not. */
    @POST
    public Response start(@PathParam("gemeente") String slug, @QueryParam("voorstel") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Kenmerk kenmerk = pages.kenmerk(form.text("kenmerk"));
        return whenOpen(new Asked(pages.gemeente(slug), id, AmendementDrafts.answers(form)), (regeling, voorstel) -> drafts.amendement(regeling,
                Drafts.Target.fresh("/" + slug + "/burgeramendement?voorstel=" + id, kenmerk),
                new AmendementDrafts.Posted(form, voorstel, inhoud -> write.start(visit.signedIn(), kenmerk, regeling, inhoud))));
    }

    /** What is asked. @param voorstel our id of the raadsvoorstel @param typed what was posted, or nothing */
    private record Asked(Gemeente gemeente, long voorstel, List<Answer> typed) {}

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

    /** A replaced version still can be written on, since its page tells so; what waits or was taken away cannot. */
    private Response writable(Asked asked, Function<StoredVoorstel, Response> page) {
        StoredVoorstel voorstel = agenda.voorstel(asked.voorstel()).filter(v -> v.gemeente().equals(asked.gemeente().code())).orElseThrow(NotFoundException::new);
        return switch (voorstel.status()) {
            case BEVESTIGD, VERVANGEN -> page.apply(voorstel);
            case WACHT_OP_GRIFFIE -> notNow(asked, "De griffie heeft dit raadsvoorstel nog niet opengesteld. Dat gebeurt bij de vergadering waarin de raad beslist. Daarna kunt u er een burgeramendement op schrijven.");
            case INGETROKKEN -> notNow(asked, "Dit raadsvoorstel staat niet meer op de openbare agenda van de raad.");
        };
    }

    private Response notNow(Asked asked, String reason) {
        return pages.notice(sites.of(asked.gemeente(), ""), 409, Notice.of("Op dit raadsvoorstel kunt u nu niet schrijven", Tone.WARNING, "Er is niets opgeslagen", reason)
                .with(asked.typed()).link("Agenda van de raad", "/" + asked.gemeente().slug() + "/agenda"));
    }
}
