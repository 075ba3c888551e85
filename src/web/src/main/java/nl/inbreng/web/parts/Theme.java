package nl.inbreng.web.parts;

/**
 * The looks of one gemeente: one style sheet of custom properties under {@code .gemeente-theme}.
 *
 * @param name       lower-case word, becomes the class {@code <name>-theme} on the page
 * @param stylesheet address of the style sheet below the root of the application
 */
public record Theme(String name, String stylesheet) {

    /** @throws IllegalArgumentException when the name is no lower-case word or the address does not start with a slash */
    public Theme {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Theme name must be a lower-case word: " + name);
        }
        if (!stylesheet.startsWith("/")) {
            throw new IllegalArgumentException("Theme style sheet must start with a slash: " + stylesheet);
        }
    }

    /** One of the themes that come with Inbreng: {@code voorbeeld} or {@code weide}. */
    public static Theme bundled(String name) {
        return new Theme(name, "/assets/theme-" + name + ".css?v=" + Bundle.VERSION);
    }
}
