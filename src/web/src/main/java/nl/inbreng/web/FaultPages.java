package nl.inbreng.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import nl.inbreng.application.Faults;
import nl.inbreng.web.parts.Tone;
import nl.inbreng.web.security.SameOrigin;

/** Turns everything that went wrong into a page in plain Dutch. A real fault is logged once, under a reference number that the page shows. */
@Provider
public class FaultPages implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FaultPages.class.getName());

    private static final Notice NO_RIGHT = Notice.of("Geen toegang", Tone.WARNING, "Dit mag niet met deze aanmelding",
            "Meld u aan met een account dat dit mag.").link("Aanmelden", "/aanmelden");
    private static final Notice FROM_ELSEWHERE = Notice.of("Wij namen dit niet aan", Tone.WARNING, "Uw browser vertelde niet dat dit van onze eigen pagina komt",
            "Daarom is er niets opgeslagen. Open de pagina opnieuw op deze site en probeer het nog een keer.",
            "Helpt dat niet? Probeer een andere browser, of zet een programma uit dat verbergt waar u vandaan komt.").link("Naar het begin", "/");

    @Inject private Pages pages;
    @Inject private UnreadablePage unreadable;
    @Context private UriInfo address;

    @Override
    public Response toResponse(Throwable fault) {
        int status = fault instanceof WebApplicationException known ? known.getResponse().getStatus() : 500;
        if (status >= 300 && status < 400) return ((WebApplicationException) fault).getResponse();
        return switch (status) {
            case 405 -> pages.notice(405, Notice.of("Dit adres hoort bij een knop", Tone.INFO, "U kunt deze pagina niet zo openen",
                    "Dit adres werkt alleen als u op een knop drukt. Ga terug naar de vorige pagina en druk daar op de knop.").link("Naar het begin", "/"));
            case 406 -> pages.notice(406, Notice.of("Deze vorm is er niet", Tone.INFO, "Wij hebben dit alleen als gewone webpagina",
                    "Open het adres in een browser.").link("Naar het begin", "/"));
            case 404 -> pages.notice(404, Notice.of("Pagina niet gevonden", Tone.INFO, "Deze pagina bestaat niet of is niet van u",
                    "Controleer het adres. Een kenmerk heeft tien letters en cijfers. Een concept ziet alleen wie het schreef.").link("Alle gemeenten", "/"));
            case 403 -> pages.notice(403, fault instanceof SameOrigin.FromElsewhere ? FROM_ELSEWHERE : NO_RIGHT);
            case 400, 413, 415 -> pages.notice(status, Notice.of("Dit ging niet goed", Tone.WARNING, "Wij konden niet lezen wat u stuurde",
                    "Ga terug in uw browser: wat u typte staat er nog. Is uw tekst erg lang? Maak hem dan korter.").link("Naar het begin", "/"));
            default -> fault(fault);
        };
    }

    private Response fault(Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Storing " + reference + ". " + Faults.places(fault));
        return pages.notice(500, unreadable.of(address.getPath(), reference).orElseGet(() -> Notice.of("Er ging iets mis", Tone.ERROR, "Dit ligt aan ons, niet aan u",
                "Ga terug in uw browser en probeer het nog een keer: wat u typte staat er nog. Lukt het niet? Bel de griffie en noem dit nummer: " + reference + ".")
                .link("Naar het begin", "/")));
    }
}
