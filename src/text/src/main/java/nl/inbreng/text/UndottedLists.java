package nl.inbreng.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items with a number or letter without a dot before a small letter or an amount: "1 het krediet", "a de naam". A sentence that wraps can hold the same ("1 januari"),
 * so such a list begins below a colon, in no artikel that has such items with a dot already, goes on only with the number that comes next, below a line that ends an item, and has at least two items.
 * So do the lines that begin with "o", a round dot as word processors leave it behind, below a colon or a dash; that letter stays in their text.
 */
final class UndottedLists {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}) (?=[\\p{L}€\"'“‘])");
    private static final Pattern LETTER = Pattern.compile("([a-z]) (?=[\\p{L}\\p{N}€\"'“‘])");
    private static final Pattern ITEM_END = Pattern.compile(".*(?:[;:.,]|[;,] ?(?:en|of))$");
    private static final int LONGEST_END = 10;

    private final Map<Line, Marker> items = new HashMap<>();
    private final Set<Marker.Kind> dottedAbove = EnumSet.noneOf(Marker.Kind.class);
    private final Map<Marker.Kind, List<Item>> open = new EnumMap<>(Marker.Kind.class);

    /** An item of a list that is open. */
    private record Item(Line line, Marker marker) {
    }

    /** Finds them; looks once at each line. */
    static UndottedLists in(List<Line> lines) {
        UndottedLists lists = new UndottedLists();
        for (int i = 0; i < lines.size(); i++) {
            lists.take(i == 0 ? "" : lines.get(i - 1).text(), lines.get(i));
        }
        return lists;
    }

    /** The marker of a line, also one without a dot where the lines around tell that it is one. */
    Marker at(Line line) {
        return items.getOrDefault(line, Marker.at(line.text()));
    }

    private void take(String above, Line line) {
        Marker dotted = Marker.at(line.text());
        if (dotted.kind() == Marker.Kind.ARTICLE) {
            open.clear();
            dottedAbove.clear();
        }
        if (dotted.kind() != Marker.Kind.NONE && dotted.kind() != Marker.Kind.BULLET) {
            open.remove(Marker.Kind.BULLET);
            dottedAbove.add(dotted.kind());
        }
        Marker found = undotted(line);
        if (found.kind() == Marker.Kind.NONE || dotted.kind() != Marker.Kind.NONE && dotted.kind() != Marker.Kind.BARE) {
            return;
        }
        List<Item> list = open.getOrDefault(found.kind(), List.of());
        boolean below = above.endsWith(":") || found.kind() == Marker.Kind.BULLET && Marker.at(above).kind() == Marker.Kind.BULLET;
        if (found.isFirst() && below && !dottedAbove.contains(found.kind())) {
            open.put(found.kind(), new ArrayList<>(List.of(new Item(line, found))));
        } else if (!list.isEmpty() && (endsItem(above) || isRound(above) && isRound(line.text())) && found.number().equals(Marker.next(list.getLast().marker().number()))) {
            list.add(new Item(line, found));
            list.forEach(item -> items.put(item.line(), item.marker()));
        }
    }

    private static boolean endsItem(String above) {
        return ITEM_END.matcher(above.substring(Math.max(0, above.length() - LONGEST_END))).matches();
    }

    private static boolean isRound(String line) {
        return line.startsWith("o ");
    }

    /** Behind "n" an "o" is a letter. */
    private Marker undotted(Line line) {
        List<Item> letters = open.getOrDefault(Marker.Kind.LETTER, List.of());
        if (isRound(line.text()) && (letters.isEmpty() || !letters.getLast().marker().number().equals("n"))) {
            return new Marker(Marker.Kind.BULLET, "", line.text());
        }
        Matcher matcher = NUMBER.matcher(line.text());
        Marker.Kind kind = matcher.lookingAt() ? Marker.Kind.NUMBER : matcher.usePattern(LETTER).lookingAt() ? Marker.Kind.LETTER : Marker.Kind.NONE;
        return kind == Marker.Kind.NONE ? Marker.none(line.text()) : new Marker(kind, matcher.group(1), line.text().substring(matcher.end()));
    }
}
