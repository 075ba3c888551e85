package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import nl.inbreng.application.EditionOf;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Tone;

/** The first page: choose your gemeente. */
@Path("/")
@PermitAll
@Dependent
public class StartPage {

    private final EditionOf editions;
    private final Pages pages;
    private final Sites sites;

    @Inject
    public StartPage(EditionOf editions, Pages pages, Sites sites) {
        this.editions = editions;
        this.pages = pages;
        this.sites = sites;
    }

    /** Choose your gemeente, those where one can begin first; with one gemeente straight on to its page. */
    @GET
    public Response start() {
        List<Gemeente> gemeenten = editions.gemeenten();
        if (gemeenten.size() == 1) return Pages.to("/" + gemeenten.get(0).slug());
        return Pages.html(200, Pages.TEMPLATES.pagesStart(sites.general(), gemeenten.stream().sorted(Comparator.comparing(this::waits)).map(this::card).toList()));
    }

    private boolean waits(Gemeente gemeente) {
        return pages.offers(gemeente).open().isEmpty();
    }

    private Card card(Gemeente gemeente) {
        Card card = Card.of(gemeente.naam(), "/" + gemeente.slug())
                .text(waits(gemeente) ? "Inbrengen kan hier nog niet via deze site. Lees wat u nu wel kunt doen." : "U kunt hier zelf iets inbrengen.");
        return gemeente.fictief() ? card.badge("Voorbeeld: bestaat niet echt", Tone.WARNING) : card;
    }
}
