package nl.inbreng.documents.tagged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** Liberation Sans (OFL 1.1) in one cut, with DejaVu Sans behind it for the signs it lacks. Safe to share between threads. */
enum Typeface {
    REGULAR("LiberationSans-Regular", "DejaVuSans"),
    BOLD("LiberationSans-Bold", "DejaVuSans-Bold"),
    ITALIC("LiberationSans-Italic", "DejaVuSans-Oblique");

    private final BaseFont first;
    private final BaseFont second;

    Typeface(String first, String second) {
        this.first = load("/liberation/" + first + ".ttf");
        this.second = load("/net/sf/jasperreports/fonts/dejavu/" + second + ".ttf");
    }

    /** Text in one font file. */
    record Piece(BaseFont font, String text, float width) { }

    static Typeface of(Run.Mark mark) {
        return switch (mark) {
            case PLAIN, REMOVED -> REGULAR;
            case BOLD, ADDED -> BOLD;
            case ITALIC -> ITALIC;
        };
    }

    boolean draws(int codePoint) {
        return first.charExists(codePoint) || second.charExists(codePoint);
    }

    float width(String text, float size) {
        float width = 0;
        for (Piece piece : pieces(text, size)) width += piece.width();
        return width;
    }

    /** Cuts text where another font file must draw on. */
    List<Piece> pieces(String text, float size) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            BaseFont font = fontFor(text.codePointAt(from));
            int to = from;
            while (to < text.length() && fontFor(text.codePointAt(to)) == font) {
                to += Character.charCount(text.codePointAt(to));
            }
            String part = text.substring(from, to);
            pieces.add(new Piece(font, part, font.getWidthPoint(part, size)));
            from = to;
        }
        return pieces;
    }

    private BaseFont fontFor(int codePoint) {
        return first.charExists(codePoint) ? first : second;
    }

    private static BaseFont load(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("font missing from the class path: " + resource);
            String name = resource.substring(resource.lastIndexOf('/') + 1);
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setSubset(true);
            font.setIncludeCidSet(false);   // an incomplete CIDSet breaks ISO 19005-3, 6.2.11.4.2
            font.setSecureRandom(new FixedPrefix());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The subset prefix only has to look like six capitals; always the same six make the file reproducible. */
    private static final class FixedPrefix extends SecureRandom {
        @Override
        public double nextDouble() {
            return 0.3;
        }
    }
}
