package nl.inbreng.web;

import gg.jte.models.runtime.JteModel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.inbreng.web.jte.StaticTemplates;
import nl.inbreng.web.jte.Templates;

/** The first page of a gemeente. */
@Path("/")
public class StartPage {

    private static final Templates TEMPLATES = new StaticTemplates();

    /** The page as HTML. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public JteModel start() {
        return TEMPLATES.start("Voorbeeldstad");
    }
}
