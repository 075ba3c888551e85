package nl.inbreng.connectors.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Mailer;
import org.eclipse.microprofile.config.Config;

/** Sends letters by SMTP, one connection for each letter. */
@ApplicationScoped
public class SmtpMailer implements Mailer {

    private static final System.Logger LOG = System.getLogger(SmtpMailer.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SmtpSettings settings;

    /** For the proxy of the container only. */
    protected SmtpMailer() {
        settings = null;
    }

    /** @param config keys inbreng.smtp.host, .poort, .afzender, .gebruiker, .wachtwoord, .starttls and inbreng.basisurl */
    @Inject
    public SmtpMailer(Config config) {
        this(new SmtpSettings(config.getValue("inbreng.smtp.host", String.class),
                config.getOptionalValue("inbreng.smtp.poort", Integer.class).orElse(25),
                config.getValue("inbreng.smtp.afzender", String.class),
                config.getOptionalValue("inbreng.smtp.gebruiker", String.class).orElse(""),
                config.getOptionalValue("inbreng.smtp.wachtwoord", String.class).orElse(""),
                config.getOptionalValue("inbreng.smtp.starttls", Boolean.class).orElse(false),
                URI.create(config.getValue("inbreng.basisurl", String.class)), PATIENCE));
    }

    SmtpMailer(SmtpSettings settings) {
        this.settings = settings;
    }

    @Override public Delivery send(Letter letter, String messageId, List<Enclosure> enclosures) {
        try {
            return deliver(LetterMessage.of(settings, letter, messageId, enclosures));
        } catch (MessagingException failure) {
            return failed(failure, messageId);
        }
    }

    private Delivery deliver(LetterMessage message) throws MessagingException {
        Transport transport = Session.getInstance(settings.properties()).getTransport("smtp");
        try {
            if (settings.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } finally {
            close(transport);
        }
    }

    /** After acceptance a failing goodbye changes nothing. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException failure) {
            LOG.log(System.Logger.Level.DEBUG, "smtp: verbinding niet netjes gesloten, {0}", failure.getClass().getSimpleName());
        }
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
