package nl.inbreng.web.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Asks the application whether it is there; the words "ready" in the log of the server prove nothing. */
final class Readiness {

    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final String SILENCE = "geen antwoord";

    private Readiness() { }

    /**
     * Empty as soon as the application itself says it is ready. An answer in which it is not named comes from the server
     * alone ("UP" without checks, or "No Application deployed"): waiting longer does not help then.
     */
    static Optional<Refusal> await(Settings settings, Duration patience) {
        Instant end = Instant.now().plus(patience);
        String answer = "";
        while (Instant.now().isBefore(end)) {
            answer = ask(settings);
            boolean answered = !answer.startsWith(SILENCE);
            boolean named = answer.contains("\"inbreng\"");
            if (named && answer.startsWith("200 ")) {
                return Optional.empty();
            }
            if (answered && !named) {
                break;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.of(new Refusal.NotReady(answer));
    }

    private static String ask(Settings settings) {
        URI ready = URI.create("http://" + settings.reachableAddress() + ":" + settings.port() + "/health/ready");
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(ONE_ANSWER).build()) {
            HttpRequest question = HttpRequest.newBuilder(ready).timeout(ONE_ANSWER).build();
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            return SILENCE + " (" + e.getMessage() + ")";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SILENCE + " (onderbroken)";
        }
    }
}
