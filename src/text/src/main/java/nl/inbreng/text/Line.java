package nl.inbreng.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One printed line that holds something.
 *
 * @param text       clean text of the line
 * @param afterBlank true when an empty line or the start of the text is above it
 * @param afterPage  true when a page ends above it
 * @param softBreak  true when the line ends in a soft hyphen: the word goes on
 * @param place      which line of the source it is, counted from 0
 */
record Line(String text, boolean afterBlank, boolean afterPage, boolean softBreak, int place) {

    /** Line ends of every system; a form feed ends a page and stays at the start of the line behind it. */
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\x0B\\x85\\u2028\\u2029]|(?=\\f)");
    private static final char SOFT_HYPHEN = '\u00AD';

    static List<Line> read(String raw) {
        return read(List.of(BREAK.split(Normalizer.normalize(raw, Normalizer.Form.NFC), -1)));
    }

    /** Lines that are cut already, as out of a file; each keeps its place in the list. A line break inside one is a space. */
    static List<Line> read(List<String> cut) {
        List<Line> lines = new ArrayList<>();
        Decoration decoration = new Decoration();
        boolean blank = true;
        boolean page = false;
        for (int place = 0; place < cut.size(); place++) {
            String printed = cut.get(place);
            page |= printed.startsWith("\f");
            String text = decoration.without(PlainText.line(printed));
            if (text.isEmpty()) {
                blank = true;
                continue;
            }
            lines.add(new Line(text, blank, page, endsSoft(printed), place));
            blank = false;
            page = false;
        }
        return lines;
    }

    private static boolean endsSoft(String printed) {
        int end = printed.length();
        while (end > 0 && Character.isWhitespace(printed.charAt(end - 1))) {
            end--;
        }
        return end > 0 && printed.charAt(end - 1) == SOFT_HYPHEN;
    }
}
