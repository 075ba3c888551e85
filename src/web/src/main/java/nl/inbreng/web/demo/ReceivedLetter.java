package nl.inbreng.web.demo;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A letter in the mailbox of the demo.
 *
 * @param number  place in order of arrival
 * @param to      receiver
 * @param subject subject
 * @param body    text; empty in a list
 * @param files   names of enclosed files
 */
public record ReceivedLetter(int number, String to, String subject, String body, List<String> files) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** Everything in the mailbox, newest first, without the texts: of each letter those are one more question to the server. @param address host and port of the IMAP server */
    static List<ReceivedLetter> all(String address) throws MessagingException {
        return inside(address, inbox -> {
            Message[] messages = inbox.getMessages();
            FetchProfile heads = new FetchProfile();
            heads.add(FetchProfile.Item.ENVELOPE);
            heads.add(FetchProfile.Item.CONTENT_INFO);
            inbox.fetch(messages, heads);
            List<ReceivedLetter> letters = new ArrayList<>();
            for (Message message : messages) letters.addFirst(read(message, false));
            return letters;
        });
    }

    /** One letter with its text; empty when there is none of that number. */
    static Optional<ReceivedLetter> one(String address, int number) throws MessagingException {
        return inside(address, inbox -> number < 1 || number > inbox.getMessageCount() ? Optional.empty() : Optional.of(read(inbox.getMessage(number), true)));
    }

    /** What is asked of the open mailbox. */
    private interface Question<T> {
        T of(Folder inbox) throws MessagingException;
    }

    private static <T> T inside(String address, Question<T> question) throws MessagingException {
        String[] parts = address.split(":");
        Properties settings = new Properties();
        settings.put("mail.imap.connectiontimeout", "3000");
        settings.put("mail.imap.timeout", "5000");
        try (Store store = Session.getInstance(settings).getStore("imap")) {
            store.connect(parts[0], Integer.parseInt(parts[1]), "postvak", "postvak");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            return question.of(inbox);
        }
    }

    /** The lines of the text; a line that is a link is shown as one. */
    public List<String> lines() {
        return body.lines().toList();
    }

    /** Whether a line is nothing but a link. */
    public static boolean isLink(String line) {
        return LINK.matcher(line.strip()).matches();
    }

    private static ReceivedLetter read(Message message, boolean whole) throws MessagingException {
        try {
            List<String> files = new ArrayList<>();
            String body = text(message, files, whole);
            return new ReceivedLetter(message.getMessageNumber(), message.getAllRecipients()[0].toString(), message.getSubject(), body, files);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Part part, List<String> files, boolean whole) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            files.add(part.getFileName());
            return "";
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < multipart.getCount(); i++) all.append(text(multipart.getBodyPart(i), files, whole));
            return all.toString();
        }
        return whole && part.getContent() instanceof String words ? words : "";
    }
}
