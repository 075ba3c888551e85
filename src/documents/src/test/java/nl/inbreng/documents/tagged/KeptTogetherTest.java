package nl.inbreng.documents.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.documents.tagged.Block.Column;
import nl.inbreng.documents.tagged.Block.Comparison;
import nl.inbreng.documents.tagged.Block.Heading;
import nl.inbreng.documents.tagged.Block.Look;
import nl.inbreng.documents.tagged.Block.Paragraph;
import nl.inbreng.documents.tagged.Block.Row;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever on the page it comes: a heading and the legend under it stand on the page of the first row of their table. */
class KeptTogetherTest {

    private static final String CELL = "Per schoolplein een bijdrage van ten hoogste 60.000 euro beschikbaar te stellen en het totaal te dekken uit de reserve.";

    @ParameterizedTest
    @ValueSource(strings = {"kort", CELL, CELL + " " + CELL})
    void a_heading_and_its_legend_stay_with_the_first_row(String cell) throws IOException {
        for (int above = 0; above < 45; above++) {
            String page = pageWith("Legenda van de tabel", document(above, cell));
            assertTrue(page.contains("Kop van de tabel"), "the heading is on another page, under " + above + " lines");
            assertTrue(page.contains("Eerste rij"), "the first row is on another page, under " + above + " lines");
        }
    }

    @Test void a_formal_number_stands_on_one_line() throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Titel")));
        for (int words = 0; words < 60; words++) blocks.add(new Heading(2, "n ".repeat(words) + "RV-9999-2026-0001"));
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.print(Samples.with(blocks)).bytes())) {
            assertEquals(61, new PDFTextStripper().getText(pdf).split("RV-9999-2026-0001", -1).length);
        }
    }

    private static FormalDocument document(int linesAbove, String cell) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Titel"));
        for (int i = 0; i < linesAbove; i++) blocks.add(new Paragraph(List.of(Run.plain("Regel " + i)), Look.SMALL));
        blocks.add(new Heading(2, "Kop van de tabel"));
        blocks.add(new Paragraph(List.of(Run.plain("Legenda van de tabel")), Look.SMALL));
        blocks.add(new Comparison("Bijschrift", List.of(new Column("Onderdeel", 1), new Column("Was", 2), new Column("Wordt", 2)),
                List.of(new Row(List.of(List.of(Run.plain("Eerste rij")), List.of(Run.plain(cell)), List.of(Run.plain(cell))), false))));
        return Samples.with(blocks);
    }

    private static String pageWith(String words, FormalDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.print(document).bytes())) {
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                String text = reader.getText(pdf);
                if (text.contains(words)) return text;
            }
            throw new AssertionError("not found: " + words);
        }
    }
}
