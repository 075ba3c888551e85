package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes paragraphs of printed lines: wrapped lines are joined, words cut at a line end are made whole. */
final class LineJoiner {

    private static final Pattern DECIDES_INLINE = Pattern.compile("((?:.{0,200}\\s)?[Bb]esluit(?:en)? ?:) (.+)");
    private static final int LONGEST_INLINE = 2_000;
    static final int WIDEST_PRINTED_LINE = 160;
    static final double SHORT_LINE = 0.7;

    private final Hyphenation hyphenation;
    private final int width;
    private final ListGap gap;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final LastNumbers numbers = new LastNumbers();
    private final QuotedLines quotes;
    private Marker marker = Marker.none("");
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder printed = new StringBuilder();
    private Line last;
    private boolean enacted;
    private int begin;
    private Line next;
    private boolean belowNumber;   // the paragraph above is "Artikel 3" and no more
    private final LoneNumbers lone = new LoneNumbers();
    private final UndottedLists undotted;

    private LineJoiner(QuotedLines quotes) {
        List<Line> lines = quotes.lines();
        this.quotes = quotes;
        this.undotted = UndottedLists.in(lines);
        this.width = ListGap.width(lines);
        this.gap = ListGap.in(lines, width);
        this.hyphenation = new Hyphenation(lines);
    }

    static List<Paragraph> paragraphs(List<Line> read) {
        LineJoiner joiner = new LineJoiner(QuotedLines.in(read));
        List<Line> lines = joiner.quotes.lines();
        for (int i = 0; i < lines.size(); i++) {
            joiner.next = i == lines.size() - 1 ? null : lines.get(i + 1);
            joiner.take(lines.get(i));
        }
        joiner.finish();
        return joiner.paragraphs;
    }

    private void take(Line line) {
        quotes.count(line, numbers);
        Matcher inline = DECIDES_INLINE.matcher(line.text());
        if (!enacted && !quotes.begins(line) && line.text().length() <= LONGEST_INLINE && inline.matches()) {
            place(new Line(inline.group(1), line.afterBlank(), line.afterPage(), false, line.place()));
            place(new Line(inline.group(2), true, false, line.softBreak(), line.place()));
            return;
        }
        place(line);
    }

    private void place(Line line) {
        Marker seen = quotes.begins(line) ? Marker.none(line.text()) : undotted.at(line);
        Marker found = seen.kind() == Marker.Kind.NONE ? LoneNumbers.at(line.text()) : seen;
        boolean listed = found.kind() != Marker.Kind.NONE && (seen == found ? begins(found, line) : standsAlone(found, line));
        if (listed || last == null || quotes.begins(line) || opensPart(line.text()) || breaksBefore(line)) {
            finish();
            begin = line.place();
            open(listed ? found : Marker.none(line.text()), line.text());
        } else {
            join(line);
        }
        last = line;
    }

    private void open(Marker found, String whole) {
        marker = found;
        enacted |= found.kind() == Marker.Kind.ARTICLE;
        if (found.kind() == Marker.Kind.ARTICLE) {
            lone.article();
        }
        numbers.take(found, last == null ? "" : last.text());
        printed.append(whole);
        Marker inner = found.kind() == Marker.Kind.NONE ? found : Marker.at(found.rest());
        if (found.opensList(inner)) {
            printed.setLength(whole.length() - found.rest().length());
            finish();
            open(inner, found.rest());
            return;
        }
        text.append(found.rest());
    }

    private boolean standsAlone(Marker found, Line line) {
        boolean below = last != null && (endsPart() || last.text().endsWith(":") || isTitle() || isTitleBelow() && found.kind() == Marker.Kind.NUMBER && isSentenceNext());
        boolean saysSomething = next != null && (found.kind() != Marker.Kind.BULLET || Character.isLetter(next.text().codePointAt(0)));
        return saysSomething && lone.begins(found, below, line.afterBlank() || isFinishedBefore(), numbers.of(found.kind()));
    }

    /** True below "Artikel 3" or "Artikel 3 Titel". */
    private boolean isTitle() {
        return marker.kind() == Marker.Kind.ARTICLE && (text.isEmpty() || Paragraph.looksLikeTitle(text.toString()));
    }

    /** True in a title on its own line below "Artikel 3"; a line that says something or breaks off is the text of the artikel. */
    private boolean isTitleBelow() {
        boolean ownLine = belowNumber && marker.kind() == Marker.Kind.NONE && text.length() <= Paragraph.LONGEST_HEADING;
        return ownLine && Paragraph.looksLikeTitle(text.toString()) && !Paragraph.isStatement(text.toString()) && !ListGap.endsOpen(last);
    }

