package nl.inbreng.web.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Recognises who asks. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInFilter implements ContainerRequestFilter {

    @Inject private SignIn signIn;
    @Inject private Visit visit;

    @Override
    public void filter(ContainerRequestContext request) {
        signIn.actor(request.getCookies().get(SignIn.COOKIE)).ifPresent(visit::by);
    }
}
