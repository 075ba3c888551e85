package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A {@link WordDiff} for machines: what stays is the same on both sides to the letter. Where only spacing or the form of a
 * quote or dash differs, that spot is out and in. What stays and goes, put together, is the old text; what stays and comes is
 * the new one. Whole lines that stand elsewhere are named besides.
 *
 * @param ops   in reading order; at one place what goes stands before what comes
 * @param moved lines that moved, in the order of the old text
 */
public record ExactDiff(List<Op> ops, List<Move> moved) {

    /** Behind a line break; every line keeps its own. */
    private static final Pattern LINE_END = Pattern.compile("(?<=[\\n\\x0B\\f\\x85\\u2028\\u2029])|(?<=\\r)(?!\\n)");
    /** Lines with less in common are two lines. */
    private static final double ALIKE = 0.5;
    /** What one more place costs who reads, in characters. */
    private static final int PLACE = 6;

    /** A run of text that stays, goes or comes. */
    public record Op(WordDiff.Kind kind, String tekst) {
    }

    /** A whole line at another place. @param van its line number in the old text, from 0 @param naar that in the new text */
    public record Move(int van, int naar) {
    }

    public ExactDiff {
        ops = List.copyOf(ops);
        moved = List.copyOf(moved);
    }

    /**
     * Compares two texts; never throws, and bounded in time like {@link WordDiff#between}. Of several lines, whole lines are paired
     * first, when that is no more to read than the texts as a whole; a line that moved counts once, not as out and in.
     */
    public static ExactDiff between(String was, String wordt) {
        Ops ops = new Ops();
        WordDiff.between(was, wordt).parts().forEach(ops::add);
        ExactDiff whole = ops.diff();
        List<String> wasLines = List.of(LINE_END.split(was));
        List<String> wordtLines = List.of(LINE_END.split(wordt));
        if (Math.min(wasLines.size(), wordtLines.size()) < 2 || was.equals(wordt)) {
            return whole;
        }
        ExactDiff byLine = byLine(wasLines, wordtLines);
        return byLine.toRead(wasLines) <= whole.toRead(wasLines) ? byLine : whole;
    }

    private static ExactDiff byLine(List<String> was, List<String> wordt) {
        Ops ops = new Ops();
        int[] partner = Pairing.of(was, wordt, ALIKE, new Likeness(was, wordt)::dice);
        int next = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == Pairing.NONE) {
                ops.change(was.get(i), "");
                continue;
            }
            for (; next < partner[i]; next++) {
                ops.change("", wordt.get(next));
            }
            WordDiff.between(was.get(i), wordt.get(next++)).parts().forEach(ops::add);
        }
        wordt.subList(next, wordt.size()).forEach(line -> ops.change("", line));
        return ops.diff();
    }

    /** Characters that go and come, of a moved line only those that go, and a word or so for finding each place. */
    private long toRead(List<String> wasLines) {
        int all = ops.stream().filter(op -> op.kind() != WordDiff.Kind.GELIJK).mapToInt(op -> op.tekst().length()).sum();
        return all - moved.stream().mapToInt(move -> wasLines.get(move.van()).length()).sum() + PLACE * places();
    }

    private long places() {
        return IntStream.range(0, ops.size())
                .filter(i -> ops.get(i).kind() != WordDiff.Kind.GELIJK && (i == 0 || ops.get(i - 1).kind() == WordDiff.Kind.GELIJK)).count();
    }

    /** Equal whole lines, one that goes and one that comes, in order; blank ones left out. */
    private static List<Move> moves(List<Op> ops) {
        Map<String, Deque<Integer>> came = new HashMap<>();
        changedLines(ops, WordDiff.Kind.NIEUW).forEach((number, line) -> came.computeIfAbsent(line, key -> new ArrayDeque<>()).add(number));
        List<Move> moves = new ArrayList<>();
        changedLines(ops, WordDiff.Kind.VERVALT).forEach((number, line) -> {
            Deque<Integer> places = came.getOrDefault(line, new ArrayDeque<>());
            if (!places.isEmpty()) {
                moves.add(new Move(number, places.poll()));
            }
        });
        return moves;
    }

    /** The lines of one side that lie wholly in what goes, or wholly in what comes, by number. */
    private static SortedMap<Integer, String> changedLines(List<Op> ops, WordDiff.Kind kind) {
        SortedMap<Integer, String> lines = new TreeMap<>();
        StringBuilder line = new StringBuilder();
        boolean whole = true;
        int number = 0;
        for (Op op : ops) {
            String text = op.kind() == kind || op.kind() == WordDiff.Kind.GELIJK ? op.tekst() : "";
            String[] pieces = text.split("\\R", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    keep(lines, number++, whole ? line.toString() : "");
                    line.setLength(0);
                    whole = true;
                }
                line.append(pieces[i]);
                whole &= op.kind() == kind || pieces[i].isEmpty();
            }
        }
        keep(lines, number, whole ? line.toString() : "");
        return lines;
    }

    private static void keep(Map<Integer, String> lines, int number, String line) {
        if (!line.isBlank()) {
            lines.put(number, line);
        }
    }

    /** Gathers what goes and comes at one place. */
    private static final class Ops {

        private final List<Op> found = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder in = new StringBuilder();

        void add(WordDiff.Part part) {
            if (part.kind() != WordDiff.Kind.GELIJK) {
                change(part.was(), part.wordt());
                return;
            }
            List<Token> was = Tokenizer.tokens(part.was());
            List<Token> wordt = Tokenizer.tokens(part.wordt());
            if (part.was().equals(part.wordt())) {
                stay(part.was());
            } else if (was.size() == wordt.size()) {
                for (int i = 0; i < was.size(); i++) {
                    addToken(was.get(i).text(), wordt.get(i).text());
                }
            } else {
                change(part.was(), part.wordt());
            }
        }

        private void addToken(String was, String wordt) {
            if (was.equals(wordt)) {
                stay(was);
            } else {
                change(was, wordt);
            }
        }

        private void stay(String text) {
            flushChange();
            same.append(text);
        }

        private void change(String was, String wordt) {
            flush(WordDiff.Kind.GELIJK, same);
            out.append(was);
            in.append(wordt);
        }

        private void flushChange() {
            flush(WordDiff.Kind.VERVALT, out);
            flush(WordDiff.Kind.NIEUW, in);
        }

        private void flush(WordDiff.Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                found.add(new Op(kind, text.toString()));
                text.setLength(0);
            }
        }

        ExactDiff diff() {
            flush(WordDiff.Kind.GELIJK, same);
            flushChange();
            return new ExactDiff(found, moves(found));
        }
    }
}
