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
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** Begins a burgeramendement on a raadsvoorstel that the griffie has opened. */
@Path("/{gemeente: [a-z][a-z0-9-]+}/burgeramendement")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class AmendementPages {

    private final Pages pages;
    private final EditionOf editions;
    private final Agenda agenda;
    private final WriteVerzoek write;
    private final AmendementDrafts drafts;
    private final Drafts general;
    private final Pseudonyms keys;
    private final Visit visit;

    @Inject
    public AmendementPages(Pages pages, EditionOf editions, Agenda agenda, WriteVerzoek write, AmendementDrafts drafts, Drafts general,
                           Pseudonyms keys, Visit visit) {
        this.pages = pages;
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
        Gemeente gemeente = pages.gemeente(slug);
        return whenOpen(gemeente, id, (regeling, voorstel) -> {
            List<Wijziging> opened = voorstel.eenheden().stream().filter(u -> u.sleutel().equals(eenheid) && u.amendeerbaar())
                    .map(u -> new Wijziging(u.sleutel(), u.citeertitel(), u.tekst(), u.tekst())).toList();
            return drafts.form(regeling, Drafts.Target.fresh("/" + slug + "/burgeramendement?voorstel=" + id, keys.kenmerk()),
                    new AmendementDrafts.Opened(voorstel, new Amendement("", voorstel.ref(), opened, "")), List.of());
        });
    }

    /** Stores what was typed, complete or not. */
    @POST
    public Response start(@PathParam("gemeente") String slug, @QueryParam("voorstel") long id, MultivaluedMap<String, String> fields) {
        Gemeente gemeente = pages.gemeente(slug);
        Form form = new Form(fields);
        Kenmerk kenmerk = pages.kenmerk(form.text("kenmerk"));
        return whenOpen(gemeente, id, (regeling, voorstel) -> drafts.amendement(regeling,
                Drafts.Target.fresh("/" + slug + "/burgeramendement?voorstel=" + id, kenmerk),
                new AmendementDrafts.Posted(form, voorstel, inhoud -> write.start(visit.signedIn(), kenmerk, regeling, inhoud))));
    }

    /** Rules that are not in force answer first, also without a raadsvoorstel: then none of them can be written on. */
    private Response whenOpen(Gemeente gemeente, long id, BiFunction<Regeling, StoredVoorstel, Response> page) {
        return switch (editions.today(gemeente, Instrument.BURGERAMENDEMENT)) {
            case Availability.Available available -> writable(gemeente, id, voorstel -> page.apply(available.regeling(), voorstel));
            case Availability.AwaitsGriffie waits -> general.unavailable(gemeente, waits);
            case Availability.NotInForce not -> general.unavailable(gemeente, not);
            case Availability.None none -> general.unavailable(gemeente, none);
        };
    }

    /** A replaced version still can be written on, since its page tells so; what waits or was taken away cannot. */
    private Response writable(Gemeente gemeente, long id, Function<StoredVoorstel, Response> page) {
        StoredVoorstel voorstel = agenda.voorstel(id).filter(v -> v.gemeente().equals(gemeente.code())).orElseThrow(NotFoundException::new);
        return switch (voorstel.status()) {
            case BEVESTIGD, VERVANGEN -> page.apply(voorstel);
            case WACHT_OP_GRIFFIE -> notNow(gemeente, "De griffie controleert de tekst van dit raadsvoorstel. Daarna kunt u er een burgeramendement op schrijven.");
            case INGETROKKEN -> notNow(gemeente, "Dit raadsvoorstel staat niet meer op de openbare agenda van de raad.");
        };
    }

    private Response notNow(Gemeente gemeente, String reason) {
        return pages.notice(409, Notice.of("Op dit raadsvoorstel kunt u nu niet schrijven", Tone.WARNING, "Er is niets opgeslagen", reason,
                "Had u al iets getypt? Ga terug met de knop van uw browser. Dan staat uw tekst er nog.").link("Agenda van de raad", "/" + gemeente.slug() + "/agenda"));
    }
}
