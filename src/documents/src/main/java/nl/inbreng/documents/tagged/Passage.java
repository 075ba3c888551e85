package nl.inbreng.documents.tagged;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.documents.tagged.House.Type;
import nl.inbreng.documents.tagged.Lines.Line;
import nl.inbreng.documents.tagged.Lines.Part;
import nl.inbreng.documents.tagged.Sheet.Stroke;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * The text of one element, broken into lines, painted in portions. An element holds either marks or children, never both;
 * so as soon as one run needs an element of its own (link, language, removed, added) every run gets one.
 */
final class Passage {

    private final Sheet sheet;
    private final PdfStructureElement owner;
    private final List<Run> runs;
    private final Style style;
    private final List<Line> lines;
    private final boolean split;
    private final Map<Integer, PdfStructureElement> elements = new HashMap<>();
    private final Map<Integer, LinkElement> links = new HashMap<>();

    /** Type, ink of ordinary text, and width in points. */
    record Style(Type type, Color ink, float measure) { }

    Passage(Sheet sheet, PdfStructureElement owner, List<Run> runs, Style style) {
        this.sheet = sheet;
        this.owner = owner;
        this.runs = runs;
        this.style = style;
        this.lines = Lines.of(runs, style.type().size(), style.measure());
        this.split = owner != null && runs.stream().anyMatch(Run::hasOwnElement);
    }

    /** Text outside the structure, for what is repeated on the next page; paint it inside a decoration. */
    static Passage repeated(Sheet sheet, List<Run> runs, Style style) {
        return new Passage(sheet, null, runs, style);
    }

    int lines() {
        return lines.size();
    }

    float leading() {
        return style.type().leading();
    }

    float height() {
        return lines() * leading();
    }

    /** Paints lines from (inclusive) to (exclusive), the first one right under this height. */
    void paint(float x, float top, int from, int to) {
        float size = style.type().size();
        float baseline = top - (leading() - size) / 2 - size * 0.8f;
        for (int i = from; i < Math.min(to, lines()); i++) {
            float at = x;
            for (Part part : lines.get(i).parts()) {
                paint(part, at, baseline);
                at += part.piece().width();
            }
            baseline -= leading();
        }
        if (owner != null) sheet.unmark();
        if (to >= lines()) links.values().forEach(LinkElement::close);
    }

    private void paint(Part part, float x, float y) {
        Run run = runs.get(part.run());
        if (owner != null) sheet.mark(elementOf(part.run()));
        PdfContentByte ink = sheet.ink();
        Color color = run.mark() == Run.Mark.REMOVED || run.mark() == Run.Mark.ADDED || run.isLink()
                ? House.ink(run) : style.ink();
        ink.beginText();
        ink.setRGBColorFill(color.getRed(), color.getGreen(), color.getBlue());
        ink.setFontAndSize(part.piece().font(), style.type().size());
        ink.setTextMatrix(x, y);
        ink.showText(part.piece().text());
        ink.endText();
        strike(part, x, y);
        if (owner != null && run.isLink()) links.get(part.run()).cover(x, y, part.piece().width(), style.type().size());
    }

    private void strike(Part part, float x, float y) {
        Run run = runs.get(part.run());
        float size = style.type().size();
        String text = part.piece().text();
        Typeface face = Typeface.of(run.mark());
        float start = x + face.width(text.substring(0, text.length() - text.stripLeading().length()), size);
        float end = x + face.width(text.stripTrailing(), size);
        if (end <= start) return;
        switch (run.mark()) {
            case REMOVED -> sheet.line(start, y + size * 0.29f, end, new Stroke(0.8f, House.REMOVED));
            case ADDED -> sheet.line(start, y - size * 0.16f, end, new Stroke(0.8f, House.ADDED));
            case PLAIN, BOLD, ITALIC -> {
                if (run.isLink()) sheet.line(start, y - size * 0.16f, end, new Stroke(0.5f, House.LINK));
            }
        }
    }

    private PdfStructureElement elementOf(int run) {
        return split ? elements.computeIfAbsent(run, this::create) : owner;
    }

    private PdfStructureElement create(int index) {
        Run run = runs.get(index);
        PdfStructureElement element = new PdfStructureElement(owner, run.isLink() ? PdfName.LINK : Tags.SPAN);
        if (!run.language().isEmpty()) Tags.language(element, run.language());
        switch (run.mark()) {
            case REMOVED -> Tags.layout(element, "TextDecorationType", "LineThrough");
            case ADDED -> Tags.layout(element, "TextDecorationType", "Underline");
            case PLAIN, BOLD, ITALIC -> { }
        }
        if (run.isLink()) links.put(index, new LinkElement(sheet, element, run));
        return element;
    }
}
