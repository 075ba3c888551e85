package nl.inbreng.web.parts;

/** Where a step stands on the road of a verzoek. */
public enum StepState {
    DONE("done", "Klaar"), NOW("now", "Nu"), LATER("later", "Hierna");

    private final String css;
    private final String word;

    StepState(String css, String word) {
        this.css = css;
        this.word = word;
    }

    /** The last part of the class name in the style sheet. */
    public String css() {
        return css;
    }

    /** What people read. */
    public String word() {
        return word;
    }
}
