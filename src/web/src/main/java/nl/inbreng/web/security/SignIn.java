package nl.inbreng.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.inbreng.application.Actor;
import nl.inbreng.application.Installation;
import nl.inbreng.application.Pseudonyms;

/**
 * The one seam of signing in. A signed cookie says which identity was established and until when; it holds no name.
 * An identity provider will set the same cookie; for now only the people of the demo can be known.
 */
@ApplicationScoped
public class SignIn {

    /** Name of the cookie. */
    public static final String COOKIE = "inbreng-aanmelding";
    private static final Duration LIFE = Duration.ofHours(8);

    private final Installation installation;
    private final Pseudonyms keys;
    private final DemoPeople people;
    private final Clock clock;

    /** For the container's proxy. */
    protected SignIn() {
        this(null, null, null, null);
    }

    @Inject
    public SignIn(Installation installation, Pseudonyms keys, DemoPeople people, Clock clock) {
        this.installation = installation;
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    /** Whether anybody can sign in here at all; if not, no page offers it. */
    public boolean offered() {
        return !people.all().isEmpty();
    }

    /** Who this cookie stands for; nobody when it is missing, forged or too old. */
    public Optional<Actor> actor(Cookie cookie) {
        if (cookie == null) return Optional.empty();
        String[] parts = cookie.getValue().split("\\.", 3);
        if (parts.length != 3 || !authentic(parts)) return Optional.empty();
        if (clock.instant().getEpochSecond() >= Long.parseLong(parts[1])) return Optional.empty();
        return people.find(parts[0]);
    }

    /** The cookie for somebody whose identity was established. */
    public NewCookie cookie(Actor actor) {
        Instant until = clock.instant().plus(LIFE);
        String claim = actor.id() + "." + until.getEpochSecond();
        return make(claim + "." + sign(claim), (int) LIFE.toSeconds());
    }

    /** The cookie that signs out. */
    public NewCookie farewell() {
        return make("weg", 0);
    }

    private NewCookie make(String value, int seconds) {
        return new NewCookie.Builder(COOKIE).value(value).path("/").maxAge(seconds).httpOnly(true).secure(installation.https())
                .sameSite(NewCookie.SameSite.LAX).build();
    }

    private boolean authentic(String[] parts) {
        byte[] expected = sign(parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String claim) {
        return keys.keyed("v1|aanmelding|" + claim);
    }
}
