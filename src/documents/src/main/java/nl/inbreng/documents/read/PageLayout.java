package nl.inbreng.documents.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.inbreng.documents.read.Fragment.Glyph;

/** Turns the signs of one page into lines in reading order: from top to bottom, and in two columns the left one first. */
final class PageLayout {

    private static final float SAME_LINE = 0.45f;   // of the size: raised notes belong to their line
    private static final float WORD_GAP = 0.18f;    // of the size: wider than between letters
    private static final float WIDE_GAP = 1.2f;     // of the size: another cell, column, or text after its number

    private PageLayout() { }

    /** A line with its distance from the top of the page. */
    record Placed(String text, float y) { }

    static List<Placed> lines(List<Glyph> glyphs) {
        List<Fragment> fragments = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) fragments.addAll(fragments(row));
        fragments.sort(Comparator.comparingDouble(Fragment::y));
        List<Placed> lines = new ArrayList<>();
        for (List<Fragment> zone : Columns.inReadingOrder(fragments)) lines.addAll(joined(zone));
        return lines;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> byHeight = new ArrayList<>(glyphs);
        byHeight.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        float start = 0;
        for (Glyph glyph : byHeight) {
            if (rows.isEmpty() || glyph.y() - start > SAME_LINE * Math.max(glyph.size(), rows.getLast().getFirst().size())) {
                rows.add(new ArrayList<>());
                start = glyph.y();
            }
            rows.getLast().add(glyph);
        }
        return rows;
    }

    private static List<Fragment> fragments(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        List<Fragment> fragments = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : row) {
            if (glyph.isBlank()) {
                if (last != null) run.add(glyph);
                continue;
            }
            if (last != null && glyph.repeats(last)) continue;
            if (last != null && glyph.left() - last.right() > WIDE_GAP * glyph.size()) {
                fragments.add(fragment(run));
                run.clear();
            }
            run.add(glyph);
            last = glyph;
        }
        if (!run.isEmpty()) fragments.add(fragment(run));
        return fragments;
    }

    /** A blank that was written parts two words, however narrow it is set. @param run begins with a sign that is seen */
    private static Fragment fragment(List<Glyph> run) {
        StringBuilder text = new StringBuilder();
        Glyph last = run.getFirst();
        float size = 0;
        boolean blank = false;
        for (Glyph glyph : run) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (blank || glyph.left() - last.right() > WORD_GAP * glyph.size()) text.append(' ');
            text.append(glyph.text());
            last = glyph;
            blank = false;
            size = Math.max(size, glyph.size());
        }
        return new Fragment(run.getFirst().left(), last.right(), run.getFirst().y(), size, text.toString());
    }

    private static List<Placed> joined(List<Fragment> zone) {
        List<Placed> lines = new ArrayList<>();
        List<Fragment> line = new ArrayList<>();
        for (Fragment fragment : zone) {
            if (!line.isEmpty() && fragment.y() - line.getFirst().y() > SAME_LINE * fragment.size()) {
                lines.add(placed(line));
                line.clear();
            }
            line.add(fragment);
        }
        if (!line.isEmpty()) lines.add(placed(line));
        return lines;
    }

    private static Placed placed(List<Fragment> line) {
        line.sort(Comparator.comparingDouble(Fragment::left));
        return new Placed(Fragment.joined(line), line.getFirst().y());
    }
}
