package nl.inbreng.web.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.inbreng.application.Actor;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.Pseudonyms;
import nl.inbreng.application.WriteVerzoek;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Form;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/** Begins a burgeragendering. */
@Path("/{gemeente: [a-z][a-z0-9-]+}/burgeragendering")
@OnlyFor(Actor.Role.INWONER)
@Dependent
public class AgenderingPages {

    private final Pages pages;
    private final Sites sites;
    private final EditionOf editions;
    private final WriteVerzoek write;
    private final Drafts drafts;
    private final Pseudonyms keys;
    private final Visit visit;

    @Inject
    public AgenderingPages(Pages pages, Sites sites, EditionOf editions, WriteVerzoek write, Drafts drafts, Pseudonyms keys, Visit visit) {
        this.pages = pages;
        this.sites = sites;
        this.editions = editions;
        this.write = write;
        this.drafts = drafts;
        this.keys = keys;
        this.visit = visit;
    }

    /** An empty form; its kenmerk makes a second click harmless. */
    @GET
    public Response form(@PathParam("gemeente") String slug) {
        Gemeente gemeente = pages.gemeente(slug);
        return switch (editions.today(gemeente, Instrument.BURGERAGENDERING)) {
            case Availability.Available available -> drafts.agenderingForm(available.regeling(),
                    Drafts.Target.fresh("/" + slug + "/burgeragendering", keys.kenmerk()), new Agendering("", "", "", ""), List.of());
            case Availability.AwaitsGriffie waits -> drafts.unavailable(gemeente, waits, List.of());
            case Availability.NotInForce not -> drafts.unavailable(gemeente, not, List.of());
            case Availability.None none -> drafts.unavailable(gemeente, none, List.of());
        };
    }

    /** Stores what was typed, complete or not. */
    @POST
    public Response start(@PathParam("gemeente") String slug, MultivaluedMap<String, String> fields) {
        Gemeente gemeente = pages.gemeente(slug);
        Form form = new Form(fields);
        Kenmerk kenmerk = pages.kenmerk(form.text("kenmerk"));
        return switch (editions.today(gemeente, Instrument.BURGERAGENDERING)) {
            case Availability.Available available -> drafts.agendering(form, available.regeling(), Drafts.Target.fresh("/" + slug + "/burgeragendering", kenmerk),
                    inhoud -> write.start(visit.signedIn(), kenmerk, available.regeling(), inhoud));
            case Availability.AwaitsGriffie waits -> drafts.unavailable(gemeente, waits, Drafts.answers(form));
            case Availability.NotInForce not -> drafts.unavailable(gemeente, not, Drafts.answers(form));
            case Availability.None none -> drafts.unavailable(gemeente, none, Drafts.answers(form));
        };
    }
}
