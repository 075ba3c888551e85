package nl.inbreng.demo;

import java.net.URI;

/** Everything together: mailbox, recorded council and the server with the shipped WAR, wired to each other. */
public final class Stage implements AutoCloseable {

    private final Mailbox mailbox;
    private final Replay replay;
    private final Micro micro;

    private Stage(Mailbox mailbox, Replay replay, Micro micro) {
        this.mailbox = mailbox;
        this.replay = replay;
        this.micro = micro;
    }

    /**
     * Sets the stage and returns when the first page can be asked.
     *
     * @throws NotStarted with a Dutch message; nothing is left running
     */
    public static Stage open(Shipped shipped, Play play, Programme programme) {
        Mailbox mailbox = Mailbox.start();
        Replay replay = Replay.start(programme);
        try {
            return new Stage(mailbox, replay, Micro.start(shipped, wired(play, mailbox, replay)));
        } catch (RuntimeException failed) {
            replay.close();
            mailbox.close();
            throw failed;
        }
    }

    /** The settings by which the server finds mailbox and council. */
    public static Play wired(Play play, Mailbox mailbox, Replay replay) {
        return play.with("inbreng.ris.notubiz.url", replay.base().toString())
                .with("inbreng.smtp.host", "127.0.0.1")
                .with("inbreng.smtp.poort", String.valueOf(mailbox.smtpPort()))
                .with("inbreng.smtp.afzender", "inbreng@voorbeeldstad.example")
                .with("inbreng.postvak.imap", "127.0.0.1:" + mailbox.imapPort());
    }

    /** The address of the start page, with a slash at the end. */
    public URI base() {
        return micro.base();
    }

    /** What was mailed. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** The council that answers. */
    public Replay replay() {
        return replay;
    }

    /** The server process. */
    public Micro micro() {
        return micro;
    }

    @Override
    public void close() {
        micro.close();
        replay.close();
        mailbox.close();
    }
}
