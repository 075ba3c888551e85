package nl.inbreng.web.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** All that is posted here are forms; another kind of message is refused before anything tries to read it as one. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 90)
public class FormsOnly implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType sent = request.getMediaType();
        if (request.getMethod().equals("POST") && sent != null && !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(sent)) throw new NotSupportedException();
    }
}
