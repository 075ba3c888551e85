package nl.inbreng.documents.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.inbreng.application.ports.PageImage.Drawing;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** The picture of a page is that page, within its limits. */
class PdfPageImageTest {

    private final PdfPageImage images = new PdfPageImage();

    @Test
    void a_page_is_drawn_with_its_words_where_they_stand() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            byte[] pdf = paper.page().page().at(70, 100, "1. De raad besluit.").pdf();
            BufferedImage empty = picture(images.draw(pdf, 1));
            BufferedImage written = picture(images.draw(pdf, 2));
            assertEquals(1_000, written.getWidth(), 1);
            assertEquals(0, dark(empty));
            assertTrue(dark(written) > 200, "no words are seen");
        }
    }

    @Test
    void a_page_that_is_not_there_or_a_file_that_is_none_has_no_picture() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            byte[] pdf = paper.page().pdf();
            assertEquals(new Drawing.None(), images.draw(pdf, 0));
            assertEquals(new Drawing.None(), images.draw(pdf, 2));
            assertEquals(new Drawing.None(), images.draw("geen pdf".getBytes(StandardCharsets.UTF_8), 1));
        }
    }

    @Test
    void a_page_as_large_as_a_wall_or_full_of_noise_stays_under_a_megabyte() throws IOException {
        try (Typewriter paper = new Typewriter()) {
            PDPage wall = new PDPage(new PDRectangle(14_400, 14_400));
            paper.document().addPage(wall);
            BufferedImage noise = new BufferedImage(1_500, 1_500, BufferedImage.TYPE_INT_RGB);
            Random random = new Random(3);
            for (int x = 0; x < 1_500; x++) for (int y = 0; y < 1_500; y++) noise.setRGB(x, y, random.nextInt());
            try (PDPageContentStream out = new PDPageContentStream(paper.document(), wall)) {
                out.drawImage(LosslessFactory.createFromImage(paper.document(), noise), 0, 0, 14_400, 14_400);
            }
            switch (images.draw(paper.pdf(), 1)) {
                case Drawing.Png png -> assertTrue(png.png().length <= PdfPageImage.MOST_BYTES);
                case Drawing.None none -> { }
            }
        }
    }

    private static BufferedImage picture(Drawing drawing) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(assertInstanceOf(Drawing.Png.class, drawing).png()));
    }

    private static int dark(BufferedImage image) {
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) for (int y = 0; y < image.getHeight(); y++) dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
        return dark;
    }
}
