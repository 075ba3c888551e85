package nl.inbreng.text;

import java.util.Locale;

/** Roman numerals up to 39, in lower or upper case: more than any list of a decision has. */
final class Roman {

    private static final String[] TENS = {"", "x", "xx", "xxx"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private Roman() {
    }

    /** The numeral behind this one, in the same case; empty when this is none or the last one known. */
    static String next(String numeral) {
        String small = numeral.toLowerCase(Locale.ROOT);
        for (int i = 1; i < TENS.length * ONES.length - 1; i++) {
            if (written(i).equals(small)) {
                return numeral.equals(small) ? written(i + 1) : written(i + 1).toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static String written(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }
}
