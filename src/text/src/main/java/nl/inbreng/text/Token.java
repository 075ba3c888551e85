package nl.inbreng.text;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * The smallest piece a difference may take out or put in: a word, an amount, a date, a space, a mark.
 *
 * @param text as written
 * @param key  what decides equality: composed, variants of quotes, dashes and spaces alike, invisible characters gone
 */
record Token(String text, String key) {

    static Token of(String text) {
        return new Token(text, fold(text));
    }

    boolean isSpace() {
        return key.equals(" ") || key.equals("\n");
    }

    boolean isBreak() {
        return key.equals("\n");
    }

    boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean endsSentence() {
        return key.equals(".") || key.equals("!") || key.equals("?") || key.equals("\n");
    }

    boolean endsClause() {
        return endsSentence() || key.equals(";") || key.equals(":") || key.equals(",");
    }

    private static String fold(String text) {
        if (isAscii(text)) {
            return text;
        }
        if (text.codePoints().allMatch(PlainText::isSpace)) {
            return " ";
        }
        if (text.codePoints().allMatch(PlainText::isBreak)) {
            return "\n";
        }
        int[] composed = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        StringBuilder folded = new StringBuilder(text.length());
        IntStream.range(0, composed.length).filter(at -> !PlainText.isLost(composed, at)).map(at -> foldMark(composed[at])).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Nearly every word is; a loop, since this is asked of every word of every text. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || text.charAt(i) <= ' ') {
                return false;
            }
        }
        return true;
    }

    private static int foldMark(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> PlainText.isSpace(c) ? ' ' : c;
        };
    }
}
