package nl.inbreng.documents.tagged;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inbreng.documents.tagged.Typeface.Piece;

/** Breaks runs into lines: greedy, left aligned, at the break opportunities of the language; a word too long is cut. */
final class Lines {

    private static final Locale DUTCH = Locale.of("nl");

    private final List<Run> runs;
    private final float size;
    private final float measure;
    private final List<Line> lines = new ArrayList<>();
    private final List<Part> line = new ArrayList<>();
    private float used;
    private int run;
    private int runStart;

    private Lines(List<Run> runs, float size, float measure) {
        this.runs = runs;
        this.size = size;
        this.measure = measure;
    }

    /** Text of one run on one line, in one font; the run is its place in the list. */
    record Part(int run, Piece piece) { }

    /** One line of text. */
    record Line(List<Part> parts) { }

    /** Lines no wider than the measure in points; trailing spaces hang over and stay, so that words do not run together. */
    static List<Line> of(List<Run> runs, float size, float measure) {
        Lines lines = new Lines(runs, size, measure);
        lines.breakAll();
        return lines.lines;
    }

    private void breakAll() {
        StringBuilder all = new StringBuilder();
        for (Run run : runs) all.append(run.text());
        String text = all.toString();
        BreakIterator breaks = BreakIterator.getLineInstance(DUTCH);
        breaks.setText(text);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (text.startsWith("€ ", to - 2) || withinNumber(text, to)) continue;    // an amount stays with its sign
            boolean forced = text.charAt(to - 1) == '\n';
            place(from, forced ? to - 1 : to, text);
            if (forced) endLine();
            from = to;
        }
        if (from < text.length()) place(from, text.length(), text);
        if (!line.isEmpty() || lines.isEmpty()) endLine();
    }

    /** A formal number or a date, such as RV-9999-2026-0001, stays whole. */
    private static boolean withinNumber(String text, int at) {
        return at < text.length() && text.charAt(at - 1) == '-' && Character.isDigit(text.charAt(at));
    }

    private void place(int from, int to, String text) {
        if (from == to) return;
        int inked = to;
        while (inked > from && text.charAt(inked - 1) == ' ') inked--;
        float width = inked == from ? 0 : width(from, inked);
        if (used + width > measure && !line.isEmpty()) endLine();
        if (width > measure) {
            cut(from, to, text);
            return;
        }
        add(from, to);
    }

    private void cut(int from, int to, String text) {
        for (int at = from; at < to; at = text.offsetByCodePoints(at, 1)) {
            int next = text.offsetByCodePoints(at, 1);
            if (used + width(at, next) > measure && !line.isEmpty()) endLine();
            add(at, next);
        }
    }

    private void endLine() {
        lines.add(new Line(joined()));
        line.clear();
        used = 0;
    }

    /** Neighbours in the same run and font become one, which keeps the file small. */
    private List<Part> joined() {
        List<Part> joined = new ArrayList<>();
        for (Part part : line) {
            Part last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.run() != part.run() || last.piece().font() != part.piece().font()) {
                joined.add(part);
            } else {
                Piece a = last.piece();
                Piece b = part.piece();
                joined.set(joined.size() - 1,
                        new Part(part.run(), new Piece(a.font(), a.text() + b.text(), a.width() + b.width())));
            }
        }
        return joined;
    }

    private void add(int from, int to) {
        for (Part part : parts(from, to)) {
            line.add(part);
            used += part.piece().width();
        }
    }

    private float width(int from, int to) {
        float width = 0;
        for (Part part : parts(from, to)) width += part.piece().width();
        return width;
    }

    /** Segments are asked for from front to back, so runs that lie behind are left behind. */
    private List<Part> parts(int from, int to) {
        while (runStart + runs.get(run).text().length() <= from) {
            runStart += runs.get(run).text().length();
            run++;
        }
        List<Part> parts = new ArrayList<>();
        int start = runStart;
        for (int r = run; r < runs.size() && start < to; r++) {
            String text = runs.get(r).text();
            String part = text.substring(Math.max(from - start, 0), Math.min(to - start, text.length()));
            for (Piece piece : Typeface.of(runs.get(r).mark()).pieces(part, size)) parts.add(new Part(r, piece));
            start += text.length();
        }
        return parts;
    }
}
