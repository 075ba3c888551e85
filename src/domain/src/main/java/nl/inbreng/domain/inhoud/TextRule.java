package nl.inbreng.domain.inhoud;

import java.util.Optional;

/**
 * The limits of one text field.
 *
 * @param veld    name of the form field
 * @param name    how the field is called in a sentence, such as "de titel"
 * @param empty   what to do when nothing is filled in; empty string when the field may stay empty
 * @param maximum most characters (code points)
 */
public record TextRule(String veld, String name, String empty, int maximum) {

    /** Longest explanation: some four printed pages, so that raadsleden can read it before the vergadering. */
    public static final int LONG = 10_000;

    /** Longest single line (a title in the national council-information model); it may hold no line break, since it heads mails and documents. */
    public static final int LINE = 200;

    /** What is wrong with this text, if anything. */
    public Optional<Shortcoming> check(String text) {
        if (!says(text) && !empty.isEmpty()) return Optional.of(new Shortcoming(veld, empty));
        int length = text.codePointCount(0, text.length());
        if (length > maximum) {
            return Optional.of(new Shortcoming(veld, "Maak " + name + " korter: er staan " + number(length) + " tekens, er passen er " + number(maximum) + "."));
        }
        if (oneLine() && text.codePoints().anyMatch(TextRule::breaksLine)) {
            return Optional.of(new Shortcoming(veld, "Zet " + name + " op één regel."));
        }
        if (text.codePoints().anyMatch(TextRule::invisible)) {
            return Optional.of(new Shortcoming(veld, "Er staan onzichtbare tekens in " + name + ". Typ de tekst opnieuw, of plak hem als gewone tekst."));
        }
        return Optional.empty();
    }

    /** True for a text that may hold no line break. */
    public boolean oneLine() {
        return maximum <= LINE;
    }

    /** True when there is something to see: spaces and signs without width are no text. */
    public static boolean says(String text) {
        return text.codePoints().anyMatch(point -> !Character.isSpaceChar(point) && !Character.isWhitespace(point) && Character.getType(point) != Character.FORMAT);
    }

    /** Control characters, and the signs that turn the reading direction, which could make a text read differently from what it says. */
    public static boolean invisible(int point) {
        boolean turnsDirection = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return !breaksLine(point) && Character.isISOControl(point) || turnsDirection || point >= 0xD800 && point <= 0xDFFF;
    }

    private static boolean breaksLine(int point) {
        return point == '\n' || point == '\r' || point == '\t';
    }

    private static String number(int value) {
        return String.format(java.util.Locale.forLanguageTag("nl"), "%,d", value);
    }
}
