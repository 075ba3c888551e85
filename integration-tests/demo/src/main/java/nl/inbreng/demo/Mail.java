package nl.inbreng.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One received mail.
 *
 * @param from    the sender as written in the header
 * @param to      the addressees as written in the header
 * @param subject the subject, decoded
 * @param text    the plain text, decoded
 * @param files   names of the attached files
 */
public record Mail(String from, List<String> to, String subject, String text, List<String> files) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    public Mail {
        to = List.copyOf(to);
        files = List.copyOf(files);
    }

    /** The addresses in the text, in order. */
    public List<URI> links() {
        return LINK.matcher(text).results().map(MatchResult::group).map(URI::create).toList();
    }

    static Mail of(MimeMessage message) {
        try {
            List<String> to = Arrays.stream(message.getAllRecipients()).map(Object::toString).toList();
            return new Mail(message.getFrom()[0].toString(), to, message.getSubject(), text(message), files(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("unreadable mail", e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain") && part.getFileName() == null) {
            return part.getContent().toString();
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return "";
        }
        for (int index = 0; index < parts.getCount(); index++) {
            String text = text(parts.getBodyPart(index));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static List<String> files(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart each = parts.getBodyPart(index);
            if (each.getFileName() != null) {
                names.add(each.getFileName());
            }
        }
        return names;
    }
}
