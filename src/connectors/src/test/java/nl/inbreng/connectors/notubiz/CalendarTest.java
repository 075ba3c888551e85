package nl.inbreng.connectors.notubiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.inbreng.connectors.ReplayServer;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final String EMPTY = ReplayServer.sample("notubiz/events-empty.json");
    private static final String EVENTS = ReplayServer.sample("notubiz/events.json");
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    private final List<String> asked = new ArrayList<>();

    private Set<String> ids(LocalDate first, LocalDate last, Function<String, String> source) {
        return new Calendar(path -> {
            asked.add(path);
            return new Fields(Json.createReader(new StringReader(source.apply(path))).readObject());
        }).meetingIds("9999", first, last);
    }

    @Test void pages_without_end_are_a_wrong_format_after_50() {
        SourceFailure failure = assertThrows(SourceFailure.class, () -> ids(MARCH_1, MARCH_1, path -> EMPTY.replace("false", "true")));
        assertEquals(SourceFailure.Kind.WRONG_FORMAT, failure.kind());
        assertEquals(50, asked.size());
    }

    @Test void a_year_is_asked_by_quarter() {
        ids(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 12, 31), path -> EMPTY);
        assertEquals(List.of("2026-01-31/2026-04-29", "2026-04-30/2026-07-29", "2026-07-30/2026-10-29", "2026-10-30/2026-12-31"),
                asked.stream().map(path -> path.replaceAll(".*date_from=(.{10}).*date_to=(.{10}).*", "$1/$2")).toList());
    }

    @Test void a_page_that_does_not_say_whether_it_is_the_last_is_a_wrong_format() {
        for (String silent : List.of(EVENTS.replace("\"has_more_pages\": false", "\"pages\": 1"), EVENTS.replace("\"has_more_pages\": false", "\"has_more_pages\": null"))) {
            SourceFailure failure = assertThrows(SourceFailure.class, () -> ids(MARCH_1, MARCH_1, path -> silent));
            assertEquals(SourceFailure.Kind.WRONG_FORMAT, failure.kind());
        }
    }

    @Test void a_meeting_on_two_pages_is_read_once() {
        assertEquals(Set.of("501"), ids(MARCH_1, MARCH_1, path -> path.endsWith("&page=1") ? EVENTS.replace("\"has_more_pages\": false", "\"has_more_pages\": true") : EVENTS));
    }

    @Test void an_assembly_stands_for_its_meetings() {
        String evening = EVENTS.replace("\"id\": 501", "\"id\": 600").replaceFirst("\"type\": \"meeting\"", "\"type\": \"assembly\"");
        assertEquals(Set.of("501"), ids(MARCH_1, MARCH_1, path -> path.startsWith("events/assemblies/600") ? ReplayServer.sample("notubiz/assembly-600.json") : evening));
    }

    @Test void another_kind_of_event_has_no_agenda() {
        assertEquals(Set.of(), ids(MARCH_1, MARCH_1, path -> EVENTS.replace("\"type\": \"meeting\"", "\"type\": \"birthday\"")));
    }
}
