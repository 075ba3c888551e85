package nl.inbreng.connectors.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.List;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Mailer;
import nl.inbreng.application.ports.Mailer.Delivery;
import nl.inbreng.application.ports.Mailer.Enclosure;

/** Letters over one SMTP connection. */
final class SmtpRound implements Mailer.Round {

    private static final System.Logger LOG = System.getLogger(SmtpRound.class.getName());

    private final SmtpSettings settings;
    private Transport transport;

    SmtpRound(SmtpSettings settings) {
        this.settings = settings;
    }

    @Override public Delivery send(Letter letter, String messageId, List<Enclosure> enclosures) {
        try {
            LetterMessage message = LetterMessage.of(settings, letter, messageId, enclosures);
            connect();
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException failure) {
            close();
            return failed(failure, messageId);
        }
    }

    /** Asks the server whether it is still there (NOOP) before a letter is given to a connection that was made for an earlier one. */
    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) return;
        close();
        transport = Session.getInstance(settings.properties()).getTransport("smtp");
        if (settings.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
        }
    }

    /** After acceptance a failing goodbye changes nothing. */
    @Override public void close() {
        if (transport == null) return;
        try {
            transport.close();
        } catch (MessagingException failure) {
            LOG.log(System.Logger.Level.DEBUG, "smtp: verbinding niet netjes gesloten, {0}", failure.getClass().getSimpleName());
        }
        transport = null;
    }

    /** Text of the exception itself holds addresses, so only its kind goes on. */
    private static Delivery failed(MessagingException failure, String messageId) {
        String reason = reason(failure);
        LOG.log(System.Logger.Level.WARNING, "smtp {0}: {1}", messageId, reason);
        return isReceiverRefused(failure) ? new Delivery.Refused(reason) : new Delivery.Failed(reason);
    }

    /** Addresses that got a 5xx; one that got a 4xx is "valid, not sent". */
    private static boolean isReceiverRefused(MessagingException failure) {
        return failure instanceof SendFailedException refusal && refusal.getInvalidAddresses() != null && refusal.getInvalidAddresses().length > 0;
    }

    private static String reason(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) return "de mailserver weigert onze aanmelding";
        if (failure instanceof AddressException) return "dit kan geen adres zijn";
        if (failure instanceof SendFailedException) return "de mailserver weigert het bericht of de ontvanger";
        Throwable cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return "de mailserver is niet bereikbaar of antwoordt niet goed (" + cause.getClass().getSimpleName() + ")";
    }
}
