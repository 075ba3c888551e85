package nl.inbreng.documents.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import nl.inbreng.application.ports.DocumentText.Extraction;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading a Word file gives an outcome within its limits, and a sentence that says what to do. */
class HostileDocxTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final FileText files = new FileText();

    @Test
    void a_zip_bomb_is_too_large_and_costs_little() {
        byte[] bomb = DocxMaker.body("x".repeat(100_000_000)).docx();
        assertTrue(bomb.length < 200_000);
        assertTimeout(Duration.ofSeconds(20), () -> assertInstanceOf(Docx.TooLarge.class, Docx.read(bomb)));
        assertTrue(reason(bomb).contains("te groot"));
    }

    @Test
    void a_bomb_in_a_part_that_is_not_read_is_one_too() {
        assertInstanceOf(Docx.TooLarge.class, Docx.read(DocxMaker.body(DocxMaker.p("kort")).part("word/media/groot.bin", "\0".repeat(50_000_000)).docx()));
    }

    @Test
    void too_many_parts_elements_or_levels_are_too_large() {
        DocxMaker many = DocxMaker.body(DocxMaker.p("kort"));
        for (int i = 0; i < ZipParts.MOST_ENTRIES; i++) many.part("p" + i, "");
        assertInstanceOf(Docx.TooLarge.class, Docx.read(many.docx()));
        assertInstanceOf(Docx.TooLarge.class, Docx.read(DocxMaker.body("<w:p/>".repeat(500_000)).docx()));
        assertInstanceOf(Docx.TooLarge.class, Docx.read(DocxMaker.body("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000)).docx()));
    }

    @Test
    void a_document_type_or_an_entity_is_never_followed() {
        String evil = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        assertInstanceOf(Docx.Damaged.class, Docx.read(new DocxMaker().part("word/document.xml", evil).docx()));
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>";
        assertInstanceOf(Docx.Damaged.class, Docx.read(new DocxMaker().part("word/document.xml", laughs).docx()));
    }

    @Test
    void broken_lists_and_styles_leave_the_words() {
        byte[] docx = DocxMaker.body(DocxMaker.item("1", 0, "woorden") + DocxMaker.item("x", 99, "meer")).part("word/numbering.xml", "<<").part("word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style></w:styles>").docx();
        assertEquals("woorden", assertInstanceOf(Docx.Text.class, Docx.read(docx)).lines().getFirst());
    }

    @Test
    void other_files_of_an_office_get_a_sentence_that_says_what_to_do() {
        assertTrue(reason(new DocxMaker().part("mimetype", "application/vnd.oasis.opendocument.text").part("content.xml", "<x/>").docx()).contains("(odt)"));
        assertTrue(reason(new DocxMaker().part("xl/workbook.xml", "<x/>").docx()).startsWith("Dit is geen Word-bestand"));
        assertTrue(reason(old("WordDocument")).contains("(doc). Open het in Word"));
        assertTrue(reason(old("EncryptedPackage")).contains("wachtwoord"));
        assertTrue(reason(DocxMaker.body("<w:p/>").docx()).contains("geen tekst"));
        assertTrue(reason(Arrays.copyOf(DocxMaker.body(DocxMaker.p("kort")).docx(), 40)).contains("beschadigd"));
    }

    @Test
    void a_damaged_file_gives_some_outcome() {
        byte[] sound = DocxMaker.body(DocxMaker.item("1", 0, "gave tekst")).numbering(DocxMaker.list("0", "decimal", "%1.") + DocxMaker.num("1", "0")).docx();
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = sound.clone();
            for (int i = 0; i < 1 + random.nextInt(10); i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertNotNull(Docx.read(damaged));
        }
        for (int length = 0; length < sound.length; length++) assertNotNull(Docx.read(Arrays.copyOf(sound, length)));
    }

    private static byte[] old(String stream) {
        byte[] file = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 600);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 512, name.length);
        return file;
    }

    private String reason(byte[] file) {
        return assertInstanceOf(Extraction.Unreadable.class, files.lines(file, WORD)).reason();
    }
}
