package nl.inbreng.text;

import java.util.Locale;

/** Roman numerals up to 99, in lower or upper case: more than any list of a decision has. */
final class Roman {

    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private Roman() {
    }

    /** The numeral behind this one, in the same case; empty when this is none or the last one known. */
    static String next(String numeral) {
        int value = value(numeral);
        if (value == 0 || value == TENS.length * ONES.length - 1) {
            return "";
        }
        return Character.isLowerCase(numeral.charAt(0)) ? written(value + 1) : written(value + 1).toUpperCase(Locale.ROOT);
    }

    /** What the numeral counts; 0 when it is none. */
    static int value(String numeral) {
        for (int i = 1; i < TENS.length * ONES.length; i++) {
            if (written(i).equalsIgnoreCase(numeral)) {
                return i;
            }
        }
        return 0;
    }

    private static String written(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }
}
