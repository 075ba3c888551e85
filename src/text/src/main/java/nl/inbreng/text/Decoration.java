package nl.inbreng.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dots that a website prints before the numbers of its items ("• 1. De raad"). They go only where the numbers behind them count on, so that
 * "• 9.30 uur" and the initials in "• J. de Vries" stay items of a list of dots.
 */
final class Decoration {

    private static final Pattern DOT = Pattern.compile("[•·*▪●] ");

    private final Map<Marker.Kind, String> last = new EnumMap<>(Marker.Kind.class);

    /** The next line of a text, without such a dot. */
    String without(String line) {
        Matcher dot = DOT.matcher(line);
        if (!dot.lookingAt() || dot.end() == line.length()) {
            return line;
        }
        String rest = line.substring(dot.end());
        Marker inner = Marker.at(rest);
        boolean numbered = switch (inner.kind()) {
            case NUMBER, DEGREE, LETTER, ROMAN -> counts(inner);
            case BULLET -> true;
            case NONE -> LoneNumbers.at(rest).kind() == Marker.Kind.BULLET;
            case ARTICLE, NAMED, BARE, SUBNUMBER, UPPER -> false;
        };
        return numbered ? rest : line;
    }

    /** "i." is a letter behind "h." and begins a list of small roman numbers elsewhere. */
    private boolean counts(Marker inner) {
        String before = last.getOrDefault(inner.kind(), "");
        boolean counts = inner.isFirst() || inner.follows(before) || inner.kind() == Marker.Kind.NUMBER && !before.isEmpty() && inner.isBehind(before);
        if (counts) {
            last.put(inner.kind(), inner.number());
        }
        return counts;
    }
}
