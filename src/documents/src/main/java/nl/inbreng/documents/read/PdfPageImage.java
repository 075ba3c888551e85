package nl.inbreng.documents.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import nl.inbreng.application.ports.PageImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws a page of a PDF in grey, one page at a time in the whole application, so that memory stays at that of one page. A page that is
 * too large for a picture of one megabyte is drawn smaller, and then not at all.
 */
@ApplicationScoped
public class PdfPageImage implements PageImage {

    /** Most bytes of a picture. */
    public static final int MOST_BYTES = 1024 * 1024;
    private static final float WIDTH = 1_000;   // pixels: an A4 at 120 dots to the inch
    private static final float MOST_PIXELS = 3_000_000;
    private static final int TRIES = 3;

    private final Semaphore one = new Semaphore(1);

    @Override
    public Drawing draw(byte[] file, int page) {
        if (file.length > PdfText.MOST_BYTES) return new Drawing.None();
        one.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(file)) {
            boolean there = page >= 1 && page <= Math.min(document.getNumberOfPages(), PdfText.MOST_PAGES);
            return there ? drawn(document, page - 1) : new Drawing.None();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Drawing.None();   // PDFBox throws all three on damaged files
        } finally {
            one.release();
        }
    }

    private static Drawing drawn(PDDocument document, int page) throws IOException {
        float width = Math.max(document.getPage(page).getCropBox().getWidth(), 1);
        float height = Math.max(document.getPage(page).getCropBox().getHeight(), 1);
        float scale = Math.min(WIDTH / Math.min(width, height), (float) Math.sqrt(MOST_PIXELS / (width * height)));
        for (int tries = 0; tries < TRIES; tries++) {
            byte[] png = png(new PDFRenderer(document).renderImage(page, scale, ImageType.GRAY));
            if (png.length <= MOST_BYTES) return new Drawing.Png(png);
            scale /= 2;
        }
        return new Drawing.None();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
