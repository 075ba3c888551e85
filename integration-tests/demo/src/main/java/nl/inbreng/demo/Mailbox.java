package nl.inbreng.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.user.GreenMailUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A post office that never delivers: SMTP in, IMAP out, on the loopback address, everything in one mailbox. */
public final class Mailbox implements AutoCloseable {

    /** Name and password of the one mailbox. */
    public static final String USER = "postvak";

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final int TRIES = 5;

    private final int smtpPort = Shipped.freePort();
    private final int imapPort = Shipped.freePort();
    private GreenMail server;

    private Mailbox() {
    }

    /** An empty mailbox on two free ports; on others when somebody takes one of these meanwhile. */
    public static Mailbox start() {
        for (int tries = 1; ; tries++) {
            Mailbox mailbox = new Mailbox();
            try {
                mailbox.open();
                return mailbox;
            } catch (IllegalStateException taken) {
                mailbox.close();
                if (tries == TRIES) {
                    throw taken;
                }
            }
        }
    }

    /** The port that accepts mail. */
    public int smtpPort() {
        return smtpPort;
    }

    /** The port on which {@link #USER} reads it. */
    public int imapPort() {
        return imapPort;
    }

    /** Everything received, oldest first. */
    public List<Mail> all() {
        return Stream.of(server.getReceivedMessages()).map(Mail::of).toList();
    }

    /** Everything received for one address, oldest first. */
    public List<Mail> to(String address) {
        return all().stream().filter(mail -> mail.to().contains(address)).toList();
    }

    /**
     * Waits until an address has had at least so many mails and gives the last of them.
     *
     * @throws IllegalStateException when they did not come in time
     */
    public Mail await(String address, int atLeast, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            List<Mail> received = to(address);
            if (received.size() >= atLeast) {
                return received.getLast();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new IllegalStateException("no mail number " + atLeast + " for " + address + "; subjects so far: "
                + all().stream().map(Mail::subject).toList());
    }

    /** Refuses connections until {@link #open} is called; what was received before is gone. */
    @Override
    public void close() {
        server.stop();
    }

    /** Takes mail again after a {@link #close}, on the same ports. */
    public void open() {
        server = new GreenMail(new ServerSetup[] {
                new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP), new ServerSetup(imapPort, LOOPBACK, ServerSetup.PROTOCOL_IMAP)});
        server.start();
        GreenMailUser one = server.setUser(USER + "@localhost", USER, USER);
        server.getUserManager().setMessageDeliveryHandler((message, address) -> one);
    }
}
