package nl.inbreng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {

    private static final String MEETING = "{\"id\": 7, \"last_modified\": \"%s\", \"plannings\": [{\"start_date\": \"2026-10-13\"}]}";

    @TempDir
    Path folder;

    @Test
    void of_two_recordings_of_one_meeting_the_later_counts() throws IOException {
        write("a.json", MEETING.formatted("2026-02-02 10:00:00"));
        write("b.json", "{\"meeting\": " + MEETING.formatted("2026-01-01 10:00:00") + "}");

        List<String> kept = Recordings.in(folder).meetings().stream().map(Recording::lastModified).toList();
        assertEquals(List.of("2026-02-02 10:00:00"), kept);
    }

    @Test
    void other_files_are_left_alone() throws IOException {
        write("meeting.json", MEETING.formatted(""));
        write("modules.json", "{\"modules\": []}");
        write("SOURCES.md", "# x");

        assertEquals(1, Recordings.in(folder).meetings().size());
    }

    @Test
    void a_folder_without_a_meeting_is_refused_in_dutch() throws IOException {
        write("modules.json", "{\"modules\": []}");

        assertTrue(assertThrows(NotStarted.class, () -> Recordings.in(folder)).getMessage().startsWith("In de map staat geen opname"));
    }

    @Test
    void a_folder_that_is_not_there_is_refused_in_dutch() {
        NotStarted refused = assertThrows(NotStarted.class, () -> Recordings.in(folder.resolve("weg")));

        assertTrue(refused.getMessage().startsWith("De map met opnamen is er niet"));
        assertEquals(5, refused.exitCode());
    }

    @Test
    void a_broken_recording_is_named() throws IOException {
        write("kapot.json", "{\"id\": ");

        assertTrue(assertThrows(NotStarted.class, () -> Recordings.in(folder)).getMessage().contains("kapot.json"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
