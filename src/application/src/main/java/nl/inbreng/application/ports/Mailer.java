package nl.inbreng.application.ports;

import java.util.List;

/** Hands letters to the mail server. */
public interface Mailer {

    /** Sends one letter. @param messageId fixed for the letter, so that a receiver can drop a repeat */
    Delivery send(Letter letter, String messageId, List<Enclosure> enclosures);

    /** A file with a letter. */
    record Enclosure(String fileName, String mimeType, byte[] content) {}

    /** What the mail server said. */
    sealed interface Delivery {
        /** Accepted by the mail server. */
        record Accepted() implements Delivery {}

        /** Not accepted now. @param reason without personal data */
        record Failed(String reason) implements Delivery {}

        /** The mail server says that it will never deliver to this receiver (SMTP 5xx at RCPT). @param reason without personal data */
        record Refused(String reason) implements Delivery {}
    }
}
