package nl.inbreng.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.inbreng.application.ports.Outbox;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says that this application is deployed and reaches its database. A server without it answers {@code /health/ready} too, with an
 * empty list, so whoever waits for Inbreng looks for this name in the answer. How long mail has been waiting is told, not judged.
 */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    /** The name in the answer of {@code /health/ready}. */
    public static final String NAME = "inbreng";

    @Inject private Outbox outbox;
    @Inject private Clock clock;

    @Override
    public HealthCheckResponse call() {
        long waiting = outbox.oldestWaiting().map(since -> Duration.between(since, clock.instant()).toSeconds()).orElse(0L);
        return HealthCheckResponse.named(NAME).withData("oudsteWachtendeMailSeconden", waiting).withData("mailNietBezorgd", outbox.undelivered()).up().build();
    }
}
