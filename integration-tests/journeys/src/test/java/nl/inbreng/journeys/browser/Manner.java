package nl.inbreng.journeys.browser;

/**
 * How somebody uses the pages. Two manners together hold every choice: both themes, both widths, with and without script, mouse and keyboard.
 * 320 px is also a wide window at 400 %.
 */
enum Manner {

    /** A large window with script and a mouse, in the theme Voorbeeld. */
    WIDE("voorbeeld", 1280, true),
    /** A narrow window without script, by the keyboard alone, in the theme Weide. */
    NARROW("weide", 320, false);

    private final String theme;
    private final int width;
    private final boolean script;

    Manner(String theme, int width, boolean script) {
        this.theme = theme;
        this.width = width;
        this.script = script;
    }

    String theme() {
        return theme;
    }

    /** Width in px at which people click and type. */
    int width() {
        return width;
    }

    boolean script() {
        return script;
    }

    /** The name in the address bar. A plain http name other than localhost gets no Sec-Fetch-Site from a browser: posts are then known by Origin alone. */
    String host() {
        return script ? "localhost" : Chromium.PLAIN_HOST;
    }

    /** True for who has no mouse. */
    boolean keyboard() {
        return !script;
    }
}
