package nl.inbreng.documents.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.documents.read.GlyphCollector.Sheet;
import nl.inbreng.documents.read.PageLayout.Placed;
import nl.inbreng.documents.read.Reading.Line;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the lines of a PDF by their place on the page. Numbers of lists and articles are kept; lines are not joined, since
 * only a reader of official texts knows where a sentence or a unit ends.
 */
public final class PdfText {

    /** More pages than any raadsvoorstel has. */
    public static final int MOST_PAGES = 1_000;
    /** More bytes than a council information system sends as one document. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_SIGNS = 5_000_000;

    private PdfText() { }

    /** Text of the PDF, or the reason why it cannot be read; never throws on account of the bytes. */
    public static Reading read(byte[] pdf) {
        if (pdf.length > MOST_BYTES) return new Reading.TooLarge(pdf.length + " bytes");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) return new Reading.TooLarge(pages + " pagina's");
            return read(document);
        } catch (InvalidPasswordException e) {
            return new Reading.Locked();
        } catch (GlyphCollector.Flood e) {
            return new Reading.TooLarge("meer dan 5 miljoen tekens");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Reading.NotAPdf();   // PDFBox throws all three on damaged files
        }
    }

    private static Reading read(PDDocument document) throws IOException {
        List<Margins.Page> pages = new ArrayList<>();
        for (Sheet sheet : GlyphCollector.collect(document, MOST_SIGNS)) {
            pages.add(new Margins.Page(PageLayout.lines(sheet.glyphs()), sheet.height()));
        }
        if (pages.isEmpty()) return new Reading.NotAPdf();
        List<Integer> withoutText = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<List<Placed>> bodies = Margins.without(pages);
        for (int i = 0; i < bodies.size(); i++) {
            if (pages.get(i).lines().isEmpty()) withoutText.add(i + 1);
            for (Placed line : bodies.get(i)) lines.add(new Line(line.text(), i + 1));
        }
        if (lines.isEmpty()) return new Reading.NoText(pages.size());
        return new Reading.Text(lines, pages.size(), withoutText);
    }
}
