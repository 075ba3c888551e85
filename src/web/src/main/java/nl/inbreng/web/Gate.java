package nl.inbreng.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.inbreng.web.security.OnlyFor;
import nl.inbreng.web.security.Visit;

/**
 * Lets people through to pages that say with {@link OnlyFor} for whom they are; a page class for everybody must say so with
 * {@code @PermitAll} (a house rule checks that). Whoever posts after the sign-in ran out keeps what was typed.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Gate implements ContainerRequestFilter {

    @Context private ResourceInfo resource;
    @Inject private Visit visit;
    @Inject private SignedOutPage signedOut;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        OnlyFor rule = resource.getResourceClass().getAnnotation(OnlyFor.class);
        if (rule == null) return;
        if (visit.actor().isEmpty()) {
            request.abortWith(isForm(request) ? signedOut.keep(request) : toSignIn(request));
            return;
        }
        if (visit.signedIn().role() != rule.value()) throw new ForbiddenException();
    }

    /** A posted file cannot be given back to the browser, which still has it. */
    private static boolean isForm(ContainerRequestContext request) {
        return request.getMethod().equals("POST") && !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
    }

    private static Response toSignIn(ContainerRequestContext request) {
        String back = request.getUriInfo().getRequestUri().getRawPath();
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        String target = query == null ? back : back + "?" + query;
        return Response.seeOther(URI.create("/aanmelden?terug=" + URLEncoder.encode(target, StandardCharsets.UTF_8))).build();
    }
}
