package nl.inbreng.documents.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inbreng.application.ports.DocumentText.Extraction;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files become lines, or a sentence in plain Dutch that says what to do. */
class FileTextTest {

    private final FileText files = new FileText();

    @Test
    void a_pdf_is_known_by_its_first_bytes() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            byte[] pdf = paper.page().at(70, 100, "1. De raad besluit.").pdf();
            assertEquals(new Extraction.Lines(List.of("1. De raad besluit."), List.of(1)), files.lines(pdf, "application/octet-stream"));
        }
    }

    @Test
    void plain_text_is_read_in_utf_8_and_in_the_older_encoding() {
        Extraction expected = new Extraction.Lines(List.of("één", "", "€ 12"));
        assertEquals(expected, files.lines("één\r\n\r\n € 12 ".getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8"));
        assertEquals(expected, files.lines("één\n\n€ 12".getBytes(Charset.forName("windows-1252")), "text/plain"));
    }

    @Test
    void a_web_page_under_the_name_of_a_pdf_is_refused() {
        assertTrue(reason(files.lines("<html>fout</html>".getBytes(StandardCharsets.UTF_8), "application/pdf")).startsWith("Dit is geen PDF,"));
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

    @Test
    void each_line_of_a_pdf_knows_its_page() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            byte[] pdf = paper.page().at(70, 100, "een").at(70, 120, "twee").page().at(70, 100, "drie").pdf();
            assertEquals(new Extraction.Lines(List.of("een", "twee", "drie"), List.of(1, 1, 2)), files.lines(pdf, "application/pdf"));
        }
    }

    @Test
    void a_pdf_of_two_thousand_pages_an_encrypted_and_a_scanned_one_say_what_to_do() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            for (int i = 0; i < 2_000; i++) paper.page();
            assertEquals("Deze PDF is te groot om te lezen: 2000 pagina's.", reason(files.lines(paper.pdf(), "application/pdf")));
        }
        try (Typewriter paper = new Typewriter()) {
            paper.page().at(70, 100, "geheim").document().protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            assertEquals("Deze PDF is beveiligd met een wachtwoord.", reason(files.lines(paper.pdf(), "application/pdf")));
        }
        try (Typewriter paper = new Typewriter()) {
            assertEquals("In deze PDF staat geen leesbare tekst. Waarschijnlijk is het een scan.",
                    reason(files.lines(paper.page().page().pdf(), "application/pdf")));
        }
    }

    @Test
    void a_word_file_is_known_by_its_first_bytes_too() {
        byte[] docx = DocxMaker.body(DocxMaker.p("Besluit:") + DocxMaker.p("1. bomen planten.")).docx();
        assertEquals(new Extraction.Lines(List.of("Besluit:", "", "1. bomen planten.", "")), files.lines(docx, "application/octet-stream"));
    }

    @Test
    void notes_below_the_text_of_a_word_file_are_not_read_and_the_reader_hears_that() {
        String separator = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:t>lijn</w:t></w:r></w:p></w:footnote>";
        String body = DocxMaker.p("Besluit:") + DocxMaker.p("1. bomen planten.");
        for (DocxMaker without : List.of(DocxMaker.body(body), DocxMaker.body(body).notes("footnote", separator), DocxMaker.body(body).notes("footnote", "<w:footnote w:id=\"1\"><w:p/></w:footnote>"))) {
            assertEquals("", assertInstanceOf(Extraction.Lines.class, files.lines(without.docx(), "")).note());
        }
        for (String kind : List.of("footnote", "endnote")) {
            byte[] docx = DocxMaker.body(body).notes(kind, separator + "<w:" + kind + " w:id=\"1\">" + DocxMaker.p("Zie bijlage 2.") + "</w:" + kind + ">").docx();
            Extraction.Lines read = assertInstanceOf(Extraction.Lines.class, files.lines(docx, ""));
            assertTrue(read.note().startsWith("In dit bestand staan voetnoten of eindnoten. Die zijn niet overgenomen."), read::note);
            assertEquals(List.of("Besluit:", "", "1. bomen planten.", ""), read.lines());
        }
    }

    private static String reason(Extraction extraction) {
        return assertInstanceOf(Extraction.Unreadable.class, extraction).reason();
    }
}
