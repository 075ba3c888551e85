package nl.inbreng.text.akn;

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

    /** How often they stand in a text as whole words; 2 for any more. */
    int countIn(String whole) {
        String line = PlainText.line(whole);
        int first = next(line, 0);
        return first < 0 ? 0 : next(line, first + 1) < 0 ? 1 : 2;
    }

    /** The text with other words in their place; empty when they do not stand in it once. Without other words no double space stays. */
    Optional<String> replacedIn(String whole, String other) {
        if (text.isEmpty() || countIn(whole) != 1) {
            return Optional.empty();
        }
        String line = PlainText.line(whole);
        int at = next(line, 0);
        String made = line.substring(0, at) + other + line.substring(at + text.length());
        return Optional.of(other.isEmpty() ? PlainText.line(made).replaceAll(" (?=[.,;:])", "") : made);
    }

    private int next(String line, int from) {
        int at = line.indexOf(text, from);
        while (at >= 0 && (glued(line, at, text.charAt(0)) || glued(line, at + text.length(), text.charAt(text.length() - 1)))) {
            at = line.indexOf(text, at + 1);
        }
        return at;
    }

    /** Whether a word goes on over this place. @param edge the sign of the quoted words at this side */
    private static boolean glued(String line, int at, char edge) {
        return at > 0 && at < line.length() && Character.isLetterOrDigit(edge) && Character.isLetterOrDigit(line.charAt(at - 1)) && Character.isLetterOrDigit(line.charAt(at));
    }
}
