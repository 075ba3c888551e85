package nl.inbreng.connectors.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Mailer.Enclosure;

/** One letter as a MIME message with a Message-ID that stays the same when it is sent again. */
final class LetterMessage extends MimeMessage {

    private final String fixedId;

    private LetterMessage(Session session, String fixedId) {
        super(session);
        this.fixedId = fixedId;
    }

    /** The finished message. @throws MessagingException when an address or part cannot be a header */
    static LetterMessage of(SmtpSettings settings, Letter letter, String messageId, List<Enclosure> enclosures) throws MessagingException {
        Session session = Session.getInstance(settings.properties());
        LetterMessage message = new LetterMessage(session, "<" + idWord(messageId) + "@" + settings.site().getHost() + ">");
        message.setFrom(settings.from());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().sent(), true));
        message.setSubject(oneLine(letter.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");      // RFC 3834: holiday notices stay away
        if (enclosures.isEmpty()) {
            write(message, letter.body());
        } else {
            message.setContent(parts(letter.body(), enclosures));
        }
        message.saveChanges();
        return message;
    }

    @Override protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", fixedId);
    }

    private static MimeMultipart parts(String body, List<Enclosure> enclosures) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        write(text, body);
        MimeMultipart parts = new MimeMultipart(text);
        for (Enclosure enclosure : enclosures) parts.addBodyPart(part(enclosure));
        return parts;
    }

    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), mediaType(enclosure.mimeType()))));
        part.setFileName(oneLine(enclosure.fileName()).replaceAll("[/\\\\\"]", "-"));
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static void write(Part part, String body) throws MessagingException {
        ByteArrayDataSource text = new ByteArrayDataSource(Flowed.text(body).getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8; format=flowed");
        part.setDataHandler(new DataHandler(text));
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    }

    private static String idWord(String messageId) {
        if (!messageId.matches("[A-Za-z0-9._-]{1,100}")) throw new IllegalArgumentException("een bericht-id bestaat uit letters, cijfers, punt, streepje");
        return messageId;
    }

    private static String mediaType(String mimeType) {
        return mimeType.matches("[\\w.+-]+/[\\w.+-]+") ? mimeType : "application/octet-stream";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
