package nl.inbreng.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import nl.inbreng.web.parts.Tone;

/** Turns everything that went wrong into a page in plain Dutch. A real fault is logged once, under a reference number that the page shows. */
@Provider
public class FaultPages implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FaultPages.class.getName());

    @Inject private Pages pages;

    @Override
    public Response toResponse(Throwable fault) {
        int status = fault instanceof WebApplicationException known ? known.getResponse().getStatus() : 500;
        if (status >= 300 && status < 400) return ((WebApplicationException) fault).getResponse();
        return switch (status) {
            case 404, 405, 406 -> pages.notice(status == 404 ? 404 : status, Notice.of("Pagina niet gevonden", Tone.INFO, "Deze pagina bestaat niet of is niet van u",
                    "Controleer het adres. Een kenmerk heeft tien letters en cijfers. Een concept ziet alleen wie het schreef.").link("Alle gemeenten", "/"));
            case 403 -> pages.notice(403, Notice.of("Geen toegang", Tone.WARNING, "Dit mag niet met deze aanmelding",
                    "Meld u aan met een account dat dit mag. Kwam u via een andere site? Open de pagina dan opnieuw en probeer het nog een keer.").link("Aanmelden", "/aanmelden"));
            case 400, 413, 415 -> pages.notice(status, Notice.of("Dit ging niet goed", Tone.WARNING, "Wij konden niet lezen wat u stuurde",
                    "Ga terug in uw browser: wat u typte staat er nog. Is uw tekst erg lang? Maak hem dan korter.").link("Naar het begin", "/"));
            default -> fault(fault);
        };
    }

    private Response fault(Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Storing " + reference, fault);
        return pages.notice(500, Notice.of("Er ging iets mis", Tone.ERROR, "Dit ligt aan ons, niet aan u",
                "Ga terug in uw browser en probeer het nog een keer: wat u typte staat er nog. Lukt het niet? Bel de griffie en noem dit nummer: " + reference + ".")
                .link("Naar het begin", "/"));
    }
}
