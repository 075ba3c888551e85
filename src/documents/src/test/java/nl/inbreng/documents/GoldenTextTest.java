package nl.inbreng.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inbreng.application.ports.Printer.DocumentKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of each kind of document, page by page. What is found is also written to target/gevonden, to compare by eye. */
class GoldenTextTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_document_says_what_was_agreed(DocumentKind kind) throws IOException {
        byte[] pdf = new PdfPrinter().print(kind, VeraTest.dossierFor(kind));
        String found = text(pdf);
        Path folder = Files.createDirectories(Path.of("target", "gevonden"));
        Files.write(folder.resolve(kind.word() + ".pdf"), pdf);
        Files.writeString(folder.resolve(kind.word() + ".txt"), found);
        assertEquals(golden(kind), found);
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setLineSeparator("\n");
            return reader.getText(document).lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n");
        }
    }

    private static String golden(DocumentKind kind) throws IOException {
        try (InputStream in = GoldenTextTest.class.getResourceAsStream("/golden/" + kind.word() + ".txt")) {
            return in == null ? "no golden text" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
