package nl.inbreng.application.ports;

/** Draws one page of a file as a picture, so that the griffie sees the source beside what was read. */
public interface PageImage {

    /** The page as PNG, or why there is none; never throws on account of the bytes. @param page counted from 1 */
    Drawing draw(byte[] file, int page);

    /** What drawing gave. */
    sealed interface Drawing {

        /** @param png the picture, at most one megabyte */
        record Png(byte[] png) implements Drawing {}

        /** No picture of this page. */
        record None() implements Drawing {}
    }
}
