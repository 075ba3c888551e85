package nl.inbreng.documents.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import nl.inbreng.application.ports.DocumentText.Extraction;

/** Files from elsewhere, by Jazzer; see TekstFuzzTest for how they run. Whatever the bytes, there is an outcome, and one that is no text says what to do. */
class BestandFuzzTest {

    private final FileText files = new FileText();

    @FuzzTest(maxDuration = "10m")
    void pdf(byte[] bytes) {
        outcome(bytes, "application/pdf");
        assertNotNull(PdfText.read(bytes));
    }

    @FuzzTest(maxDuration = "10m")
    void docx(byte[] bytes) {
        outcome(bytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertNotNull(Docx.read(bytes));
    }

    private void outcome(byte[] bytes, String mimeType) {
        switch (files.lines(bytes, mimeType)) {
            case Extraction.Lines lines -> assertFalse(lines.lines().stream().allMatch(String::isBlank));
            case Extraction.Unreadable unreadable -> assertFalse(unreadable.reason().isBlank());
        }
    }
}
