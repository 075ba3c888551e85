package nl.inbreng.documents.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Puts words at places on pages, in any order, as other software does. */
final class Typewriter implements AutoCloseable {

    static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private final PDDocument document = new PDDocument();
    private PDPage page;

    Typewriter page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Writes at points from the left and from the top. */
    Typewriter at(float x, float y, String text) throws IOException {
        return at(x, y, text, 0);
    }

    /** The same. @param blank points that a blank is wider than the font has it */
    Typewriter at(float x, float y, String text, float blank) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(FONT, 10);
            out.setWordSpacing(blank);
            out.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            out.showText(text);
            out.endText();
        }
        return this;
    }

    PDDocument document() {
        return document;
    }

    byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
