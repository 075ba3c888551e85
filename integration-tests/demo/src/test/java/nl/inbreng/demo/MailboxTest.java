package nl.inbreng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void mail_for_anyone_is_kept_with_its_letters_and_links() throws MessagingException {
        try (Mailbox mailbox = Mailbox.start()) {
            send(mailbox, "sanne@voorbeeld.example", "Bevestig uw steun: één stap");

            Mail mail = mailbox.await("sanne@voorbeeld.example", 1, SOON);
            assertEquals("Bevestig uw steun: één stap", mail.subject());
            assertEquals(List.of(URI.create("http://localhost:8080/bevestig/abc")), mail.links());
        }
    }

    @Test
    void one_imap_mailbox_shows_the_mail_of_all() throws MessagingException {
        try (Mailbox mailbox = Mailbox.start()) {
            send(mailbox, "sanne@voorbeeld.example", "een");
            send(mailbox, "bilal@voorbeeld.example", "twee");
            mailbox.await("bilal@voorbeeld.example", 1, SOON);

            try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
                store.connect("127.0.0.1", mailbox.imapPort(), Mailbox.USER, Mailbox.USER);
                Folder inbox = store.getFolder("INBOX");
                inbox.open(Folder.READ_ONLY);
                assertEquals(2, inbox.getMessageCount());
            }
        }
    }

    @Test
    void a_closed_mailbox_refuses_and_an_opened_one_takes_mail_on_the_same_port() throws MessagingException {
        try (Mailbox mailbox = Mailbox.start()) {
            mailbox.close();
            assertThrows(MessagingException.class, () -> send(mailbox, "sanne@voorbeeld.example", "een"));
            mailbox.open();
            send(mailbox, "sanne@voorbeeld.example", "twee");
            assertEquals("twee", mailbox.await("sanne@voorbeeld.example", 1, SOON).subject());
        }
    }

    private static void send(Mailbox mailbox, String to, String subject) throws MessagingException {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", "127.0.0.1");
        smtp.put("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(smtp));
        message.setFrom(new InternetAddress("inbreng@voorbeeldstad.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText("Ga naar http://localhost:8080/bevestig/abc om uw steun te bevestigen.", "UTF-8");
        Transport.send(message);
    }
}
