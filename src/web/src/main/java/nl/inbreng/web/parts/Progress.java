package nl.inbreng.web.parts;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * How much support there is.
 *
 * @param count  signatures that count, at least 0
 * @param target signatures needed; 0 when there is nothing to show
 * @param until  last day as people read it, for example "12 januari 2027"; empty when support can no longer be given
 */
public record Progress(int count, int target, String until) {

    /** Nothing to show. */
    public static final Progress NONE = new Progress(0, 0, "");

    /** @throws IllegalArgumentException when a number is negative */
    public Progress {
        if (count < 0 || target < 0) {
            throw new IllegalArgumentException("Progress cannot be negative: " + count + " of " + target);
        }
    }

    /** Whether there is anything to show. */
    public boolean shown() {
        return target > 0;
    }

    /** Whether there is enough support. */
    public boolean reached() {
        return count >= target;
    }

    /** What follows the count; more than is needed is no part of it. */
    public String words() {
        return count > target ? "steunbetuigingen (" + dutch(target) + " nodig)" : "van de " + dutch(target) + " steunbetuigingen";
    }

    /** What is still needed, in words. */
    public String need() {
        if (reached()) return "Genoeg steun: " + dutch(target) + " waren nodig";
        return until.isEmpty() ? "Niet genoeg steun: " + dutch(target) + " waren nodig" : "Nog " + dutch(target - count) + " nodig";
    }

    /** A number with Dutch separators. */
    public static String dutch(int number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-NL")).format(number);
    }
}
