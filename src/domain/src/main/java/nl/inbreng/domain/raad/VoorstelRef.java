package nl.inbreng.domain.raad;

import java.time.Instant;

/**
 * The exact text that an amendement changes: one version of one raadsvoorstel at one vergadering.
 *
 * @param id          our id of the stored version
 * @param titel       title of the raadsvoorstel
 * @param versie      version in the council information system
 * @param sha256      fingerprint of what is pinned, lower-case hexadecimal
 * @param pinned      what the fingerprint is of
 * @param agendapunt  number and title of the agendapunt
 * @param vergadering name of the vergadering
 * @param begins      when that vergadering begins
 */
public record VoorstelRef(long id, String titel, int versie, String sha256, Pinned pinned, String agendapunt, String vergadering, Instant begins) {
    public VoorstelRef {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("sha256 is 64 hexadecimale tekens");
    }

    /** What stands before the title in a sentence; nothing when the title begins with the word raadsvoorstel itself. @param word with the space or sign behind it */
    public String before(String word) {
        return saysRaadsvoorstel() ? "" : word;
    }

    /** The word in a list of facts of which the title is the answer. */
    public String label() {
        return saysRaadsvoorstel() ? "Voorstel" : "Raadsvoorstel";
    }

    private boolean saysRaadsvoorstel() {
        return titel.strip().matches("(?is)raadsvoorstel\\b.*");
    }

    /** What an amendement pins. */
    public enum Pinned {
        /** The file as the source gave it. */
        BESTAND,
        /** The text that the griffie confirmed, because there was no file to read. */
        TEKST
    }
}
