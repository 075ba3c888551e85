package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the stretches of a merge out as text; white space comes from the side that changed it, or that took out the words behind it, or put some in behind the last word. */
final class MergedText {

    /** Words without a space between them that a next one could grow together with. */
    private static final int LOOK_BACK = 3;

    private final Words base;
    private final Words a;
    private final Words b;
    private final List<Merge.Region> regions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Token> run = new ArrayList<>();
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
            case A -> from(a, chunk.a(), chunk.base());
            case BOTH -> both(chunk);
            case B -> from(b, chunk.b(), chunk.base());
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
            word(one.text().equals(was.text()) ? other.token() : one.token(), chosen(was.space(), one.space(), other.space()));
        }
    }

    /** Both have the same words here, perhaps with other white space, quotes or dashes. */
    private void both(ThreeWay.Chunk chunk) {
        for (int i = 0; i < chunk.a().length(); i++) {
            int one = chunk.a().from() + i;
            int other = chunk.b().from() + i;
            Token token = a.get(one).text().compareTo(b.get(other).text()) <= 0 ? a.get(one).token() : b.get(other).token();
            word(token, either(a.get(one).space(), b.get(other).space()));
        }
    }

    private void from(Words side, ThreeWay.Span span, ThreeWay.Span was) {
        boolean takenOut = span.length() == 0 && was.from() > 0 && pending.equals(base.get(was.from() - 1).space());
        boolean putInAtTheEnd = span.from() > 0 && was.from() == base.size();
        if (takenOut || putInAtTheEnd) {
            pending = side.get(span.from() - 1).space();
        }
        for (int i = span.from(); i < span.to(); i++) {
            word(side.get(i).token(), side.get(i).space());
        }
    }

    /** Written so that the words of a would fit in its place. */
    private void conflict(ThreeWay.Chunk chunk) {
        boolean empty = chunk.a().length() == 0;
        if (!empty) {
            makeRoomFor(a.get(chunk.a().from()).token());
        }
        text.append(pending);
        flush();
        regions.add(new Merge.Region.Conflict(base.text(chunk.base()), a.text(chunk.a()), b.text(chunk.b())));
        if (!empty || !pending.isEmpty()) {
            run.clear();
        }
        if (!empty) {
            run.add(a.get(chunk.a().to() - 1).token());
        }
        pending = empty ? "" : a.get(chunk.a().to() - 1).space();
    }

    private void word(Token word, String space) {
        makeRoomFor(word);
        text.append(pending).append(word.text());
        run.add(word);
        run.subList(0, Math.max(0, run.size() - LOOK_BACK)).clear();
        pending = space;
    }

    private void makeRoomFor(Token word) {
        if (pending.isEmpty() && !run.isEmpty() && !staysApart(word)) {
            pending = " ";
        }
        if (!pending.isEmpty()) {
            run.clear();
        }
    }

    /** False when the word would become one with what stands right before it, so that a word of nobody would appear. */
    private boolean staysApart(Token word) {
        List<Token> together = new ArrayList<>(run);
        together.add(word);
        return Tokenizer.tokens(together.stream().map(Token::text).collect(Collectors.joining())).equals(together);
    }

    private void flush() {
        if (!text.isEmpty()) {
            regions.add(new Merge.Region.Agreed(text.toString()));
            text.setLength(0);
        }
    }

    private static String chosen(String was, String one, String other) {
        return one.equals(was) ? other : other.equals(was) ? one : either(one, other);
    }

    /** Of two that both sides would have, the same one whichever side is called a: the longest, of equals the one that breaks the line. */
    private static String either(String one, String other) {
        int longer = Integer.compare(other.length(), one.length());
        return (longer != 0 ? longer : one.compareTo(other)) <= 0 ? one : other;
    }
}
