package nl.inbreng.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last number of each list that is open at a place in a text, outermost first: artikel, lid, onderdeel, in whatever form they are numbered. */
final class OpenLists {

    private static final Pattern COUNTED = Pattern.compile("(.{0,20}?)(\\d{1,8})");

    private final Map<Marker.Kind, String> last = new LinkedHashMap<>();

    /** Reads the next marker of the text. What stood in a list ends where that list goes on; the letters of changes go on behind an artikel in them. */
    void take(Marker marker) {
        if (marker.kind() == Marker.Kind.NONE) {
            return;
        }
        if (marker.kind() == Marker.Kind.ARTICLE) {
            last.keySet().removeIf(kind -> kind != Marker.Kind.UPPER || marker.isAmending());
        } else if (last.containsKey(marker.list())) {
            List<Marker.Kind> open = new ArrayList<>(last.keySet());
            last.keySet().removeAll(open.subList(open.indexOf(marker.list()) + 1, open.size()));
        }
        last.put(marker.list(), marker.number());
    }

    /** Whether this marker is the next one of an open list; each dash goes on with a list of dashes. */
    boolean goesOn(Marker marker) {
        String before = last.get(marker.list());
        return marker.kind() != Marker.Kind.NONE && before != null && (marker.kind() == Marker.Kind.BULLET || isNext(before, marker));
    }

    /** Whether this marker comes directly after that number: "2:11" after "2:10", "b" after "a". */
    static boolean isNext(String before, Marker marker) {
        return switch (marker.kind()) {
            case ARTICLE, SUBNUMBER -> marker.number().equals(next(before)) || !before.isEmpty() && marker.number().equals(before + "a");
            case NONE, BULLET -> false;
            case NAMED, NUMBER, BARE, DEGREE, LETTER, ROMAN, UPPER -> !marker.isFirst() && marker.follows(before);
        };
    }

    private static String next(String number) {
        Matcher counted = COUNTED.matcher(number);
        return counted.matches() ? counted.group(1) + (Integer.parseInt(counted.group(2)) + 1) : "";
    }
}
