package nl.inbreng.application.ports;

import java.util.List;

/** Hands letters to the mail server. */
public interface Mailer {

    /** A round of letters, over one connection: to connect costs more than to send. */
    Round open();

    /** Some letters one after another. It connects at the first letter, and anew after a failure or when the mail server hung up. */
    interface Round extends AutoCloseable {

        /** Sends one letter. @param messageId fixed for the letter, so that a receiver can drop a repeat */
        Delivery send(Letter letter, String messageId, List<Enclosure> enclosures);

        @Override void close();
    }

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
