package nl.inbreng.documents.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.documents.read.Fragment.Glyph;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the signs of each page with their place. Of text in several directions only the prevailing one is kept. */
final class GlyphCollector extends PDFTextStripper {

    private final int most;
    private final List<Sheet> sheets = new ArrayList<>();
    private Map<Float, List<Glyph>> byDirection = new HashMap<>();
    private final Deque<Boolean> marks = new ArrayDeque<>();
    private int count;

    /** The signs of one page and its height in points. */
    record Sheet(List<Glyph> glyphs, float height) { }

    /** More signs than are read. */
    static final class Flood extends RuntimeException {
        Flood() {
            super("more signs than are read", null, false, false);
        }
    }

    private GlyphCollector(int most) {
        this.most = most;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static List<Sheet> collect(PDDocument document, int most) throws IOException {
        GlyphCollector collector = new GlyphCollector(most);
        for (PDPage page : document.getPages()) collector.sheets.add(new Sheet(List.of(), height(page)));
        collector.getText(document);
        return collector.sheets;
    }

    @Override
    protected void startPage(PDPage page) {
        byDirection = new HashMap<>();
        marks.clear();
    }

    /** Tagged files say themselves what is header and footer (ISO 32000-1, 14.8.2.2). */
    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks.push(tag != null && "Artifact".equals(tag.getName())
                && properties != null && "Pagination".equals(properties.getNameAsString(COSName.TYPE)));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        if (++count > most) throw new Flood();
        if (marks.contains(true)) return;
        String text = sign.getUnicode();
        if (text == null || text.isEmpty()) return;
        float size = Math.max(sign.getFontSizeInPt(), 1);
        float left = sign.getXDirAdj();
        byDirection.computeIfAbsent(sign.getDir(), direction -> new ArrayList<>())
                .add(new Glyph(left, left + sign.getWidthDirAdj(), sign.getYDirAdj(), size, text));
    }

    @Override
    protected void endPage(PDPage page) {
        List<Glyph> prevailing = byDirection.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size())).orElse(List.of());
        sheets.set(getCurrentPageNo() - 1, new Sheet(prevailing, height(page)));
    }

    private static float height(PDPage page) {
        boolean upright = page.getRotation() % 180 == 0;
        return upright ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    }
}
