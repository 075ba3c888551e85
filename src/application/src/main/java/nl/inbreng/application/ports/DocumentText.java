package nl.inbreng.application.ports;

import java.util.List;

/** Reads the text of a file, so that it can become units. */
public interface DocumentText {

    /** The lines of text in reading order. */
    Extraction lines(byte[] file, String mimeType);

    /** What reading gave. */
    sealed interface Extraction {

        /** @param lines text in reading order, never empty */
        record Lines(List<String> lines) implements Extraction {}

        /** No text could be taken from it. @param reason plain Dutch sentence that says what to do */
        record Unreadable(String reason) implements Extraction {}
    }
}
