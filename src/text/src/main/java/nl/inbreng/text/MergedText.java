package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;

/** Writes the stretches of a merge out as text; white space comes from the side that changed it. */
final class MergedText {

    private final Words base;
    private final Words a;
    private final Words b;
    private final List<Merge.Region> regions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String pending;

    MergedText(Words base, Words a, Words b) {
        this.base = base;
        this.a = a;
        this.b = b;
        this.pending = chosen(base.lead(), a.lead(), b.lead());
    }

    /** Adds the next stretch. */
    void add(ThreeWay.Chunk chunk) {
        switch (chunk.kind()) {
            case SAME -> same(chunk);
            case A, BOTH -> from(a, chunk.a());
            case B -> from(b, chunk.b());
            case CONFLICT -> conflict(chunk);
        }
    }

    /** All that was added; ends in the white space that the three texts end in. */
    List<Merge.Region> regions() {
        pending = chosen(base.trail(), a.trail(), b.trail());
        if (!regions.isEmpty() || !text.isEmpty()) {
            text.append(pending);
        }
        flush();
        return regions;
    }

    private void same(ThreeWay.Chunk chunk) {
        for (int i = 0; i < chunk.base().length(); i++) {
            Words.Word was = base.get(chunk.base().from() + i);
            Words.Word one = a.get(chunk.a().from() + i);
            Words.Word other = b.get(chunk.b().from() + i);
            word(chosen(was.text(), one.text(), other.text()), chosen(was.space(), one.space(), other.space()));
        }
    }

    private void from(Words side, ThreeWay.Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            boolean last = i == side.size() - 1;
            word(side.get(i).text(), last ? behindLast(side) : side.get(i).space());
        }
    }

    /** The last word of one side may have more behind it here: then it stands as apart as the words before it. */
    private static String behindLast(Words side) {
        return side.size() == 1 ? " " : side.get(side.size() - 2).space();
    }

    private void conflict(ThreeWay.Chunk chunk) {
        text.append(pending);
        flush();
        regions.add(new Merge.Region.Conflict(base.text(chunk.base()), a.text(chunk.a()), b.text(chunk.b())));
        pending = chunk.a().length() > 0 ? a.get(chunk.a().to() - 1).space() : chunk.b().length() > 0 ? b.get(chunk.b().to() - 1).space() : "";
    }

    private void word(String word, String space) {
        boolean glued = pending.isEmpty() && !text.isEmpty() && isWord(text.codePointBefore(text.length())) && isWord(word.codePointAt(0));
        text.append(glued ? " " : pending).append(word);
        pending = space;
    }

    private void flush() {
        if (!text.isEmpty()) {
            regions.add(new Merge.Region.Agreed(text.toString()));
            text.setLength(0);
        }
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static String chosen(String was, String one, String other) {
        return one.equals(was) ? other : one;
    }
}
