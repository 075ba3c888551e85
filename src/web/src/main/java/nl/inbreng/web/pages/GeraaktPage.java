package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Pages;

/** Which units of a raadsvoorstel public amendementen touch, for the script of the editor. What the writer types is not sent anywhere. */
@Path("/{gemeente: [a-z][a-z0-9-]+}/voorstel/{id: [0-9]{1,15}}/wijzigingen.json")
@PermitAll
@Dependent
public class GeraaktPage {

    private final Pages pages;
    private final Verzoeken amendementen;

    @Inject
    public GeraaktPage(Pages pages, Verzoeken amendementen) {
        this.pages = pages;
        this.amendementen = amendementen;
    }

    /** {@code {"wijzigingen": [{"titel", "adres", "eenheid", "actie", "wordt", "enige"}]}}, where "enige" is whether it is all that the amendement changes; those that change another amendement are left out. */
    @GET @Produces(MediaType.APPLICATION_JSON)
    public JsonObject touched(@PathParam("gemeente") String slug, @PathParam("id") long id) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        amendementen.openOn(pages.gemeente(slug).code(), id).forEach(verzoek -> add(all, verzoek));
        return Json.createObjectBuilder().add("wijzigingen", all).build();
    }

    private static void add(JsonArrayBuilder all, Verzoek verzoek) {
        if (!(verzoek.inhoud() instanceof Amendement a) || !a.opAmendement().isEmpty()) return;
        List<Wijziging> changes = a.real();
        for (Wijziging w : changes) {
            all.add(Json.createObjectBuilder().add("titel", a.titel()).add("adres", "/verzoek/" + verzoek.kenmerk()).add("eenheid", w.eenheidSleutel())
                    .add("actie", w.actie().name()).add("wordt", w.wordt()).add("enige", changes.size() == 1));
        }
    }
}
