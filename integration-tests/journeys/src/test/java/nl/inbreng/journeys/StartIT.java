package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shipped WAR on Payara Micro: deployed, ready, pages and files at their places. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class StartIT {

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void the_application_itself_says_it_is_ready(Surroundings surroundings) throws Exception {
        HttpResponse<String> answer = get(surroundings, "health/ready");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"inbreng\""), answer.body());
    }

    @Test
    void the_start_page_is_dutch_html_in_utf_8(Surroundings surroundings) throws Exception {
        HttpResponse<String> answer = get(surroundings, "");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().toLowerCase().contains("utf-8"));
        assertTrue(answer.body().contains("<html lang=\"nl\""), answer.body());
    }

    @Test
    void metrics_are_served(Surroundings surroundings) throws Exception {
        assertEquals(200, get(surroundings, "metrics").statusCode());
    }

    private static HttpResponse<String> get(Surroundings surroundings, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(surroundings.base().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
