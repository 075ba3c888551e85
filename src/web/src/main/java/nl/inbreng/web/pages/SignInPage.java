package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inbreng.application.Actor;
import nl.inbreng.application.EditionOf;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.web.Form;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.DemoPeople;
import nl.inbreng.web.security.SignIn;

/** Signing in. In the demo one chooses a fictional person; elsewhere this page says that there is no sign-in yet. */
@Path("/aanmelden")
@PermitAll
@Dependent
public class SignInPage {

    private final Pages pages;
    private final Sites sites;
    private final SignIn signIn;
    private final DemoPeople people;
    private final EditionOf editions;

    @Inject
    public SignInPage(Pages pages, Sites sites, SignIn signIn, DemoPeople people, EditionOf editions) {
        this.pages = pages;
        this.sites = sites;
        this.signIn = signIn;
        this.people = people;
        this.editions = editions;
    }

    /** The people one can be. */
    @GET
    public Response choose(@QueryParam("terug") String back) {
        if (!signIn.offered()) {
            return pages.notice(404, Notice.of("Aanmelden kan nog niet", Tone.INFO, "Deze gemeente heeft nog geen manier om aan te melden", "Neem contact op met de griffie. Verzoeken steunen kan zonder aanmelden.").link("Naar het begin", "/"));
        }
        return Pages.html(200, Pages.TEMPLATES.pagesAanmelden(sites.general(), people.all(), employers(), own(back)));
    }

    /** Signs in as one of them. */
    @POST
    public Response signIn(MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Actor actor = people.find(form.text("persoon")).orElseThrow(NotFoundException::new);
        String home = actor.role() == Actor.Role.GRIFFIER ? "/werkblad" : "/mijn";
        String back = own(form.text("terug"));
        return Response.fromResponse(Pages.to(back.isEmpty() ? home : back)).cookie(signIn.cookie(actor)).build();
    }

    /** The gemeenten that people work for, by code. */
    private Map<String, String> employers() {
        return editions.gemeenten().stream().collect(Collectors.toMap(Gemeente::code, Gemeente::naam));
    }

    /** Only a path of our own: never another site. */
    private static String own(String back) {
        return back != null && back.matches("/[A-Za-z0-9][A-Za-z0-9/?=&._-]*") ? back : "";
    }
}
