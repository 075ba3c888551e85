package nl.inbreng.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.domain.inhoud.Amendement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of each kind of document, page by page. What is found is also written to target/gevonden, to compare by eye. */
class GoldenTextTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_document_says_what_was_agreed(DocumentKind kind) throws IOException {
        same(kind.word(), new PdfPrinter().print(kind, VeraTest.dossierFor(kind)));
    }

    private static void same(String word, byte[] pdf) throws IOException {
        String found = text(pdf);
        Path folder = Files.createDirectories(Path.of("target", "gevonden"));
        Files.write(folder.resolve(word + ".pdf"), pdf);
        Files.writeString(folder.resolve(word + ".txt"), found);
        assertEquals(golden(word), found);
    }

    @ParameterizedTest
    @EnumSource(Around.class)
    void so_do_the_documents_around_a_vote(Around document) throws IOException {
        same(document.word(), document.print());
    }

    /** Documents that show more than one dossier. */
    enum Around {
        ALL_CHANGES, WHOLE_DECISION, STEMLIJST, CHOSEN_ORDER, BESLUIT, CONCEPT;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        byte[] print() {
            PdfPrinter printer = new PdfPrinter();
            return switch (this) {
                case ALL_CHANGES -> printer.print(DocumentKind.BURGERAMENDEMENT, Votes.filed(Votes.everything(), "b2c3d4f5g6", 1),
                        Votes.around("BM-9999-2026-0001 en BM-9999-2026-0002 wijzigen dezelfde woorden van beslispunt 2 op een andere manier."));
                case WHOLE_DECISION -> printer.print(DocumentKind.BURGERAMENDEMENT, Votes.filed(Votes.replacing(), "b2c3d4f5g6", 1), Votes.around());
                case STEMLIJST -> printer.stemlijst(Votes.all(false), Votes.NOW);
                case CHOSEN_ORDER -> printer.stemlijst(Votes.all(true), Votes.NOW);
                case BESLUIT -> printer.besluit(Votes.all(false), Votes.besluit("Wim Bakker"));
                case CONCEPT -> printer.besluit(Votes.all(false), Votes.besluit(""));
            };
        }
    }

    @Test
    void an_amendement_without_toelichting_has_no_empty_heading() throws IOException {
        Amendement full = Dossiers.amendement();
        Amendement bare = new Amendement(full.titel(), full.voorstel(), full.wijzigingen(), "");
        assertTrue(text(new PdfPrinter().print(DocumentKind.BURGERAMENDEMENT, Votes.filed(full, "b2c3d4f5g6", 1), Votes.around())).contains("\nToelichting\n"));
        assertFalse(text(new PdfPrinter().print(DocumentKind.BURGERAMENDEMENT, Votes.filed(bare, "b2c3d4f5g6", 1), Votes.around())).contains("Toelichting"));
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setLineSeparator("\n");
            return reader.getText(document).lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n");
        }
    }

    private static String golden(String word) throws IOException {
        try (InputStream in = GoldenTextTest.class.getResourceAsStream("/golden/" + word + ".txt")) {
            return in == null ? "no golden text" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
