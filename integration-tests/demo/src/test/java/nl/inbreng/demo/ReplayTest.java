package nl.inbreng.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String WIDE = "/events?organisation_id=9999&date_from=2026-01-01%2000:00:00&date_to=2027-12-31&page=1&format=json&version=1.17.0";

    private final Replay replay = Replay.start(new Programme.ComingWeeks(Recordings.own(), TODAY));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        replay.close();
        client.close();
    }

    @Test
    void the_calendar_has_the_shape_of_notubiz_and_the_dates_of_the_coming_weeks() throws Exception {
        HttpResponse<byte[]> answer = get(WIDE);
        JsonObject calendar = json(answer);

        assertFalse(calendar.getJsonObject("pagination").getBoolean("has_more_pages"));
        List<String> starts = calendar.getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .map(event -> event.getJsonArray("plannings").getJsonObject(0).getString("start_date")).toList();
        assertEquals("2026-12-15 19:30:00", starts.getLast());
        assertEquals("P63D", answer.headers().firstValue(Replay.SHIFTED).orElseThrow());
    }

    @Test
    void a_window_holds_its_first_and_last_day_and_no_other() throws Exception {
        assertEquals(1, events("2026-12-15", "2026-12-15"));
        assertEquals(0, events("2026-12-16", "2026-12-31"));
        assertEquals(0, events("2026-12-09", "2026-12-14"));
    }

    @Test
    void another_organisation_has_no_meetings_here() throws Exception {
        assertEquals(0, json(get(WIDE.replace("9999", "686"))).getJsonArray("events").size());
    }

    @Test
    void a_meeting_comes_in_its_envelope_and_names_this_address_for_its_documents() throws Exception {
        JsonObject meeting = json(get("/events/meetings/9990001")).getJsonObject("meeting");

        assertEquals(9999, meeting.getJsonObject("organisation").getInt("id"));
        assertTrue(meeting.toString().contains(replay.base() + "/document/77001/2"), meeting.toString());
        assertFalse(meeting.toString().contains("api.notubiz.nl"), meeting.toString());
    }

    @Test
    void a_document_comes_as_recorded_in_the_version_asked_for() throws Exception {
        HttpResponse<byte[]> pdf = get("/document/77001/2");
        HttpResponse<byte[]> text = get("/document/77003/1");

        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(new String(text.body(), StandardCharsets.UTF_8).contains("Artikel 3 Voorschriften"));
    }

    @Test
    void what_was_not_recorded_is_an_error_as_notubiz_words_it() throws Exception {
        for (String path : List.of("/document/77004/1", "/document/77001/9", "/events/meetings/1", "/modules/0/items/5")) {
            HttpResponse<byte[]> answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals(404, json(answer).getInt("error_code"), path);
        }
    }

    @Test
    void a_revised_document_has_its_new_version_in_every_meeting_that_names_it() throws Exception {
        replay.revise(77003, 2, "nieuwe tekst");

        String meeting = new String(get("/events/meetings/9990001").body(), StandardCharsets.UTF_8);
        assertTrue(meeting.contains(replay.base() + "/document/77003/2"), meeting);
        assertArrayEquals("nieuwe tekst".getBytes(StandardCharsets.UTF_8), get("/document/77003/2").body());
        assertTrue(new String(get("/document/77003/1").body(), StandardCharsets.UTF_8).contains("Artikel 1"));
    }

    @Test
    void every_fault_looks_like_the_real_one_and_passes() throws Exception {
        replay.suffer(new Fault.Down());
        assertThrows(IOException.class, () -> get(WIDE));
        replay.suffer(new Fault.Slow(Duration.ofSeconds(30)));
        assertThrows(HttpTimeoutException.class, () -> get(WIDE));
        replay.suffer(new Fault.Html());
        assertTrue(get(WIDE).headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
        replay.suffer(new Fault.ErrorInside());
        assertEquals(200, get(WIDE).statusCode());
        assertEquals(500, json(get(WIDE)).getInt("error_code"));
        replay.suffer(new Fault.Empty());
        assertEquals(0, get(WIDE).body().length);
        replay.suffer(new Fault.None());
        assertEquals(4, json(get(WIDE)).getJsonArray("events").size());
    }

    @Test
    void real_recordings_are_played_as_if_voorbeeldstad_meets_in_the_coming_weeks() throws Exception {
        Path real = Path.of("../../../shared/fixtures/ris/notubiz");
        assumeTrue(Files.isDirectory(real), "the real recordings are not beside this repository: " + real);
        try (Replay other = Replay.start(new Programme.ComingWeeks(Recordings.in(real), TODAY))) {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(other.base() + WIDE)).build(), HttpResponse.BodyHandlers.ofByteArray());
            List<Integer> ids = json(answer).getJsonArray("events").getValuesAs(JsonObject.class).stream().map(event -> event.getInt("id")).sorted().toList();
            assertEquals(List.of(123, 458902, 1147925), ids);
        }
    }

    private int events(String from, String to) throws Exception {
        return json(get("/events?organisation_id=9999&date_from=" + from + "&date_to=" + to)).getJsonArray("events").size();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(replay.base() + path)).timeout(Duration.ofSeconds(2)).build();
        return client.send(question, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        return Json.createReader(new ByteArrayInputStream(answer.body())).readObject();
    }
}