    /** The number of a page stands above the next page. */
    private boolean isSentenceNext() {
        return next != null && !next.afterPage() && Character.isUpperCase(next.text().codePointAt(0));
    }

    private boolean begins(Marker found, Line line) {
        String before = numbers.of(found.list());
        boolean follows = found.follows(before);
        boolean open = line.afterBlank() || last == null || Paragraph.isFinished(last.text());
        return switch (found.kind()) {
            case NONE -> false;
            case ARTICLE, NAMED -> true;
            case BARE -> follows && (open || isTitle() || isTitleBelow()) || found.number().equals(Marker.next(before)) || gap.begins(found, before, last, line.place());
            case SUBNUMBER -> open || marker.kind() == found.kind() || found.number().equals(numbers.of(Marker.Kind.NUMBER) + ".1") && gap.isClosed(found, last)
                    || (isTitle() || isTitleBelow()) && found.number().startsWith(numbers.of(Marker.Kind.ARTICLE) + ".");
            case BULLET -> open || marker.kind() == found.kind();
            case NUMBER, DEGREE, LETTER, ROMAN, UPPER -> follows || open || gap.begins(found, before, last, line.place());
        };
    }

    private boolean opensPart(String line) {
        if (Phrase.ENACTING.is(line) && !enacted) {
            return !Character.isLowerCase(line.codePointAt(0)) || isFinishedBefore() || line.length() < 12;
        }
        if (Phrase.PREAMBLE.is(line) && !enacted) {
            return isFinishedBefore() || !Character.isLowerCase(line.codePointAt(0));
        }
        boolean closing = Phrase.CLOSING.is(line) && (Character.isUpperCase(line.codePointAt(0)) || isFinishedBefore());
        boolean groups = Phrase.GROUP.is(line) && next != null && Marker.at(next.text()).kind() == Marker.Kind.ARTICLE;
        return closing || isSigned(line) || !Character.isLowerCase(line.codePointAt(0)) && (groups || Phrase.isHeading(line));
    }

    /** Signatures below "Aldus vastgesteld" are of that paragraph; "de griffier," behind a comma is one of those that are named. */
    private boolean isSigned(String line) {
        boolean named = Character.isLowerCase(line.codePointAt(0)) && (!isFinishedBefore() || last.text().endsWith(",") && !Phrase.SIGNATURE.is(last.text()));
        return !named && Phrase.SIGNATURE.is(line) && !Phrase.CLOSING.is(printed.toString());
    }

    private boolean isFinishedBefore() {
        return last == null || Paragraph.isFinished(last.text());
    }

    private boolean breaksBefore(Line line) {
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        boolean described = isFinishedBefore() && Phrase.TERM.is(line.text()) && Phrase.TERM.is(text);
        if ((isTitle() || quotes.isTitle(last)) && (text.isEmpty() || !small) || endsPart() || described) {
            return true;
        }
        if (text.isEmpty()) {
            return false;   // a number alone on its line: its text follows
        }
        if (line.afterBlank()) {
            return !(line.afterPage() && small && !isFinishedBefore());
        }
        if (width > WIDEST_PRINTED_LINE) {
            return !small || isFinishedBefore();
        }
        if (small && numbers.isAnnounced(marker.list()) && gap.closes(marker, last, line)) {
            return true;
        }
        boolean ended = isFinishedBefore() && !last.text().endsWith(",");
        boolean goesOn = small || Character.isDigit(line.text().codePointAt(0));
        return last.text().length() < SHORT_LINE * width && (ended || !goesOn);
    }

    private boolean endsPart() {
        boolean alone = printed.length() == last.text().length();
        return Phrase.ENACTING.is(last.text()) || alone && Phrase.isHeading(last.text());
    }

    private void join(Line line) {
        hyphenation.append(text, last, line.text());
        hyphenation.append(printed, last, line.text());
    }

    private void finish() {
        if (!printed.isEmpty()) {
            paragraphs.add(new Paragraph(marker, text.toString(), printed.toString().strip(), begin));
            enacted |= Phrase.ENACTING.ends(printed.toString());
            belowNumber = marker.kind() == Marker.Kind.ARTICLE && text.isEmpty();
        }
        text.setLength(0);
        printed.setLength(0);
    }
}
