package nl.inbreng.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money in Dutch notation: "€ 1.250.000,00" is 1250000, "€ 500,-" and "500 euro" are 500, "100 000 euro" is 100000, "€ 1,5 miljoen" and "1,5 mln euro" are
 * 1500000. A number of miljoenen or miljarden counts without a currency too. One pass; every repetition is bounded.
 */
final class Amounts {

    /** "2e" and the like count what comes, also behind a comma without a space. */
    private static final String NO_ORDINAL = "(?!\\d{1,2}e\\b)";
    /** In groups of thousands with dots, or with spaces when the last group is "000": another number beside it would not begin so. */
    private static final String WHOLE = "\\d{1,3}(?: \\d{3}){0,3} 000(?!\\d)|\\d{1,3}(?:\\.\\d{3}){1,4}(?!\\d)|\\d{1,15}(?!\\d)";
    private static final String NUMBER = NO_ORDINAL + "(?:(?<%1$s>" + WHOLE + ")(?:[.,]" + NO_ORDINAL + "(?<%1$scents>\\d{1,6})(?!\\d)|,[-–—]{1,2})?(?![.,]?" + NO_ORDINAL + "\\d))";
    private static final String FACTOR = "(?:duizend|miljoen|miljard|mln|mld)\\b";
    /** Currency before the number; behind it, unless it belongs to a next number ("fase 2 € 100", "in 2027 euro 100"); or none. */
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\p{N}])(?:€|EUR|euro) ?" + NUMBER.formatted("a") + "(?: ?(?<afactor>" + FACTOR + "))?"
            + "|(?<![\\p{L}\\p{N}]|\\d[.,])" + NUMBER.formatted("b") + "(?: ?(?<bfactor>" + FACTOR + ")\\.?)? ?(?:€|EUR\\b|euro\\b)(?! ?" + NO_ORDINAL + "\\d)"
            + "|(?<![\\p{L}\\p{N}]|\\d[.,])" + NUMBER.formatted("c") + " (?<cfactor>miljoen|miljard|mln|mld)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Amounts() {
    }

    /** The amounts in a text, in order. */
    static List<Double> in(String text) {
        List<Double> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(PlainText.line(text));
        while (matcher.find()) {
            String form = matcher.group("a") != null ? "a" : matcher.group("b") != null ? "b" : "c";
            String cents = matcher.group(form + "cents") == null ? "0" : matcher.group(form + "cents");
            BigDecimal number = new BigDecimal(matcher.group(form).replaceAll("[. ]", "") + "." + cents);
            amounts.add(number.scaleByPowerOfTen(zeros(matcher.group(form + "factor"))).doubleValue());
        }
        return amounts;
    }

    private static int zeros(String factor) {
        return switch (factor == null ? "" : factor.toLowerCase(Locale.ROOT)) {
            case "duizend" -> 3;
            case "miljoen", "mln" -> 6;
            case "miljard", "mld" -> 9;
            default -> 0;
        };
    }

    /** Largest deviation of new amounts from the old ones in the same order, as part of the old; 0 when they cannot be laid side by side. */
    static double deviation(List<Double> was, List<Double> wordt) {
        double largest = 0;
        for (int i = 0; was.size() == wordt.size() && i < was.size(); i++) {
            largest = Math.max(largest, was.get(i) == 0 ? 0 : Math.abs(wordt.get(i) - was.get(i)) / was.get(i));
        }
        return largest;
    }
}
