package nl.inbreng.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which numbers begin the lines further on in a text, as far as the same list can go: to the next artikel or the next first number of that kind.
 *
 * @param places   the lines that begin with a number, for each kind
 * @param restarts the lines at which a list of that kind begins again
 */
record NumbersAhead(Map<Marker.Kind, Map<String, NavigableSet<Integer>>> places, Map<Marker.Kind, NavigableSet<Integer>> restarts) {

    /** Looks once at each line. */
    static NumbersAhead in(List<Line> lines) {
        NumbersAhead ahead = new NumbersAhead(new EnumMap<>(Marker.Kind.class), new EnumMap<>(Marker.Kind.class));
        lines.forEach(line -> ahead.note(Marker.at(line.text()), line.place()));
        return ahead;
    }

    private void note(Marker found, int place) {
        if (found.number().isEmpty()) {
            return;
        }
        places.computeIfAbsent(found.kind(), kind -> new HashMap<>()).computeIfAbsent(found.number(), number -> new TreeSet<>()).add(place);
        if (found.isFirst() || found.kind() == Marker.Kind.ARTICLE) {
            restarts.computeIfAbsent(found.kind(), kind -> new TreeSet<>()).add(place);
        }
    }

    /** Whether a line behind this place begins with this number, in the same list. */
    boolean has(Marker.Kind kind, String number, int place) {
        Integer next = places.getOrDefault(kind, Map.of()).getOrDefault(number, new TreeSet<>()).higher(place);
        return next != null && isBefore(next, restarts.get(kind), place) && isBefore(next, restarts.get(Marker.Kind.ARTICLE), place);
    }

    private static boolean isBefore(int next, NavigableSet<Integer> restarts, int place) {
        Integer restart = restarts == null ? null : restarts.higher(place);
        return restart == null || next <= restart;
    }
}
