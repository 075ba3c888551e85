package nl.inbreng.journeys.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pictures of the README and of docs/amendments.md. Only {@code -Dinbreng.pictures=true} writes them, so that a test leaves the tree as it was. */
final class Pictures {

    private static final Path FOLDER = Path.of("..", "..", "docs", "pictures");
    private static final int HEIGHT = 1040;
    private static final float DPI = 84;

    private Pictures() { }

    /** The public page of a verzoek, as residents see it. */
    static void publicPage(Manner manner, Person visitor) {
        if (wanted(manner)) {
            visitor.picture(FOLDER.resolve("inwoner.png"), HEIGHT);
        }
    }

    /** The three views of an amendement. */
    static void views(Manner manner, Person visitor, String verzoek) {
        for (String view : wanted(manner) ? List.of("verschil", "was-wordt", "zo-wordt-het") : List.<String>of()) {
            visitor.goTo(verzoek + "?weergave=" + view).picture(FOLDER.resolve(view + ".png"), "[data-wijzigingen]");
        }
    }

    /** The first page of the formal document. */
    static void firstPage(Manner manner, byte[] pdf) {
        if (!wanted(manner)) {
            return;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            ImageIO.write(page, "png", FOLDER.resolve("burgeramendement.png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wanted(Manner manner) {
        return manner == Manner.WIDE && Boolean.getBoolean("inbreng.pictures");
    }
}
