package nl.inbreng.web.parts;

/** Identity of the committed style sheets and script; written by src/web/assets/build.mjs, never by hand. */
public final class Bundle {

    /** First twelve hexadecimal digits of the SHA-256 over all files of the bundle; part of every asset address, so that browsers may keep them. */
    public static final String VERSION = "5c124a690f87";

    private Bundle() {
    }
}
