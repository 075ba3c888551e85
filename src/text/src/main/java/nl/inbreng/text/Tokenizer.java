package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into tokens that together are exactly that text. Whole stay: words with their hyphens and apostrophes,
 * amounts, percentages, dates, "artikel 2.29", "3°" and abbreviations with dots. One pass, linear in the length.
 */
final class Tokenizer {

    private static final String SPACE = "[ \\u00A0\\u202F\\u2009]";
    private static final String NUMBER = "\\d{1,15}+(?:[.,:]\\d{1,15}+){0,8}+";
    private static final String END = "(?![\\p{L}\\p{N}\\p{M}\\p{Cf}]|[-\u2010\u2011'\u2019/_@][\\p{L}\\p{N}\\p{M}])";
    /** Pieces with a space inside; every repetition is bounded, so that matching cannot run away. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:€|EUR|euro)" + SPACE + "?" + NUMBER + "(?:,[-–—]{1,2})?" + END
            + "|\\d{1,2}" + SPACE + "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
            + "(?:" + SPACE + "\\d{4})?" + END
            + "|\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}" + END
            + "|" + NUMBER + "(?:,[-–—]{1,2})?" + SPACE + "?(?:euro|EUR|€)" + END
            + "|" + NUMBER + SPACE + "?[%‰°º]" + END
            + "|" + NUMBER + ",[-–—]{1,2}" + END
            + "|[Aa]rt(?:ikel(?:en)?|\\.)" + SPACE + "\\d{1,5}[a-z]?(?:[.:]\\d{1,5}[a-z]?){0,4}" + END);
    private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,4}(?:\\.\\p{L}{1,4}){1,6}");
    private static final Set<String> SHORTENED = Set.of("art", "nr", "nrs", "jl", "bijv", "mr", "mw", "drs", "ir", "ing", "dr",
            "prof", "ca", "resp", "evt", "incl", "excl", "blz", "stb", "stcrt");

    private final String text;
    private final Matcher whole;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
        this.whole = WHOLE.matcher(text);
    }

    static List<Token> tokens(String text) {
        return new Tokenizer(text).all();
    }

    private List<Token> all() {
        List<Token> tokens = new ArrayList<>();
        while (at < text.length()) {
            int end = end();
            tokens.add(Token.of(text.substring(at, end)));
            at = end;
        }
        return tokens;
    }

    private int end() {
        int first = text.codePointAt(at);
        if (PlainText.isSpace(first)) {
            return runOf(PlainText::isSpace);
        }
        if (PlainText.isBreak(first)) {
            return text.startsWith("\r\n", at) ? at + 2 : at + 1;
        }
        if ("€0123456789EeAa".indexOf(first) >= 0 && whole.region(at, text.length()).useTransparentBounds(true).lookingAt()) {
            return whole.end();
        }
        return isWord(first) || startsClitic(first) ? wordEnd(at) : markEnd();
    }

    private int runOf(IntPredicate kind) {
        int end = at;
        while (end < text.length() && kind.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isWord(c) && !joins(end, c) && !(end > at && isJoined(end, c))) {
                break;
            }
            end += Character.charCount(c);
        }
        return withClosingMark(end);
    }

    /** The apostrophe of 's, 't and 'n belongs to the word; one before any other word is a quote. */
    private boolean startsClitic(int first) {
        boolean apostrophe = first == '\'' || first == '\u2019';
        return apostrophe && at + 1 < text.length() && "stn".indexOf(text.charAt(at + 1)) >= 0
                && (at + 2 >= text.length() || !isWord(text.codePointAt(at + 2)));
    }

    /** A hyphen, apostrophe or dot between two word characters holds them together; a dot only inside numbers and initials. */
    private boolean joins(int position, int c) {
        int next = position + Character.charCount(c);
        if (next >= text.length() || !isWord(text.codePointAt(next))) {
            return false;
        }
        int after = text.codePointAt(next);
        return switch (c) {
            case '-', '\u2010', '\u2011', '\'', '\u2019', '/', '_', '@' -> true;
            case '.' -> Character.isLowerCase(after) || isDigitPair(position, after);
            case ',', ':' -> isDigitPair(position, after);
            default -> false;
        };
    }

    private boolean isDigitPair(int position, int after) {
        return Character.isDigit(after) && Character.isDigit(text.codePointBefore(position));
    }

    /** "o.a." and "nr." keep their last dot, "burger-" in "burger- en" its hyphen, "'s" its apostrophe. */
    private int withClosingMark(int end) {
        if (end >= text.length()) {
            return end;
        }
        if (text.charAt(end) == '-' && end + 1 < text.length() && PlainText.isSpace(text.charAt(end + 1))) {
            return end + 1;
        }
        if (text.charAt(end) != '.' || end - at > 40) {
            return end;
        }
        String word = text.substring(at, end);
        boolean abbreviation = INITIALS.matcher(word).matches() || SHORTENED.contains(word.toLowerCase(Locale.ROOT));
        return abbreviation ? end + 1 : end;
    }

    /** One visible sign with everything that is drawn on it (accents, emoji joined by zero-width joiners). */
    private int markEnd() {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isDrawnOn(c) && !isJoined(end, c) && !completesFlag(end, c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return isWord(text.codePointBefore(end)) ? wordEnd(end) : end;
    }

    /** A zero-width joiner holds what is before it, and a letter or emoji behind it. */
    private boolean isJoined(int end, int c) {
        boolean behind = text.charAt(end - 1) == '\u200D' && (isWord(c) || Character.getType(c) == Character.OTHER_SYMBOL);
        return c == 0x200D || behind;
    }

    /** Two regional letters are one flag. */
    private boolean completesFlag(int end, int c) {
        return isRegional(c) && isRegional(text.codePointAt(at)) && end == at + 2;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isDrawnOn(int c) {
        return isMark(c) || c == 0x200D || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || c != '\u200D' && Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER;
    }
}
