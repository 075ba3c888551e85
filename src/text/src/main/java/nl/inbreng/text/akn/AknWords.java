package nl.inbreng.text.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;

/** Words that a document quotes of a unit, on one line. @param text without the number of the unit; empty when nothing is quoted */
record AknWords(String text) {

    /** What is quoted of a unit, on one line. */
    static AknWords of(String quoted, TekstEenheid unit) {
        return new AknWords(PlainText.line(unnumbered(quoted, unit)));
    }

    /** What is quoted of a unit, line by line: a number in front that is the unit's own is no part of its text. */
    static String unnumbered(String quoted, TekstEenheid unit) {
        String number = unit.soort() == TekstEenheid.Soort.ARTIKEL ? "Artikel " + unit.nummer() : unit.nummer() + (unit.nummer().endsWith("°") ? "" : ".");
        boolean numbered = !unit.nummer().isEmpty() && quoted.length() > number.length() && quoted.startsWith(number) && Character.isWhitespace(quoted.charAt(number.length()));
        return numbered ? quoted.substring(number.length()).strip() : quoted;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether they are the whole of this text. */
    boolean is(String whole) {
        return text.equals(PlainText.line(whole));
    }

    /** Whether this text stands in them, as when a whole artikel with its leden is quoted. */
    boolean holds(String part) {
        return text.contains(PlainText.line(part));
    }

    /** How often they stand in a text as whole words; none when nothing is quoted. */
    int countIn(String whole) {
        return text.isEmpty() ? 0 : places(PlainText.of(whole)).size();
    }

    /** The text with other words in their place, its lines kept; empty when they do not stand in it once. Without other words no double space and no empty line stays. */
    Optional<String> replacedIn(String whole, String other) {
        if (countIn(whole) != 1) {
            return Optional.empty();
        }
        String lines = PlainText.of(whole);
        Place place = places(lines).getFirst();
        String before = lines.substring(0, place.start());
        String after = lines.substring(place.end());
        if (!other.isEmpty()) {
            return Optional.of(before + other + after);
        }
        String joined = before.endsWith("\n") && after.startsWith("\n") ? before + after.substring(1) : before + after;
        return Optional.of(PlainText.of(joined).replaceAll(" (?=[.,;:])", ""));
    }

    /** Where they stand as whole words, also over each other; a line may end between two of them. Work: one search in the text, whatever its length. */
    private List<Place> places(String lines) {
        int[] begin = new int[lines.length()];
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < lines.length(); i++) {
            boolean space = isSpace(lines, i);
            if (space && i > 0 && isSpace(lines, i - 1)) continue;
            begin[flat.length()] = i;
            flat.append(space ? ' ' : lines.charAt(i));
        }
        List<Place> places = new ArrayList<>();
        for (int at = flat.indexOf(text); at >= 0; at = flat.indexOf(text, at + 1)) {
            Place place = new Place(begin[at], begin[at + text.length() - 1] + 1);
            if (!glued(lines, place.start(), text.charAt(0)) && !glued(lines, place.end(), text.charAt(text.length() - 1))) places.add(place);
        }
        return places;
    }

    /** A piece of a text, from and to. */
    private record Place(int start, int end) {
    }

    private static boolean isSpace(String lines, int at) {
        return lines.charAt(at) == ' ' || lines.charAt(at) == '\n';
    }

    /** Whether a word goes on over this place. @param edge the sign of the quoted words at this side */
    private static boolean glued(String line, int at, char edge) {
        return at > 0 && at < line.length() && Character.isLetterOrDigit(edge) && Character.isLetterOrDigit(line.charAt(at - 1)) && Character.isLetterOrDigit(line.charAt(at));
    }
}
