package nl.inbreng.web.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import nl.inbreng.application.Installation;

/** What every answer tells the browser: run nothing foreign, sit in no frame, pass no address on to others, keep nothing personal. */
@Provider
public class Headers implements ContainerResponseFilter {

    /** The header with the content security policy. */
    public static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Seconds a public page may be old: the public count is at most 5 s behind. */
    private static final String PUBLIC = "public, max-age=5";

    @Inject private Visit visit;
    @Inject private Installation installation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!headers.containsKey(CONTENT_POLICY)) headers.putSingle(CONTENT_POLICY, POLICY);   // a file from elsewhere has a stricter one
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");   // with no-referrer a browser posts "Origin: null", which SameOrigin refuses
        if (installation.https()) headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");   // over plain http browsers ignore it and complain
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.putSingle("Vary", "Cookie");
        boolean open = request.getMethod().equals("GET") && response.getStatus() == 200 && visit.actor().isEmpty()
                && request.getUriInfo().getPath().matches("/?|/?verzoek/[a-z0-9]+|/?[a-z0-9-]+(/agenda(/[0-9]+)?)?");
        headers.putSingle("Cache-Control", open && !headers.containsKey("Set-Cookie") ? PUBLIC : "no-store");
    }
}
