package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Quotations that are opened at or behind a colon and hold an artikel or numbers at the beginning of lines, which are not of the list around them. One that is not closed
 * within a fixed number of lines, or not before something else begins, is none. Linear in the lines.
 */
final class QuotedLines {

    private static final int LONGEST = 200;
    private static final int LONGEST_LINE = 2_000;
    private static final Pattern INLINE = Pattern.compile(":\\s?(?=[\"“„‘'«])");

    private final List<Line> read;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Line> first = new HashSet<>();
    private final Set<Line> behind = new HashSet<>();
    private boolean closed;   // directly above
    private boolean amending;   // in "Artikel I", which changes another verordening

    private QuotedLines(List<Line> read) {
        this.read = read;
    }

    static QuotedLines in(List<Line> lines) {
        QuotedLines quoted = new QuotedLines(lines);
        int at = 0;
        while (at < lines.size()) {
            at = quoted.take(at);
        }
        return quoted;
    }

    /** The lines, in which a quotation that holds numbers begins a line. */
    List<Line> lines() {
        return lines;
    }

    /** Whether such a quotation begins with this line. */
    boolean begins(Line line) {
        return first.contains(line);
    }

    /** Counts the numbers of a quotation apart, where this line begins one or is the first behind it. */
    void count(Line line, LastNumbers numbers) {
        if (behind.contains(line)) {
            numbers.unquote();
        }
        if (begins(line)) {
            numbers.quote(marker(line.text()));
        }
    }

    private static Marker marker(String quotation) {
        return Marker.at(quotation.substring(1).strip());
    }

    /** Whether such a quotation begins with this line, and the line is the title of an artikel. */
    boolean isTitle(Line line) {
        Marker marker = begins(line) ? marker(line.text()) : Marker.none("");
        return marker.kind() == Marker.Kind.ARTICLE && (marker.rest().isEmpty() || Paragraph.looksLikeTitle(marker.rest()));
    }

    private int take(int at) {
        Line line = read.get(at);
        Marker marker = Marker.at(line.text());
        amending = marker.kind() == Marker.Kind.ARTICLE ? marker.isAmending() : amending;
        int opening = opening(at);
        int last = opening < 0 ? at : last(at, opening);
        if (last == at) {
            add(line);
            return at + 1;
        }
        if (opening > 0) {
            add(new Line(line.text().substring(0, opening).strip(), line.afterBlank(), line.afterPage(), false, line.place()));
        }
        Line quote = opening > 0 ? new Line(line.text().substring(opening), false, false, line.softBreak(), line.place()) : line;
        add(quote);
        first.add(quote);
        lines.addAll(read.subList(at + 1, last + 1));
        closed = true;
        return last + 1;
    }

    private void add(Line line) {
        lines.add(line);
        if (closed) {
            behind.add(line);
        }
        closed = false;
    }

    /** Where in this line a quotation is opened: at its beginning below a colon, or behind the last colon before a mark; below zero when nowhere. */
    private int opening(int at) {
        String text = read.get(at).text();
        if (at > 0 && read.get(at - 1).text().endsWith(":") && QuotationMarks.open(text)) {
            return 0;
        }
        int opening = -1;
        Matcher inline = INLINE.matcher(text.length() > LONGEST_LINE ? "" : text);
        while (inline.find()) {
            opening = inline.end();
        }
        return opening > 0 && QuotationMarks.open(text.substring(opening)) ? opening : -1;
    }

    /** The line in which the quotation is closed that is opened here; the line itself when it is closed nowhere, or needs no care. */
    private int last(int from, int opening) {
        char mark = read.get(from).text().charAt(opening);
        int open = QuotationMarks.opened(read.get(from).text().substring(opening), mark);
        int at = from;
        while (open > 0 && at + 1 < Math.min(read.size(), from + LONGEST) && !breaksOff(at + 1, mark)) {
            at++;
            open += QuotationMarks.opened(read.get(at).text(), mark);
        }
        if (open > 0) {
            return from;
        }
        boolean artikel = marker(read.get(from).text().substring(opening)).kind() == Marker.Kind.ARTICLE;
        boolean numbered = artikel || IntStream.rangeClosed(from + 1, at).anyMatch(line -> Marker.at(read.get(line).text()).kind() != Marker.Kind.NONE);
        return numbered ? at : from;
    }

    private boolean breaksOff(int at, char mark) {
        String text = read.get(at).text();
        boolean another = read.get(at - 1).text().endsWith(":") && text.charAt(0) == mark;
        return another || Phrase.CLOSING.is(text) || amending && Marker.at(text).isAmending();
    }
}
