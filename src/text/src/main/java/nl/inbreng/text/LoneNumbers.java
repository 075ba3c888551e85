package nl.inbreng.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers, letters and dashes that stand alone on their line, above their text. A page number stands so too: therefore such a list only
 * begins directly below a heading or a colon, and only goes on with the number that comes next.
 */
final class LoneNumbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}[a-z]?");
    private static final Pattern DEGREE = Pattern.compile("\\d{1,2}[°º]");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern ROMAN = Pattern.compile("[ivx]{2,5}");
    private static final Pattern UPPER = Pattern.compile("[A-Z]|[IVX]{2,5}");
    private static final Pattern BULLET = Pattern.compile("[-–—•·*▪●]");

    private final Set<Marker.Kind> begun = EnumSet.noneOf(Marker.Kind.class);

    /** Below another artikel a dash alone is one of its own list, or of nothing. */
    void article() {
        begun.remove(Marker.Kind.BULLET);
    }

    /** The marker that a whole line is; NONE when it is more than that. */
    static Marker at(String line) {
        Matcher matcher = DIGITS.matcher(line);
        Marker.Kind kind = matcher.matches() ? Marker.Kind.NUMBER
                : matcher.usePattern(DEGREE).matches() ? Marker.Kind.DEGREE
                : matcher.usePattern(LETTER).matches() ? Marker.Kind.LETTER
                : matcher.usePattern(ROMAN).matches() ? Marker.Kind.ROMAN
                : matcher.usePattern(UPPER).matches() ? Marker.Kind.UPPER
                : matcher.usePattern(BULLET).matches() ? Marker.Kind.BULLET : Marker.Kind.NONE;
        return kind == Marker.Kind.NONE ? Marker.none(line) : new Marker(kind, kind == Marker.Kind.BULLET ? "" : line, "");
    }

    /** Whether it begins a unit. @param below true directly below a heading or a colon @param open true where a unit may end @param last number before it in its list */
    boolean begins(Marker found, boolean below, boolean open, String last) {
        boolean first = below && found.isFirst();
        boolean next = begun.contains(found.kind()) && open && (found.kind() == Marker.Kind.BULLET || !found.isFirst() && found.follows(last));
        if (first) {
            begun.add(found.kind());
        }
        return first || next;
    }
}
