package nl.inbreng.text.akn;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How often they stand in a text as whole words; 2 for any more. */
    int countIn(String whole) {
        return (int) places(PlainText.of(whole)).limit(2).count();
    }

    /** The text with other words in their place, its lines kept; empty when they do not stand in it once. Without other words no double space and no empty line stays. */
    Optional<String> replacedIn(String whole, String other) {
        if (text.isEmpty() || countIn(whole) != 1) {
            return Optional.empty();
        }
        String lines = PlainText.of(whole);
        MatchResult place = places(lines).findFirst().orElseThrow();
        String before = lines.substring(0, place.start(1));
        String after = lines.substring(place.end(1));
        if (!other.isEmpty()) {
            return Optional.of(before + other + after);
        }
        String joined = before.endsWith("\n") && after.startsWith("\n") ? before + after.substring(1) : before + after;
        return Optional.of(PlainText.of(joined).replaceAll(" (?=[.,;:])", ""));
    }

    /** Where they stand as whole words, also over each other; a line may end between two of them. */
    private Stream<MatchResult> places(String lines) {
        String words = Arrays.stream(text.split(" ")).map(Pattern::quote).collect(Collectors.joining("[ \\n]+"));
        return Pattern.compile("(?=(" + words + "))").matcher(lines).results()
                .filter(place -> !glued(lines, place.start(1), text.charAt(0)) && !glued(lines, place.end(1), text.charAt(text.length() - 1)));
    }

    /** Whether a word goes on over this place. @param edge the sign of the quoted words at this side */
    private static boolean glued(String line, int at, char edge) {
        return at > 0 && at < line.length() && Character.isLetterOrDigit(edge) && Character.isLetterOrDigit(line.charAt(at - 1)) && Character.isLetterOrDigit(line.charAt(at));
    }
}
