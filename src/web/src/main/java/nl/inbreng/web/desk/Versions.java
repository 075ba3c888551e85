package nl.inbreng.web.desk;

import nl.inbreng.web.Form;

/** The version of a page, as its forms send it. */
final class Versions {

    private Versions() {}

    /** The version; a number that is none is never the current one. */
    static long of(Form form) {
        String text = form.text("versie");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
