package nl.inbreng.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says that this application is deployed. A server without it answers {@code /health/ready} too, with an empty list, so
 * whoever waits for Inbreng looks for this name in the answer.
 */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    /** The name in the answer of {@code /health/ready}. */
    public static final String NAME = "inbreng";

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up(NAME);
    }
}
