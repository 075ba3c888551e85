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
            String page = pageWith("Legenda van de tabel", pages(document(above, cell)));
            assertTrue(page.contains("Kop van de tabel"), "the heading is on another page, under " + above + " lines");
            assertTrue(page.contains("Eerste rij"), "the first row is on another page, under " + above + " lines");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9})
    void a_row_that_fits_on_a_page_stands_on_one(int lines) throws IOException {
        for (int above = 0; above < 45; above++) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 8; i++) rows.add(row("Rij " + i, "begin-" + i + " " + (CELL + " ").repeat(lines) + "einde-" + i));
            List<String> pages = pages(document(above, rows));
            for (int i = 0; i < 8; i++) {
                assertTrue(pageWith("begin-" + i, pages).contains("einde-" + i), "row " + i + " goes on over the page, under " + above + " lines");
            }
        }
    }

    @Test void a_row_that_is_longer_than_a_page_goes_on_under_the_head_of_the_table() throws IOException {
        List<String> pages = pages(document(3, List.of(row("Kort", "kort"), row("Lang", "begin-lang " + (CELL + " ").repeat(40) + "einde-lang"))));
        assertTrue(pageWith("begin-lang", pages).contains("Kort"), "no page is left half empty for what cannot stand on one");
        assertTrue(pageWith("einde-lang", pages).contains("(vervolg)"));
    }

    @Test void a_formal_number_stands_on_one_line() throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Titel")));
        for (int words = 0; words < 60; words++) blocks.add(new Heading(2, "n ".repeat(words) + "RV-9999-2026-0001"));
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.print(Samples.with(blocks)).bytes())) {
            assertEquals(61, new PDFTextStripper().getText(pdf).split("RV-9999-2026-0001", -1).length);
        }
    }

    private static Row row(String name, String cell) {
        return new Row(List.of(List.of(Run.plain(name)), List.of(Run.plain(cell)), List.of(Run.plain(cell))), false);
    }

    private static FormalDocument document(int linesAbove, String cell) {
        return document(linesAbove, List.of(row("Eerste rij", cell)));
    }

    private static FormalDocument document(int linesAbove, List<Row> rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Titel"));
        for (int i = 0; i < linesAbove; i++) blocks.add(new Paragraph(List.of(Run.plain("Regel " + i)), Look.SMALL));
        blocks.add(new Heading(2, "Kop van de tabel"));
        blocks.add(new Paragraph(List.of(Run.plain("Legenda van de tabel")), Look.SMALL));
        blocks.add(new Comparison("Bijschrift", List.of(new Column("Onderdeel", 1), new Column("Was", 2), new Column("Wordt", 2)),
                rows));
        return Samples.with(blocks);
    }

    private static String pageWith(String words, List<String> pages) {
        return pages.stream().filter(page -> page.contains(words)).findFirst().orElseThrow(() -> new AssertionError("not found: " + words));
    }

    private static List<String> pages(FormalDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(TaggedPdf.print(document).bytes())) {
            PDFTextStripper reader = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(pdf));
            }
            return pages;
        }
    }
}
