package nl.inbreng.documents.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inbreng.application.ports.DocumentText.Extraction;
import org.junit.jupiter.api.Test;

/** Files become lines, or a sentence in plain Dutch that says what to do. */
class FileTextTest {

    private final FileText files = new FileText();

    @Test
    void a_pdf_is_known_by_its_first_bytes() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            byte[] pdf = paper.page().at(70, 100, "1. De raad besluit.").pdf();
            assertEquals(new Extraction.Lines(List.of("1. De raad besluit.")), files.lines(pdf, "application/octet-stream"));
        }
    }

    @Test
    void plain_text_is_read_in_utf_8_and_in_the_older_encoding() {
        Extraction expected = new Extraction.Lines(List.of("één", "€ 12"));
        assertEquals(expected, files.lines("één\r\n\r\n € 12 ".getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8"));
        assertEquals(expected, files.lines("één\n€ 12".getBytes(Charset.forName("windows-1252")), "text/plain"));
    }

    @Test
    void a_web_page_under_the_name_of_a_pdf_is_refused() {
        assertTrue(reason(files.lines("<html>fout</html>".getBytes(StandardCharsets.UTF_8), "application/pdf")).startsWith("Dit is geen PDF."));
    }

    @Test
    void a_pdf_cut_off_after_its_header_is_called_damaged() {
        assertTrue(reason(files.lines("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "application/pdf")).contains("beschadigd"));
    }

    @Test
    void half_of_the_pages_scanned_is_still_read_and_more_is_not() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            assertInstanceOf(Extraction.Lines.class, files.lines(paper.page().at(70, 100, "een").page().pdf(), "application/pdf"));
            assertTrue(reason(files.lines(paper.page().pdf(), "application/pdf")).contains("een scan"));
        }
    }

    private static String reason(Extraction extraction) {
        return assertInstanceOf(Extraction.Unreadable.class, extraction).reason();
    }
}
