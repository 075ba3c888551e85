package nl.inbreng.connectors.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import nl.inbreng.application.ports.Mailer;
import org.eclipse.microprofile.config.Config;

/** Sends letters by SMTP. */
@ApplicationScoped
public class SmtpMailer implements Mailer {

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

    @Override public Round open() {
        return new SmtpRound(settings);
    }
}
