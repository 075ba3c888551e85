package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test void a_media_type_is_known_whatever_its_case_and_parameters() {
        assertEquals(FileKind.PDF, FileKind.of("Application/PDF"));
        assertEquals(FileKind.TEXT, FileKind.of("text/plain; charset=utf-8"));
        assertEquals(FileKind.WORD, FileKind.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    }

    @Test void what_a_browser_could_run_is_only_kept_as_a_file() {
        for (String type : List.of("text/html", "image/svg+xml", "application/xhtml+xml", "text/plainish", "")) assertEquals(FileKind.OTHER, FileKind.of(type), type);
        assertEquals("application/octet-stream", FileKind.OTHER.mediaType());
    }

    @Test void every_file_is_saved_and_none_takes_the_place_of_the_page() {
        assertEquals("attachment; filename=\"bomen.pdf\"", FileKind.disposition("bomen.pdf"));
    }

    @Test void a_name_from_elsewhere_cannot_leave_its_quotes() {
        assertEquals("attachment; filename=\"a-b-.-c-.pdf\"", FileKind.disposition("a\"b\r\n.\u00e9c/.pdf"));
        assertEquals("attachment; filename=\"raadsvoorstel\"", FileKind.disposition(""));
    }
}
