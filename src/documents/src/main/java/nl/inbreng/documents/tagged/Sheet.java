package nl.inbreng.documents.tagged;

import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The paper being written: where the pen is, when a page is full, and what lies outside the text (artifacts). */
final class Sheet {

    private final Document document;
    private final PdfWriter writer;
    private final Margins margins;
    private PdfStructureElement marked;
    private float y = House.TOP;

    Sheet(Document document, PdfWriter writer, Margins margins) {
        this.document = document;
        this.writer = writer;
        this.margins = margins;
        margins.paint(this);
    }

    PdfWriter writer() {
        return writer;
    }

    PdfContentByte ink() {
        return writer.getDirectContent();
    }

    float y() {
        return y;
    }

    float room() {
        return y - House.BOTTOM;
    }

    boolean isFresh() {
        return y == House.TOP;
    }

    void down(float points) {
        y -= points;
    }

    /** White before a block; none at the top of a page. */
    void gap(float points) {
        if (!isFresh()) y -= points;
    }

    /** Starts a new page unless this much height is left; more than a page can hold is never asked for. */
    void need(float height) {
        if (room() < height && !isFresh()) turn();
    }

    void turn() {
        unmark();
        document.newPage();
        y = House.TOP;
        margins.paint(this);
    }

    /** What is painted from here on belongs to this element; the same element again after a page break continues it. */
    void mark(PdfStructureElement element) {
        if (marked == element) return;
        unmark();
        ink().beginMarkedContentSequence(element, new PdfDictionary());
        marked = element;
    }

    void unmark() {
        if (marked == null) return;
        ink().endMarkedContentSequence();
        marked = null;
    }

    /** Paints decoration, which is not read aloud. */
    void decoration(Runnable painting) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName("Layout"));
        artifact(properties, painting);
    }

    /** A straight line, to be called inside {@link #decoration} or a mark. */
    void line(float x, float atY, float toX, Stroke stroke) {
        PdfContentByte ink = ink();
        ink.setRGBColorStroke(stroke.color().getRed(), stroke.color().getGreen(), stroke.color().getBlue());
        ink.setLineWidth(stroke.width());
        ink.moveTo(x, atY);
        ink.lineTo(toX, atY);
        ink.stroke();
    }

    /** A filled rectangle at the left margin, from its lower edge, to be called inside {@link #decoration}. */
    void fill(float bottom, float width, float height, Color color) {
        PdfContentByte ink = ink();
        ink.setRGBColorFill(color.getRed(), color.getGreen(), color.getBlue());
        ink.rectangle(House.LEFT, bottom, width, height);
        ink.fill();
    }

    /** Line width in points and colour. */
    record Stroke(float width, Color color) { }

    /** Paints in the margin: header or footer, which assistive technology skips. */
    void margin(String subtype, Runnable painting) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName("Pagination"));
        properties.put(PdfName.SUBTYPE, new PdfName(subtype));
        artifact(properties, painting);
    }

    private void artifact(PdfDictionary properties, Runnable painting) {
        unmark();
        ink().saveState();
        ink().beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        painting.run();
        ink().endMarkedContentSequence();
        ink().restoreState();
    }
}
