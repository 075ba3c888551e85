package nl.inbreng.web.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.inbreng.application.Actor;

/** Who makes this request. Filled by {@link SignInFilter} before any page runs. */
@RequestScoped
public class Visit {

    private Actor actor;

    void by(Actor known) {
        actor = known;
    }

    /** Who is signed in, if anybody. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** Who is signed in, on a page that {@link nl.inbreng.web.Gate} keeps for signed-in people. */
    public Actor signedIn() {
        if (actor == null) throw new IllegalStateException("deze pagina staat niet achter de poort");
        return actor;
    }
}
