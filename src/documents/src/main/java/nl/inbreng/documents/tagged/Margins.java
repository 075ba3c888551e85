package nl.inbreng.documents.tagged;

import java.awt.Color;
import nl.inbreng.documents.tagged.Sheet.Stroke;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Header with the sender, footer with kenmerk and "Pagina x van y". */
final class Margins {

    private static final float HEAD_SIZE = 11;
    private static final float FOOT_SIZE = 8.5f;

    private final String sender;
    private final String reference;
    private final PdfTemplate total;

    Margins(PdfWriter writer, String sender, String reference) {
        this.sender = sender;
        this.reference = reference;
        this.total = writer.getDirectContent().createTemplate(40, 12);
    }

    void paint(Sheet sheet) {
        sheet.margin("Header", () -> paintHeader(sheet));
        sheet.margin("Footer", () -> paintFooter(sheet));
    }

    /** Fills in the number of pages, known only at the end. */
    void finish(int pages) {
        Text text = new Text(Typeface.REGULAR, FOOT_SIZE, House.SOFT);
        text.write(total, String.valueOf(pages), 0, 2);
    }

    private void paintHeader(Sheet sheet) {
        Text text = new Text(Typeface.BOLD, HEAD_SIZE, House.ACCENT);
        text.write(sheet.ink(), text.within(House.WIDTH, sender), House.LEFT, House.HEADER);
        sheet.line(House.LEFT, House.HEADER - 11, House.RIGHT, new Stroke(1.2f, House.ACCENT));
    }

    private void paintFooter(Sheet sheet) {
        sheet.line(House.LEFT, House.FOOTER + 16, House.RIGHT, new Stroke(0.5f, House.HAIRLINE));
        Text text = new Text(Typeface.REGULAR, FOOT_SIZE, House.SOFT);
        String page = "Pagina " + sheet.writer().getPageNumber() + " van ";
        float end = House.RIGHT - text.face().width("00", FOOT_SIZE);
        float start = end - text.face().width(page, FOOT_SIZE);
        text.write(sheet.ink(), text.within(start - House.LEFT - 12, reference), House.LEFT, House.FOOTER);
        text.write(sheet.ink(), page, start, House.FOOTER);
        sheet.ink().addTemplate(total, end, House.FOOTER - 2);
    }

    private record Text(Typeface face, float size, Color color) {

        /** A margin has one line; the full text stands in the metadata. */
        String within(float measure, String text) {
            if (face.width(text, size) <= measure) return text;
            String shorter = text;
            while (face.width(shorter + "…", size) > measure) {
                shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
            }
            return shorter + "…";
        }

        void write(PdfContentByte ink, String text, float x, float y) {
            ink.beginText();
            ink.setRGBColorFill(color.getRed(), color.getGreen(), color.getBlue());
            float at = x;
            for (Typeface.Piece piece : face.pieces(text, size)) {
                ink.setFontAndSize(piece.font(), size);
                ink.setTextMatrix(at, y);
                ink.showText(piece.text());
                at += piece.width();
            }
            ink.endText();
        }
    }
}
