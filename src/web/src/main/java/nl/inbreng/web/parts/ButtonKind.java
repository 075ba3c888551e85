package nl.inbreng.web.parts;

/** Weight of a button. One {@link #PRIMARY} on a page at most. */
public enum ButtonKind {
    PRIMARY("nl-button nl-button--primary"),
    SECONDARY("nl-button nl-button--secondary"),
    SUBTLE("nl-button nl-button--subtle"),
    /** For acts that take something away, such as withdrawing a signature. */
    NEGATIVE("nl-button nl-button--secondary nl-button--negative");

    private final String css;

    ButtonKind(String css) {
        this.css = css;
    }

    /** Class names of the NL Design System button. */
    public String css() {
        return css;
    }
}
