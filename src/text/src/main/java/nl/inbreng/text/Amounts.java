package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money in Dutch notation: "€ 1.250.000,00" is 1250000, "€ 500,-" is 500. */
final class Amounts {

    private static final Pattern AMOUNT = Pattern.compile("(?:€|EUR|euro)\\s?(\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,15})(?:,(\\d{1,2})(?!\\d)|,--?)?(?![\\d.]*\\d)");

    private Amounts() {
    }

    /** The amounts in a text, in order. */
    static List<Double> in(String text) {
        List<Double> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            String cents = matcher.group(2) == null ? "0" : matcher.group(2);
            amounts.add(Double.parseDouble(matcher.group(1).replace(".", "") + "." + cents));
        }
        return amounts;
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
