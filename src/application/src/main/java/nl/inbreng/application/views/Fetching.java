package nl.inbreng.application.views;

import nl.inbreng.domain.raad.RaadsDocument;

/** What comes of fetching the file of a raadsvoorstel from the council information system. */
public sealed interface Fetching {

    /** The file that was read. @param document its name and media type as the source says */
    record Fetched(RaadsDocument document, byte[] bytes) implements Fetching {}

    /** The source gives other content now than was read, under the same version. */
    record Changed() implements Fetching {}

    /** The source gave no file. @param reason plain Dutch, without a capital or a full stop */
    record Failed(String reason) implements Fetching {}

    /** No such raadsvoorstel for this person, or none with a file. */
    record Unknown() implements Fetching {}
}
