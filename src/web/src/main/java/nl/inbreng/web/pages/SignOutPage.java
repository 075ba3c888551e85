package nl.inbreng.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.inbreng.web.Pages;
import nl.inbreng.web.security.SignIn;

/** Signing out. */
@Path("/afmelden")
@PermitAll
@Dependent
public class SignOutPage {

    private final SignIn signIn;

    @Inject
    public SignOutPage(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Forgets who was signed in. */
    @POST
    public Response signOut() {
        return Response.fromResponse(Pages.to("/")).cookie(signIn.farewell()).build();
    }
}
