package nl.inbreng.web.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import nl.inbreng.application.Installation;

/**
 * Accepts posts from our own pages only (against forged posts). Browsers say where a post comes from in Sec-Fetch-Site or Origin;
 * a post without either is refused.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class SameOrigin implements ContainerRequestFilter {

    @Inject private Installation installation;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) return;
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean own = site != null ? site.equals("same-origin") : origin != null && ours(origin);
        if (!own) throw new FromElsewhere();
    }

    /** A post that does not say it comes from our own pages; not a matter of rights. */
    public static final class FromElsewhere extends ForbiddenException {

        private static final long serialVersionUID = 1L;
    }

    private boolean ours(String origin) {
        URI base = installation.baseUrl();
        String own = base.getScheme() + "://" + base.getAuthority();
        return origin.equals(own);
    }
}
