package nl.inbreng.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives new units in one list a provisional number, so that the others keep theirs (Aanwijzingen voor de regelgeving, 6.4):
 * "2a" and "2b" behind "2", the next number at the end, "0a" before the first.
 */
final class Numbering {

    private static final Pattern DIGITS = Pattern.compile("(.*?)(\\d{1,8})[a-z]{0,2}([°º]?)");

    private final Set<String> taken;
    private final Map<String, Integer> given = new HashMap<>();
    private final boolean roman;
    private String last = "";

    /** @param numbers of the list as it is */
    Numbering(List<String> numbers) {
        this.taken = new HashSet<>(numbers);
        this.roman = !numbers.isEmpty() && numbers.getFirst().equalsIgnoreCase("i");
    }

    /** A number between this one and the next; behind nothing when empty. A list without numbers stays so. */
    String behind(String number) {
        if (taken.contains("")) {
            return "";
        }
        String base = number.isEmpty() ? "0" : number;
        String next;
        do {
            next = base + letters(given.merge(base, 1, Integer::sum) - 1);
        } while (!taken.add(next));
        return next;
    }

    /** The number that follows the last one of the list and those already given there. */
    String atEnd(String number) {
        if (taken.contains("")) {
            return "";
        }
        last = last.isEmpty() ? number : last;
        do {
            last = next(last);
        } while (!taken.add(last));
        return last;
    }

    /** The number that a list gives to the unit behind this one. */
    String next(String number) {
        String numeral = roman ? Roman.next(number) : "";
        if (!numeral.isEmpty()) {
            return numeral;
        }
        Matcher digits = DIGITS.matcher(number);
        if (digits.matches()) {
            return digits.group(1) + (Integer.parseInt(digits.group(2)) + 1) + digits.group(3);
        }
        char end = number.charAt(number.length() - 1);
        boolean goesOn = end >= 'a' && end < 'z' || end >= 'A' && end < 'Z';
        return goesOn ? number.substring(0, number.length() - 1) + (char) (end + 1) : number + (Character.isUpperCase(end) ? 'A' : 'a');
    }

    private static String letters(int index) {
        String end = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? end : letters(index / 26 - 1) + end;
    }
}
