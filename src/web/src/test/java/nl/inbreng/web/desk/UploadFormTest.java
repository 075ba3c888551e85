package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.inbreng.application.views.Uploading.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A posted file comes out byte for byte, and a broken form gives none. */
class UploadFormTest {

    private static final MediaType TYPE = new MediaType("multipart", "form-data", Map.of("boundary", "grens"));

    @Test void every_byte_of_the_file_comes_out() {
        byte[] bytes = new byte[50_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy("\r\n\r\n--gren\r\n--".getBytes(StandardCharsets.US_ASCII), 0, bytes, 100, 14);
        Upload upload = UploadForm.file(form("besluit.docx", bytes), TYPE).orElseThrow();
        assertArrayEquals(bytes, upload.bytes());
        assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.document", upload.mimeType());
    }

    @ParameterizedTest
    @CsvSource({"besluit.pdf,besluit.pdf,application/pdf", "C:\\map\\Besluit é.TXT,Besluit é.TXT,text/plain", "../../etc/passwd,passwd,application/octet-stream",
            "a<b>.pdf,a-b-.pdf,application/pdf", "'',raadsvoorstel,application/octet-stream"})
    void a_file_keeps_a_plain_name(String sent, String kept, String type) {
        Upload upload = UploadForm.file(form(sent, new byte[] {1}), TYPE).orElseThrow();
        assertEquals(kept, upload.fileName());
        assertEquals(type, upload.mimeType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--grens", "--grens\r\n\r\nx\r\n--grens--", "--grens\r\nContent-Disposition: form-data; name=\"bestand\"\r\n\r\ntekst\r\n--grens--",
            "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a\"\r\n\r\nzonder einde", "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a\"\r\n\r\n\r\n--grens--",
            "--ander\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a\"\r\n\r\nx\r\n--ander--"})
    void a_broken_form_or_an_empty_file_gives_none(String body) {
        assertEquals(Optional.empty(), UploadForm.file(body.getBytes(StandardCharsets.UTF_8), TYPE));
    }

    @Test void a_form_without_a_boundary_gives_none() {
        assertEquals(Optional.empty(), UploadForm.file(form("a.pdf", new byte[] {1}), MediaType.MULTIPART_FORM_DATA_TYPE));
    }

    @Test void other_parts_before_it_are_left_alone() {
        byte[] other = "--grens\r\nContent-Disposition: form-data; name=\"iets\"\r\n\r\nx\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] file = form("a.txt", "tekst".getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(other, other.length + file.length);
        System.arraycopy(file, 0, both, other.length, file.length);
        assertEquals("tekst", new String(UploadForm.file(both, TYPE).orElseThrow().bytes(), StandardCharsets.UTF_8));
    }

    @Test void more_than_fits_is_not_read_on() throws IOException {
        assertEquals(Optional.empty(), UploadForm.body(new ByteArrayInputStream(new byte[UploadForm.MOST_BYTES + 1])));
        assertEquals(UploadForm.MOST_BYTES, UploadForm.body(new ByteArrayInputStream(new byte[UploadForm.MOST_BYTES])).orElseThrow().length);
    }

    private static byte[] form(String fileName, byte[] bytes) {
        byte[] head = ("--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + fileName + "\"\r\nContent-Type: x/y\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--grens--\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] form = Arrays.copyOf(head, head.length + bytes.length + tail.length);
        System.arraycopy(bytes, 0, form, head.length, bytes.length);
        System.arraycopy(tail, 0, form, head.length + bytes.length, tail.length);
        return form;
    }
}
