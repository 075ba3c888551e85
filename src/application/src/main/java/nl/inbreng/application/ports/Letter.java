package nl.inbreng.application.ports;

import java.util.Optional;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;

/**
 * A mail to one person.
 *
 * @param key       says what this letter is about; a second letter with the same key is not sent
 * @param to        receiver
 * @param subject   neutral: it never tells which request somebody supports
 * @param body      plain text
 * @param enclosure formal document that goes along, printed when it is sent
 */
public record Letter(String key, EmailAddress to, String subject, String body, Optional<Enclosed> enclosure) {

    public Letter {
        if (subject.matches("(?s).*\\p{Cntrl}.*")) throw new IllegalArgumentException("een onderwerp heeft geen stuurtekens");
    }

    /** A document to enclose. */
    public record Enclosed(DocumentKind kind, Kenmerk verzoek) {}

    @Override public String toString() {
        return "Letter";   // addresses and links never reach a log
    }
}
