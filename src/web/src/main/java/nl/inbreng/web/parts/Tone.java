package nl.inbreng.web.parts;

/** How serious a message or badge is; colour is never its only sign. */
public enum Tone {
    NEUTRAL(""), INFO("info"), OK("ok"), WARNING("warning"), ERROR("error");

    private final String css;

    Tone(String css) {
        this.css = css;
    }

    /** The last part of the class names in the style sheet; empty for {@link #NEUTRAL}. */
    public String css() {
        return css;
    }
}
