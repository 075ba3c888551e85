package nl.inbreng.documents.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading gives an outcome. */
class HostilePdfTest {

    @Test
    void nothing_at_all_is_no_pdf() {
        assertInstanceOf(Reading.NotAPdf.class, PdfText.read(new byte[0]));
    }

    @Test
    void a_web_page_is_no_pdf() {
        assertInstanceOf(Reading.NotAPdf.class, PdfText.read("<!doctype html><title>Fout</title>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_file_with_a_password_is_locked() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            paper.page().at(70, 100, "geheim");
            paper.document().protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            assertInstanceOf(Reading.Locked.class, PdfText.read(paper.pdf()));
        }
    }

    @Test
    void pages_without_a_letter_are_taken_for_scanned() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            assertEquals(new Reading.NoText(2), PdfText.read(paper.page().page().pdf()));
        }
    }

    @Test
    void a_scanned_page_between_others_is_named() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            paper.page().at(70, 100, "een").page().page().at(70, 100, "drie");
            Reading.Text text = assertInstanceOf(Reading.Text.class, PdfText.read(paper.pdf()));
            assertEquals(List.of(2), text.pagesWithoutText());
        }
    }

    @Test
    void the_most_pages_are_read_and_one_more_is_too_large() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            for (int i = 0; i < PdfText.MOST_PAGES; i++) paper.page();
            assertInstanceOf(Reading.NoText.class, PdfText.read(paper.pdf()));
            assertInstanceOf(Reading.TooLarge.class, PdfText.read(paper.page().pdf()));
        }
    }

    @Test
    void ten_thousand_pages_are_too_large() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            for (int i = 0; i < 10_000; i++) paper.page();
            assertInstanceOf(Reading.TooLarge.class, PdfText.read(paper.pdf()));
        }
    }

    @Test
    void a_damaged_file_gives_some_outcome() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            byte[] sound = paper.page().at(70, 100, "gave tekst").pdf();
            Random random = new Random(7);
            for (int round = 0; round < 300; round++) {
                byte[] damaged = sound.clone();
                for (int i = 0; i < 1 + random.nextInt(30); i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                assertNotNull(PdfText.read(damaged));
            }
        }
    }

    @Test
    void a_file_cut_short_gives_some_outcome() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            byte[] sound = paper.page().at(70, 100, "gave tekst").pdf();
            for (int length = 0; length < sound.length; length += 13) assertNotNull(PdfText.read(Arrays.copyOf(sound, length)));
        }
    }
}
