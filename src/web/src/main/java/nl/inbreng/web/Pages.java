package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.inbreng.application.EditionOf;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.jte.StaticTemplates;
import nl.inbreng.web.jte.Templates;
import nl.inbreng.web.parts.Site;

/** The answers that pages have in common. */
@Dependent
public class Pages {

    /** All templates, typed. */
    public static final Templates TEMPLATES = new StaticTemplates();

    private final EditionOf editions;
    private final Sites sites;

    @Inject
    public Pages(EditionOf editions, Sites sites) {
        this.editions = editions;
        this.sites = sites;
    }

    /** The gemeente in an address. @throws NotFoundException when there is none by that name */
    public Gemeente gemeente(String slug) {
        return editions.gemeente(slug).orElseThrow(NotFoundException::new);
    }

    /** Whether residents can use this instrument in this gemeente today. */
    public boolean open(Gemeente gemeente, Instrument instrument) {
        return editions.today(gemeente, instrument) instanceof Availability.Available;
    }

    /** What residents can use in this gemeente today, and what they cannot use yet. */
    public Offers offers(Gemeente gemeente) {
        return Offers.of(instrument -> editions.today(gemeente, instrument));
    }

    /** The kenmerk in an address. @throws NotFoundException when it cannot be one */
    public Kenmerk kenmerk(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        if (!Kenmerk.isWellFormed(lower)) throw new NotFoundException();
        return new Kenmerk(lower);
    }

    /** The id in an address; for a text that is none the id that nothing has, so that it gets the same answer as an unknown one. */
    public static long id(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /** A page with one message. */
    public Response notice(Site site, int status, Notice notice) {
        return html(status, TEMPLATES.pagesBericht(site, notice));
    }

    /** A page with one message that belongs to no gemeente. */
    public Response notice(int status, Notice notice) {
        return notice(sites.general(), status, notice);
    }

    /** A page. */
    public static Response html(int status, Object page) {
        return Response.status(status).type(MediaType.TEXT_HTML + ";charset=utf-8").entity(page).build();
    }

    /** A file to keep, never shown in the window of the page. @param name with plain letters, digits, dots and hyphens only */
    public static Response file(Object content, String mediaType, String name) {
        return Response.ok(content, mediaType).header("Content-Disposition", "attachment; filename=\"" + name + "\"").header("Cache-Control", "no-store").build();
    }

    /** Sends the browser on after a post, so that Back and reload repeat nothing. */
    public static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
