package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR on a real Payara Server: {@code mvn verify -Pserver}. */
@ExtendWith(CurtainUp.class)
class EarOnServerIT {

    @Test
    void the_ear_is_deployed_answers_and_can_be_deployed_again_after_removal(Surroundings surroundings) throws Exception {
        assumeTrue(Boolean.getBoolean("inbreng.server"), "only with -Pserver: it downloads and starts a whole Payara Server (170 MB)");
        Path ear = Path.of(System.getProperty("inbreng.ear"));
        Path home = Path.of(System.getProperty("inbreng.server.map"));
        Path fresh = Files.createTempDirectory(home.getParent(), "server");

        try (PayaraServer server = PayaraServer.start(home, fresh.resolve("domein"), surroundings.settingsIn(fresh))) {
            server.deploy(ear);
            assertReady(server);
            server.undeploy();
            server.deploy(ear);
            assertReady(server);
            server.undeploy();
            assertEquals(404, get(server.page().resolve("assets/inbreng.css")).statusCode(), "it was undeployed");
        }
    }

    private static void assertReady(PayaraServer server) throws IOException, InterruptedException {
        HttpResponse<String> ready = get(server.page().resolve("health/ready"));
        assertEquals(200, ready.statusCode(), ready.body());
        assertTrue(ready.body().contains("\"inbreng\""), ready.body());
        assertTrue(get(server.page()).body().contains("<html lang=\"nl\""));
        assertEquals(200, get(server.page().resolve("assets/inbreng.css")).statusCode());
        HttpResponse<String> unknown = get(server.page().resolve("assets/bestaat-niet.css"));
        assertEquals(404, unknown.statusCode());
        assertTrue(unknown.body().contains("Pagina niet gevonden"), unknown.body());
    }

    private static HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
