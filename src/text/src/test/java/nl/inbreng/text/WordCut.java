package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertFalse;

/**
 * Checks that no edge of a difference lies inside a word, on either side. A word is written here apart from the tokenizer:
 * letters, digits and the marks on them, with apostrophes and hyphens between two of those, and whatever a joiner joins.
 */
final class WordCut {

    private WordCut() {
    }

    static void assertNone(WordDiff diff) {
        int was = 0;
        int wordt = 0;
        for (WordDiff.Part part : diff.parts()) {
            was += part.was().length();
            wordt += part.wordt().length();
            assertFalse(cuts(diff.was(), was), () -> "old text cut after: " + part);
            assertFalse(cuts(diff.wordt(), wordt), () -> "new text cut after: " + part);
        }
    }

    static boolean cuts(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int behind = text.codePointAt(at);
        boolean pair = Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        boolean joiner = behind == 0x200D && isWord(before) || before == 0x200D && at > 1 && isWord(text.codePointBefore(at - 1)) && isWord(behind);
        int beforeThat = at - Character.charCount(before);
        int behindThat = at + Character.charCount(behind);
        boolean connectorBefore = isConnector(before) && beforeThat > 0 && isWord(text.codePointBefore(beforeThat)) && isWord(behind);
        boolean connectorBehind = isConnector(behind) && behindThat < text.length() && isWord(text.codePointAt(behindThat)) && isWord(before);
        return pair || joiner || isWord(before) && isWord(behind) || connectorBefore || connectorBehind;
    }

    private static boolean isConnector(int c) {
        return "-'\u2019\u2010\u2011".indexOf(c) >= 0;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
