package nl.inbreng.application.views;

/** What comes of uploading a file as the next version of a raadsvoorstel. */
public sealed interface Uploading {

    /** It is the current version now and waits to be confirmed. @param id of the new version */
    record Stored(long id) implements Uploading {}

    /** It is the very file that is there already; nothing changed. */
    record Same() implements Uploading {}

    /** No text could be taken from it; nothing changed. @param reason plain Dutch that says what to do */
    record Unreadable(String reason) implements Uploading {}

    /** There is a newer version, or the raadsvoorstel left the agenda; nothing changed. @param status how it stands now */
    record NotNow(StoredVoorstel.Status status) implements Uploading {}

    /** No such raadsvoorstel for this person. */
    record Unknown() implements Uploading {}

    /**
     * The file as it was sent.
     *
     * @param fileName name as the browser gives it, without folders
     * @param mimeType media type by what the first bytes tell; only a hint to the reader
     * @param bytes    its content
     */
    record Upload(String fileName, String mimeType, byte[] bytes) {}
}
