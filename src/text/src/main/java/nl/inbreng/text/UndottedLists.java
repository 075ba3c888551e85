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
 * So do the lines that begin with "o", a round dot as word processors leave it behind, below a colon or a dash; that letter stays in their text.
 */
final class UndottedLists {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}) (?=[\\p{L}€\"'“‘])");
    private static final Pattern LETTER = Pattern.compile("([a-z]) (?=[\\p{L}\\p{N}€\"'“‘])");
    private static final Pattern ITEM_END = Pattern.compile(".*(?:[;:.,]|[;,] ?(?:en|of))$");
    private static final int LONGEST_END = 10;

    private final Map<Integer, Marker> items = new HashMap<>();
    private final Map<Marker.Kind, List<Item>> open = new EnumMap<>(Marker.Kind.class);

    /** An item of a list that is open. */
    private record Item(Line line, Marker marker) {
    }

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
        if (dotted.kind() != Marker.Kind.NONE && dotted.kind() != Marker.Kind.BULLET) {
            open.remove(Marker.Kind.BULLET);
        }
        Marker found = undotted(line);
        if (found.kind() == Marker.Kind.NONE || dotted.kind() != Marker.Kind.NONE && dotted.kind() != Marker.Kind.BARE) {
            return;
        }
        List<Item> list = open.getOrDefault(found.kind(), List.of());
        boolean below = above.text().endsWith(":") || found.kind() == Marker.Kind.BULLET && Marker.at(above.text()).kind() == Marker.Kind.BULLET;
        if (found.isFirst() && below) {
            open.put(found.kind(), new ArrayList<>(List.of(new Item(line, found))));
        } else if (!list.isEmpty() && (endsItem(above) || isRound(above) && isRound(line)) && found.number().equals(Marker.next(list.getLast().marker().number()))) {
            list.add(new Item(line, found));
            list.forEach(item -> items.put(item.line().place(), item.marker()));
        }
    }

    private static boolean endsItem(Line above) {
        return ITEM_END.matcher(above.text().substring(Math.max(0, above.text().length() - LONGEST_END))).matches();
    }

    private static boolean isRound(Line line) {
        return line.text().startsWith("o ");
    }

    /** Behind "n" an "o" is a letter. */
    private Marker undotted(Line line) {
        List<Item> letters = open.getOrDefault(Marker.Kind.LETTER, List.of());
        if (isRound(line) && (letters.isEmpty() || !letters.getLast().marker().number().equals("n"))) {
            return new Marker(Marker.Kind.BULLET, "", line.text());
        }
        Matcher matcher = NUMBER.matcher(line.text());
        Marker.Kind kind = matcher.lookingAt() ? Marker.Kind.NUMBER : matcher.usePattern(LETTER).lookingAt() ? Marker.Kind.LETTER : Marker.Kind.NONE;
        return kind == Marker.Kind.NONE ? Marker.none(line.text()) : new Marker(kind, matcher.group(1), line.text().substring(matcher.end()));
    }
}
