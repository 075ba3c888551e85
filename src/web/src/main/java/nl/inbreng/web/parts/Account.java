package nl.inbreng.web.parts;

/** Who is using the site, as the header shows it. */
public sealed interface Account {

    /**
     * Nobody is signed in.
     *
     * @param signInHref where one signs in, or empty where nobody can yet
     */
    record Visitor(String signInHref) implements Account {
    }

    /**
     * Somebody is signed in.
     *
     * @param name       name to show
     * @param role       role to show, for example "griffie", or empty
     * @param signOutUrl where the sign-out form posts to
     */
    record SignedIn(String name, String role, String signOutUrl) implements Account {
    }
}
