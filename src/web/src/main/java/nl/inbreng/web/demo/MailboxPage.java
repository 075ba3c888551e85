package nl.inbreng.web.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.inbreng.application.Installation;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Sites;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that the demo sent, read from its local mail server over IMAP. Outside the demo this page does not exist. */
@Path("/demo/postvak")
@PermitAll
@Dependent
public class MailboxPage {

    private final Installation installation;
    private final Optional<String> address;
    private final Sites sites;

    @Inject
    public MailboxPage(Installation installation, @ConfigProperty(name = "inbreng.postvak.imap") Optional<String> address, Sites sites) {
        this.installation = installation;
        this.address = address;
        this.sites = sites;
    }

    /** All letters, newest first. */
    @GET
    public Response list() throws MessagingException {
        return Pages.html(200, Pages.TEMPLATES.pagesPostvak(sites.general(), ReceivedLetter.all(host())));
    }

    /** One letter. @param number counted from 1 in order of arrival */
    @GET @Path("{number: [0-9]{1,6}}")
    public Response read(@PathParam("number") int number) throws MessagingException {
        ReceivedLetter letter = ReceivedLetter.one(host(), number).orElseThrow(NotFoundException::new);
        return Pages.html(200, Pages.TEMPLATES.pagesBrief(sites.general(), letter));
    }

    private String host() {
        return address.filter(a -> installation.demo() && !a.isBlank()).orElseThrow(NotFoundException::new);
    }
}
