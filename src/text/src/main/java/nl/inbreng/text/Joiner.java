package nl.inbreng.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * The two signs without width that change how others are drawn: the zero width non-joiner (U+200C) keeps letters apart, as in
 * Persian, and the zero width joiner (U+200D) holds letters or emoji together. Elsewhere they do nothing (Unicode 15, 23.2).
 */
final class Joiner {

    private static final int APART = 0x200C;
    private static final int TOGETHER = 0x200D;
    /** Scripts whose letters join, and those of India and around it. */
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.MANDAIC, UnicodeScript.NKO, UnicodeScript.MONGOLIAN,
            UnicodeScript.PHAGS_PA, UnicodeScript.MANICHAEAN, UnicodeScript.PSALTER_PAHLAVI, UnicodeScript.ADLAM, UnicodeScript.HANIFI_ROHINGYA, UnicodeScript.SOGDIAN,
            UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI, UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU,
            UnicodeScript.KANNADA, UnicodeScript.MALAYALAM, UnicodeScript.SINHALA, UnicodeScript.TIBETAN, UnicodeScript.MYANMAR, UnicodeScript.KHMER);

    private Joiner() {
    }

    /** Whether the sign at this place is a joiner between two characters that it shapes. @param text code points */
    static boolean shapes(int[] text, int at) {
        if (text[at] != APART && text[at] != TOGETHER || at + 1 >= text.length) {
            return false;
        }
        int before = before(text, at);
        int behind = text[at + 1];
        return isOfScript(before) && isOfScript(behind) || text[at] == TOGETHER && isEmoji(before) && isEmoji(behind);
    }

    /** What stands before it, under the marks of any script that are drawn on that; a space when nothing does. */
    private static int before(int[] text, int at) {
        int before = at - 1;
        while (before >= 0 && UnicodeScript.of(text[before]) == UnicodeScript.INHERITED && Tokenizer.isMark(text[before])) {
            before--;
        }
        return before < 0 ? ' ' : text[before];
    }

    private static boolean isOfScript(int c) {
        return SCRIPTS.contains(UnicodeScript.of(c)) && (Character.isLetter(c) || Tokenizer.isMark(c));
    }

    private static boolean isEmoji(int c) {
        return Character.isExtendedPictographic(c) || Character.isEmojiModifier(c);
    }
}
