package nl.inbreng.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items with a number or letter without a dot before a small letter or an amount: "1 het krediet", "a de naam". A sentence that wraps can hold the same ("1 januari"),
 * so such a list begins below a colon, goes on only with the number that comes next, below a line that ends an item, and has at least two items.
 */
final class UndottedLists {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}) (?=[\\p{L}€\"'“‘])");
    private static final Pattern LETTER = Pattern.compile("([a-z]) (?=[\\p{L}\\p{N}€\"'“‘])");
    private static final Pattern ITEM_END = Pattern.compile(".*(?:[;:.,]|[;,] ?(?:en|of))$");
    private static final int LONGEST_END = 10;

    private final Map<Integer, Marker> items = new HashMap<>();
    private final Map<Marker.Kind, List<Line>> open = new EnumMap<>(Marker.Kind.class);

    /** Finds them; looks once at each line. */
    static UndottedLists in(List<Line> lines) {
        UndottedLists lists = new UndottedLists();
        for (int i = 1; i < lines.size(); i++) {
            lists.take(lines.get(i - 1), lines.get(i));
        }
        return lists;
    }

    /** The marker of a line, also one without a dot where the lines around tell that it is one. */
    Marker at(Line line) {
        return items.getOrDefault(line.place(), Marker.at(line.text()));
    }

    private void take(Line above, Line line) {
        Marker dotted = Marker.at(line.text());
        if (dotted.kind() == Marker.Kind.ARTICLE) {
            open.clear();
        }
        Marker found = undotted(line);
        if (found.kind() == Marker.Kind.NONE || dotted.kind() != Marker.Kind.NONE && dotted.kind() != Marker.Kind.BARE) {
            return;
        }
        List<Line> list = open.getOrDefault(found.kind(), List.of());
        if (found.isFirst() && above.text().endsWith(":")) {
            open.put(found.kind(), new ArrayList<>(List.of(line)));
        } else if (!list.isEmpty() && endsItem(above) && found.number().equals(Marker.next(undotted(list.getLast()).number()))) {
            list.add(line);
            list.forEach(item -> items.put(item.place(), undotted(item)));
        }
    }

    private static boolean endsItem(Line above) {
        return ITEM_END.matcher(above.text().substring(Math.max(0, above.text().length() - LONGEST_END))).matches();
    }

    private static Marker undotted(Line line) {
        Matcher matcher = NUMBER.matcher(line.text());
        Marker.Kind kind = matcher.lookingAt() ? Marker.Kind.NUMBER : matcher.usePattern(LETTER).lookingAt() ? Marker.Kind.LETTER : Marker.Kind.NONE;
        return kind == Marker.Kind.NONE ? Marker.none(line.text()) : new Marker(kind, matcher.group(1), line.text().substring(matcher.end()));
    }
}
