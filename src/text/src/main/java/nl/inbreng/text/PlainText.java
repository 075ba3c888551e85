package nl.inbreng.text;

import java.text.Normalizer;
import java.util.List;

/** Plain text as people see it: NFC, ordinary spaces, nothing that is invisible but what shapes the letters or emoji beside it. Linear in the text. */
public final class PlainText {

    private static final int SYMBOL_FONT_BULLET = 0xF0B7;   // what word processors leave behind for a list bullet

    private PlainText() {
    }

    /** Composed (NFC) text; hidden characters gone, runs of spaces one space, line breaks kept, ends trimmed. */
    public static String of(String raw) {
        int[] composed = Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().toArray();
        StringBuilder clean = new StringBuilder(composed.length);
        for (int at = 0; at < composed.length; at++) {
            append(clean, composed[at], isLost(composed, at));
        }
        return Normalizer.normalize(clean.toString().strip(), Normalizer.Form.NFC);
    }

    /** The text on one line: as {@link #of}, and line breaks are spaces too. */
    public static String line(String raw) {
        return of(raw.codePoints().map(c -> isBreak(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    /** The first words of a text on one line, to tell which one is meant; with dots when there is more. */
    public static String begin(String text, int words) {
        List<String> all = List.of(text.strip().split("\\s+"));
        return all.size() <= words ? String.join(" ", all) : String.join(" ", all.subList(0, words)) + " …";
    }

    /** True for characters that nobody sees: control, format (zero width, direction), private use, lone surrogates. */
    public static boolean isHidden(int character) {
        if (isBreak(character) || character == '\t') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** True for a hidden character that does nothing where it stands; a joiner that shapes what people see stays. @param text code points */
    static boolean isLost(int[] text, int at) {
        return isHidden(text[at]) && !Joiner.shapes(text, at);
    }

    private static void append(StringBuilder clean, int character, boolean lost) {
        char last = clean.isEmpty() ? '\n' : clean.charAt(clean.length() - 1);
        if (character == SYMBOL_FONT_BULLET) {
            clean.append('•');
            return;
        }
        if (isBreak(character)) {
            appendBreak(clean, character);
            return;
        }
        if (lost) {
            return;
        }
        if (!isSpace(character)) {
            clean.appendCodePoint(character);
            return;
        }
        if (last != ' ' && last != '\n') {
            clean.append(' ');
        }
    }

    private static void appendBreak(StringBuilder clean, int character) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
            clean.setLength(clean.length() - 1);
        }
        if (character != '\r') {
            clean.append('\n');
        }
    }

    static boolean isSpace(int character) {
        return character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** Line feed, carriage return, the soft line break and page end of word processors, and the Unicode separators. */
    static boolean isBreak(int character) {
        return character >= '\n' && character <= '\r' || character == 0x85 || character == 0x2028 || character == 0x2029;
    }
}
