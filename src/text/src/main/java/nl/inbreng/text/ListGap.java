package nl.inbreng.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a number that skips others ("4." behind "2.") begins an item although the line above has no end mark, or is a number inside a wrapped sentence.
 * It begins one where no line of the text goes on from the line above, or items of its kind have no end marks elsewhere either; a number with a dot also
 * below a line that is short for the width, and before a small letter. Below a word with which no item ends ("in artikel", "op", "de") it never does,
 * and never where the number that it skips stands further on in its list.
 *
 * @param unmarked kinds of which an item that follows the one before it stands below a line without an end mark
 * @param wraps    whether a line goes on from the line above it
 * @param width    characters of a full line
 * @param ahead    the numbers further on
 */
record ListGap(Set<Marker.Kind> unmarked, boolean wraps, int width, NumbersAhead ahead) {

    private static final int NARROWEST_PRINTED_LINE = 40;
    private static final int LONGEST_END = 30;
    private static final double FITS = 0.8;   // letters of print differ in width
    private static final Pattern GOES_ON = Pattern.compile("(?:^|.*[^\\p{L}])(?:artikel(?:en)?|art\\.?|lid|leden|onder(?:deel)?|nrs?\\.?|nummers?|bijlage|hoofdstuk|paragraaf|punt|versie"
            + "|de|het|een|en|of|op|in|van|voor|met|tot|per|aan|bij|uit|over|door|te|ten|ter|om|na|naar|sinds|vanaf|tussen|maximaal|minimaal|hoogste|minste|dan|is|zijn|dat|die)"
            + "|.*[€/(-]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Length of a full line: nine tenths of the lines are not longer. */
    static int width(List<Line> lines) {
        int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    }

    /** What the lines of a text show. Linear in their number. */
    static ListGap in(List<Line> lines, int width) {
        Map<Marker.Kind, String> last = new EnumMap<>(Marker.Kind.class);
        Set<Marker.Kind> unmarked = EnumSet.noneOf(Marker.Kind.class);
        boolean wraps = false;
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            last.put(Marker.at(above.text()).kind(), Marker.at(above.text()).number());
            Marker found = Marker.at(lines.get(i).text());
            wraps |= found.kind() == Marker.Kind.NONE && goesOn(lines.get(i));
            boolean next = !found.number().isEmpty() && found.number().equals(Marker.next(last.getOrDefault(found.kind(), "")));
            if (next && !Paragraph.isFinished(above.text()) && !endsOpen(above)) {
                unmarked.add(found.kind());
            }
        }
        return new ListGap(unmarked, wraps, width, NumbersAhead.in(lines));
    }

    /** Whether this number begins an item. @param before number of the item above it in its list @param above the line above @param place which line of the source it is */
    boolean begins(Marker found, String before, Line above, int place) {
        if (!found.isBehind(before) || endsOpen(above) || ahead.has(found.kind(), Marker.next(before), place) || ahead.has(found.list(), Marker.next(before), place)) {
            return false;
        }
        boolean listed = !wraps || unmarked.contains(found.kind());
        return switch (found.kind()) {
            case NUMBER -> listed || isShort(above) || !found.rest().isEmpty() && Character.isLowerCase(found.rest().codePointAt(0));
            case BARE, LETTER -> listed;
            case NONE, ARTICLE, NAMED, SUBNUMBER, DEGREE, ROMAN, UPPER, BULLET -> false;
        };
    }

    /** Whether "2.1" begins an item below "2. Wijk", which has no end mark: never in a wrapped sentence. */
    boolean isClosed(Marker found, Line above) {
        return !endsOpen(above) && (Character.isUpperCase(found.rest().codePointAt(0)) || isShort(above));
    }

    /** Whether a sentence goes on below the last item of a list: the line is no wrapped one, since its first word had fitted on the line above. */
    boolean closes(Marker item, Line above, Line line) {
        boolean last = switch (item.kind()) {
            case LETTER, ROMAN, DEGREE -> !isAhead(item, Marker.next(item.number()), line) && !isAhead(item, Roman.next(item.number()), line);
            case NONE, ARTICLE, NAMED, NUMBER, BARE, SUBNUMBER, UPPER, BULLET -> false;
        };
        int word = (line.text() + " ").indexOf(' ');
        boolean fits = above.text().length() + 1 + word < FITS * Math.max(width, line.text().length());
        return last && fits && (above.text().endsWith(";") || above.text().endsWith("."));
    }

    private boolean isAhead(Marker item, String number, Line line) {
        return ahead.has(Marker.Kind.LETTER, number, line.place()) || ahead.has(Marker.Kind.ROMAN, number, line.place()) || ahead.has(item.kind(), number, line.place());
    }

    private boolean isShort(Line above) {
        boolean printed = width >= NARROWEST_PRINTED_LINE && width <= LineJoiner.WIDEST_PRINTED_LINE;
        return !printed || above.text().length() < LineJoiner.SHORT_LINE * width;
    }

    private static boolean goesOn(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0)) && !Phrase.ENACTING.is(line.text()) && !Phrase.PREAMBLE.is(line.text()) && !Phrase.CLOSING.is(line.text());
    }

    /** Whether this line breaks off at a word with which nothing ends. */
    static boolean endsOpen(Line above) {
        return GOES_ON.matcher(above.text().substring(Math.max(0, above.text().length() - LONGEST_END))).matches();
    }
}
