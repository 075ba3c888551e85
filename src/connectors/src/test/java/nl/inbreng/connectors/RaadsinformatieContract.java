package nl.inbreng.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.inbreng.application.ports.Raadsinformatie;
import nl.inbreng.application.ports.Raadsinformatie.Reading;
import nl.inbreng.domain.regeling.Gemeente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every connector owes: only a healthy answer is an answer, and nothing keeps us waiting or fills our memory. */
public abstract class RaadsinformatieContract {

    protected static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    protected static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    protected static final Duration SHORT = Duration.ofMillis(300);
    private static final String PAGE = "<!DOCTYPE html><html><body>Even geduld</body></html>";

    protected final ReplayServer server = new ReplayServer();

    /** The connector under test. */
    protected abstract Raadsinformatie reader(URI url, Duration patience);

    /** Its healthy answer without meetings. */
    protected abstract String healthyAndEmpty();

    /** Its way to report an error inside a 200. */
    protected abstract String errorInside();

    @AfterEach void stop() {
        server.close();
    }

    /** A gemeente with this connector. */
    protected static Gemeente gemeente() {
        return new Gemeente("GM9999", "Voorbeeldstad", true, new Gemeente.Griffie("", "", ""), new Gemeente.Ris("notubiz", "9999"));
    }

    /** March 2026. @param known ids of meetings that we have */
    protected final Reading<Raadsinformatie.Found> march(Duration patience, String... known) {
        return reader(server.url(), patience).vergaderingen(gemeente(), new Raadsinformatie.Wanted(MARCH_1, MARCH_31, Set.of(known)));
    }

    protected final Reading<Raadsinformatie.Found> march() {
        return march(Duration.ofSeconds(10));
    }

    @Test void a_healthy_answer_without_meetings_is_an_empty_list() {
        server.plays(uri -> ReplayServer.json(healthyAndEmpty()));
        assertEquals(new Reading.Read<>(new Raadsinformatie.Found(List.of(), List.of())), march());
    }

    @Test void a_source_that_is_down_is_an_outage() {
        server.close();
        assertInstanceOf(Reading.Outage.class, march());
    }

    @Test void a_source_that_does_not_answer_is_an_outage_within_two_time_outs() {
        CountDownLatch never = new CountDownLatch(1);
        server.plays(uri -> exchange -> await(never, 20));
        long start = System.nanoTime();
        assertInstanceOf(Reading.Outage.class, march(SHORT));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(5)) < 0, "waited too long");
        assertEquals(2, server.asked().size(), "once more, and no more");
        never.countDown();
    }

    @Test void a_body_that_drips_in_is_an_outage() {
        CountDownLatch never = new CountDownLatch(1);
        server.plays(uri -> exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(never, 20);
        });
        assertInstanceOf(Reading.Outage.class, march(SHORT));
        never.countDown();
    }

    @Test void html_with_status_200_is_a_wrong_format() {
        server.plays(uri -> ReplayServer.of(200, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(Reading.WrongFormat.class, march());
    }

    @Test void html_that_says_it_is_json_is_a_wrong_format() {
        server.plays(uri -> ReplayServer.json(PAGE));
        assertInstanceOf(Reading.WrongFormat.class, march());
    }

    @Test void json_that_says_it_is_html_is_a_wrong_format() {
        server.plays(uri -> ReplayServer.of(200, "text/html", healthyAndEmpty().getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(Reading.WrongFormat.class, march());
    }

    @Test void html_with_status_503_is_an_outage_after_one_retry() {
        server.plays(uri -> ReplayServer.of(503, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(Reading.Outage.class, march());
        assertEquals(2, server.asked().size());
    }

    @Test void one_fault_is_forgiven() {
        server.plays(uri -> server.asked().size() == 1 ? ReplayServer.of(500, "text/html", new byte[0]) : ReplayServer.json(healthyAndEmpty()));
        assertInstanceOf(Reading.Read.class, march());
    }

    @Test void an_error_inside_a_200_is_a_wrong_format() {
        server.plays(uri -> ReplayServer.json(errorInside()));
        assertInstanceOf(Reading.WrongFormat.class, march());
    }

    @Test void a_refusal_is_no_access_and_is_not_asked_again() {
        for (int status : new int[] {401, 403}) {
            server.plays(uri -> ReplayServer.of(status, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
            server.asked().clear();
            assertInstanceOf(Reading.NoAccess.class, march());
            assertEquals(1, server.asked().size());
        }
    }

    @Test void an_empty_body_an_empty_object_and_an_empty_list_are_wrong_formats() {
        for (String body : List.of("", "{}", "[]", "null", "{\"events\":", healthyAndEmpty() + "x")) {
            server.plays(uri -> ReplayServer.json(body));
            assertInstanceOf(Reading.WrongFormat.class, march(), body);
        }
    }

    @Test void a_redirect_is_not_followed() {
        server.plays(uri -> exchange -> {
            exchange.getResponseHeaders().set("Location", server.url() + "/elders");
            exchange.sendResponseHeaders(302, -1);
        });
        assertInstanceOf(Reading.WrongFormat.class, march());
        assertEquals(1, server.asked().size());
    }

    @Test void deep_nesting_is_a_wrong_format_even_in_a_field_nobody_reads() {
        for (int depth : new int[] {100, 100_000}) {
            String bomb = "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + ",";
            server.plays(uri -> ReplayServer.json(healthyAndEmpty().replaceFirst("\\{", bomb)));
            assertInstanceOf(Reading.WrongFormat.class, march());
        }
    }

    @Test void thirty_megabytes_are_a_wrong_format_even_when_healthy() {
        byte[] megabyte = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        server.plays(uri -> exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(healthyAndEmpty().getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 30; i++) exchange.getResponseBody().write(megabyte);
        });
        assertInstanceOf(Reading.WrongFormat.class, march());
    }

    private static void await(CountDownLatch latch, int seconds) {
        try {
            latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
