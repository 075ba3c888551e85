package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.inbreng.web.parts.HiddenField;

/** The page for somebody who posts after the sign-in ran out: sign in beside it and send again; nothing typed is lost. */
@Dependent
public class SignedOutPage {

    /** In bytes; far above any form of ours. */
    private static final int LIMIT = 4_000_000;

    private final Sites sites;

    @Inject
    public SignedOutPage(Sites sites) {
        this.sites = sites;
    }

    /**
     * Answers a post with a page that holds everything that was posted.
     *
     * @throws ClientErrorException 413 when it is too long to give back whole, 400 when it is not a form: the browser still has what was typed
     */
    public Response keep(ContainerRequestContext request) throws IOException {
        byte[] sentBytes = request.getEntityStream().readNBytes(LIMIT + 1);
        if (sentBytes.length > LIMIT) throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        String body = new String(sentBytes, StandardCharsets.UTF_8);
        List<HiddenField> typed = body.isEmpty() ? List.of() : Arrays.stream(body.split("&")).map(SignedOutPage::field).toList();
        URI sent = request.getUriInfo().getRequestUri();
        String again = sent.getRawQuery() == null ? sent.getRawPath() : sent.getRawPath() + "?" + sent.getRawQuery();
        return Response.status(Response.Status.UNAUTHORIZED).type(MediaType.TEXT_HTML + ";charset=utf-8")
                .entity(Pages.TEMPLATES.pagesAfgemeld(sites.general(), again, typed)).build();
    }

    private static HiddenField field(String pair) {
        String[] parts = pair.split("=", 2);
        return new HiddenField(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new BadRequestException(notEncoded);
        }
    }
}
