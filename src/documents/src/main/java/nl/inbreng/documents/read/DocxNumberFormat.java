package nl.inbreng.documents.read;

import java.util.Locale;

/** Writes a count as a number format of Word does (ECMA-376 part 1, 17.18.59); a format that Dutch documents do not use is written in digits. */
final class DocxNumberFormat {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 3_999;
    private static final int MOST_REPEATED = 26 * 30;

    private DocxNumberFormat() { }

    /** The count in this format. */
    static String written(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "ordinal" -> count + "e";
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    /** a … z, then aa, bb …, as Word does. */
    private static String letters(int count) {
        if (count < 1 || count > MOST_REPEATED) return String.valueOf(count);
        return String.valueOf((char) ('a' + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        if (count < 1 || count > MOST_ROMAN) return String.valueOf(count);
        StringBuilder roman = new StringBuilder();
        int left = count;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
