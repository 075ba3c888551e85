package nl.inbreng.connectors.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Mailer;
import nl.inbreng.application.ports.Mailer.Delivery;
import nl.inbreng.application.ports.Mailer.Enclosure;
import nl.inbreng.domain.verzoek.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpMailerTest {

    private static final URI SITE = URI.create("https://inbreng.voorbeeldstad.example/burger");
    private static final EmailAddress SANNE = new EmailAddress("sanne@bewoner.example");
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach void start() {
        server.start();
    }

    @AfterEach void stop() {
        server.stop();
    }

    private SmtpMailer mailer() {
        return mailer("", "", false);
    }

    private SmtpMailer mailer(String user, String password, boolean starttls) {
        return new SmtpMailer(new SmtpSettings("127.0.0.1", server.getSmtp().getPort(), "Gemeente Voorbeeldstad <noreply@voorbeeldstad.example>",
                user, password, starttls, SITE, Duration.ofSeconds(5)));
    }

    private static Delivery send(SmtpMailer mailer, Letter letter, String messageId, List<Enclosure> enclosures) {
        try (Mailer.Round round = mailer.open()) {
            return round.send(letter, messageId, enclosures);
        }
    }

    private static Letter letter(String body) {
        return new Letter("sleutel", SANNE, "Bevestig uw steun – één klik", body, Optional.empty());
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    @Test void a_letter_arrives_with_fixed_id_and_automatic_mark() throws Exception {
        assertEquals(new Delivery.Accepted(), send(mailer(), letter("Beste Sanne,\n\nDank u wel. €"), "inbreng-12", List.of()));

        assertEquals("Bevestig uw steun – één klik", received().getSubject());
        assertEquals("<inbreng-12@inbreng.voorbeeldstad.example>", received().getMessageID());
        assertEquals("auto-generated", received().getHeader("Auto-Submitted", null));
        assertEquals(new InternetAddress("noreply@voorbeeldstad.example", "Gemeente Voorbeeldstad"), received().getFrom()[0]);
        assertEquals("sanne@bewoner.example", received().getAllRecipients()[0].toString());
        assertTrue(received().getContentType().toLowerCase().contains("charset=utf-8"), received().getContentType());
        assertTrue(received().getContentType().contains("format=flowed"));
        assertEquals("Beste Sanne,\r\n\r\nDank u wel. €", received().getContent().toString().strip());
    }

    @Test void each_address_that_a_form_accepts_can_be_written_to() throws MessagingException {
        for (String address : List.of("o'neill+raad@post.voorbeeld.example", "{a}|!#$%&*/=?^_`~-@b-c.d.example", "a@1.example", "a@caf\u00e9.example", "a@\u4f8b\u5b50.\u6d4b\u8bd5")) {
            EmailAddress to = new EmailAddress(address);
            assertEquals(new Delivery.Accepted(), send(mailer(), new Letter("sleutel", to, "Bevestig uw steun", "x", Optional.empty()), "inbreng-1", List.of()), address);
            assertEquals(to.sent(), server.getReceivedMessages()[server.getReceivedMessages().length - 1].getAllRecipients()[0].toString());
        }
    }

    @Test void the_same_letter_sent_again_has_the_same_id() throws MessagingException {
        send(mailer(), letter("een"), "inbreng-7", List.of());
        send(mailer(), letter("een"), "inbreng-7", List.of());
        assertEquals(server.getReceivedMessages()[0].getMessageID(), server.getReceivedMessages()[1].getMessageID());
    }

    @Test void enclosures_arrive_byte_for_byte_under_a_harmless_name() throws Exception {
        byte[] pdf = new byte[100_000];
        for (int i = 0; i < pdf.length; i++) pdf[i] = (byte) (i * 31);
        send(mailer(), letter("Zie de bijlage."), "inbreng-3", List.of(new Enclosure("ontvangst\r\nBcc: x@y.example é/1.pdf", "application/pdf\r\nX: y", pdf)));

        MimeMultipart parts = (MimeMultipart) received().getContent();
        assertEquals(2, parts.getCount());
        assertEquals("Zie de bijlage.", parts.getBodyPart(0).getContent().toString().strip());
        assertEquals("ontvangst Bcc: x@y.example é-1.pdf", jakarta.mail.internet.MimeUtility.decodeText(parts.getBodyPart(1).getFileName()));
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("application/octet-stream"));
        assertArrayEquals(pdf, parts.getBodyPart(1).getInputStream().readAllBytes());
        assertEquals(1, received().getAllRecipients().length);
    }

    @Test void nothing_typed_can_become_a_header() throws MessagingException {
        send(mailer(), letter("\r\nBcc: ander@x.example\r\n.\r\nMAIL FROM:<a@b.example>\r\n"), "inbreng-4", List.of());
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(1, received().getAllRecipients().length);
        assertThrows(IllegalArgumentException.class, () -> new Letter("k", SANNE, "Hallo\r\nBcc: x@y.example", "", Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> send(mailer(), letter("x"), "a>\r\nBcc: x@y.example", List.of()));
    }

    @Test void a_server_that_is_down_is_a_failure_without_addresses() {
        SmtpMailer mailer = mailer();
        server.stop();
        assertFailureWithoutAddress(send(mailer, letter("x"), "inbreng-5", List.of()));
    }

    @Test void a_server_that_does_not_answer_is_a_failure_in_time() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            SmtpMailer mailer = new SmtpMailer(new SmtpSettings("127.0.0.1", silent.getLocalPort(), "noreply@voorbeeldstad.example", "", "", false, SITE, Duration.ofMillis(300)));
            assertFailureWithoutAddress(send(mailer, letter("x"), "inbreng-6", List.of()));
        }
    }

    @Test void a_refused_sign_in_is_a_failure_and_a_right_one_is_accepted() {
        server.setUser("dienst@voorbeeldstad.example", "dienst", "geheim");
        assertEquals(new Delivery.Failed("de mailserver weigert onze aanmelding"), send(mailer("dienst", "fout", false), letter("x"), "inbreng-8", List.of()));
        assertEquals(new Delivery.Accepted(), send(mailer("dienst", "geheim", false), letter("x"), "inbreng-8", List.of()));
    }

    @Test void without_the_demanded_encryption_nothing_is_sent() {
        assertInstanceOf(Delivery.Failed.class, send(mailer("", "", true), letter("x"), "inbreng-9", List.of()));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test void a_refused_receiver_is_a_failure_without_addresses() {
        server.getUserManager().setMessageDeliveryHandler((message, receiver) -> {
            throw new MessagingException("550 " + receiver.getEmail());
        });
        assertFailureWithoutAddress(send(mailer(), letter("x"), "inbreng-10", List.of()));
    }

    @Test void an_unknown_receiver_is_refused_and_one_that_is_busy_has_failed_for_now() throws IOException {
        assertEquals(new Delivery.Refused("de mailserver weigert het bericht of de ontvanger"), sentTo("550 5.1.1 onbekend: sanne@bewoner.example"));
        assertInstanceOf(Delivery.Failed.class, sentTo("450 4.2.0 greylisted"));
        assertInstanceOf(Delivery.Failed.class, sentTo("421 4.3.0 te druk"));
    }

    /** Sends to a server that gives this answer to the receiver's address, and is friendly otherwise. */
    private static Delivery sentTo(String answer) throws IOException {
        try (ServerSocket post = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> converse(post, answer));
            return send(at(post), letter("x"), "inbreng-11", List.of());
        }
    }

    private static SmtpMailer at(ServerSocket post) {
        return new SmtpMailer(new SmtpSettings("127.0.0.1", post.getLocalPort(), "noreply@voorbeeldstad.example", "", "", false, SITE, Duration.ofSeconds(5)));
    }

    @Test void a_round_uses_one_connection_and_goes_on_when_the_server_hung_up_or_refused() throws Exception {
        try (ServerSocket post = new ServerSocket(0, 5, InetAddress.getLoopbackAddress()); Mailer.Round round = at(post).open()) {
            AtomicInteger connections = new AtomicInteger();
            Thread server = Thread.ofVirtual().start(() -> List.of("250 ok", "550 onbekend", "250 ok").forEach(answer -> converse(post, answer, 2, connections::incrementAndGet)));
            for (int i = 0; i < 2; i++) assertEquals(new Delivery.Accepted(), round.send(letter("x"), "inbreng-" + i, List.of()));
            assertEquals(1, connections.get());
            assertInstanceOf(Delivery.Refused.class, round.send(letter("x"), "inbreng-2", List.of()), "after two letters this server hangs up");
            assertEquals(2, connections.get());
            assertEquals(new Delivery.Accepted(), round.send(letter("x"), "inbreng-3", List.of()), "one that is refused does not hold back the next");
            assertEquals(3, connections.get());
            round.close();
            server.join();
        }
    }

    private static void converse(ServerSocket post, String answer) {
        converse(post, answer, Integer.MAX_VALUE, () -> { });
    }

    /** @param letters after how many this server hangs up @param called when somebody connects */
    private static void converse(ServerSocket post, String answer, int letters, Runnable called) {
        try (Socket client = post.accept(); BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII)); Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII)) {
            called.run();
            out.write("220 post.example\r\n");
            out.flush();
            int taken = 0;
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data && !line.equals(".")) continue;
                taken += data ? 1 : 0;
                data = line.equals("DATA");
                out.write((line.startsWith("RCPT") ? answer : data ? "354 verder" : "250 ok") + "\r\n");
                out.flush();
                if (taken == letters) break;
            }
        } catch (IOException hungUp) {
            // the client may leave at any time
        }
    }

    @Test void long_lines_are_wrapped_softly_and_links_stay_whole() {
        String link = "https://inbreng.voorbeeldstad.example/" + "a".repeat(120);
        String text = "woord ".repeat(40).strip() + "\n" + link + "\n> geen citaat\nFrom hier\n  ingesprongen";
        String flowed = Flowed.text(text);
        for (String line : flowed.split("\r\n")) assertTrue(line.length() <= 78 || line.equals(link), line);
        assertEquals(text + "\n", flowed.replaceAll("(?m)^ ", "").replace(" \r\n", " ").replace("\r\n", "\n"));
        assertTrue(flowed.contains("\r\n > geen citaat\r\n From hier\r\n   ingesprongen\r\n"));
        assertEquals("x".repeat(998).getBytes(StandardCharsets.UTF_8).length + 2, Flowed.text("x".repeat(998)).length());
    }

    @Test void wrong_settings_are_refused_at_the_start() {
        for (int port : new int[] {0, 65_536}) {
            assertThrows(IllegalArgumentException.class, () -> new SmtpSettings("h", port, "a@b.example", "", "", false, SITE, Duration.ofSeconds(1)));
        }
        for (String sender : List.of("geen adres", "a@b.example\r\nBcc: c@d.example", "")) {
            assertThrows(IllegalArgumentException.class, () -> new SmtpSettings("h", 25, sender, "", "", false, SITE, Duration.ofSeconds(1)));
        }
        assertFalse(new SmtpSettings("h", 25, "a@b.example", "u", "geheim", false, SITE, Duration.ofSeconds(1)).toString().contains("geheim"));
    }

    private static void assertFailureWithoutAddress(Delivery delivery) {
        assertTrue(delivery instanceof Delivery.Failed(String reason) && !reason.contains("@") && !reason.isBlank(), delivery.toString());
    }
}
