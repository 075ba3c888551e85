package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** Checks that no edge of a difference lies between two letters or digits, on either side. */
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

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at)) && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
