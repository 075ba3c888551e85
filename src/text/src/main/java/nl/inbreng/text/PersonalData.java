package nl.inbreng.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal data that does not belong in a public text: e-mail addresses, telephone numbers, burgerservicenummers (nine digits
 * that pass the elfproef) and bank account numbers (IBAN, with its check digits). Names and addresses cannot be told from
 * other words and are not looked for. Linear in the length; every repetition is bounded.
 */
public final class PersonalData {

    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+%-])[\\w.+%-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,6}[A-Za-z]{2,24}");
    private static final Pattern IBAN = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}.,/+-])(?<![A-Z]{4} )(?:(?:\\+|00)31[ -]?(?:\\(0\\))?|\\(?0)[ -]?[1-9](?:\\)?[ -]?\\d){8}(?![\\p{L}\\p{N}]|[.,]\\d)");
    private static final Pattern NINE = Pattern.compile("(?<![\\p{L}\\p{N}.,€-])(?<!€ )\\d(?:[ .-]?\\d){8}(?![\\p{L}\\p{N}]|[.,-]\\d)");

    private PersonalData() {
    }

    /** What kinds of personal data the text holds and does not share with the other text, in Dutch: "een e-mailadres". */
    public static List<String> in(String text, String known) {
        List<String> found = new ArrayList<>();
        if (finds(EMAIL, text, known)) {
            found.add("een e-mailadres");
        }
        if (finds(PHONE, text, known)) {
            found.add("een telefoonnummer");
        }
        if (finds(IBAN, text, known)) {
            found.add("een rekeningnummer");
        }
        if (finds(NINE, text, known)) {
            found.add("een burgerservicenummer");
        }
        return List.copyOf(found);
    }

    private static boolean finds(Pattern pattern, String text, String known) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String hit = matcher.group();
            boolean real = pattern == IBAN ? isIban(hit) : pattern != NINE || isBsn(hit.replaceAll("\\D", ""));
            if (real && !known.contains(hit)) {
                return true;
            }
        }
        return false;
    }

    /** The elfproef of a burgerservicenummer: weights 9 to 2 and then -1 give a multiple of eleven. */
    static boolean isBsn(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    /** ISO 13616: the first four signs behind the rest, letters as numbers, give 1 modulo 97. */
    private static boolean isIban(String written) {
        String iban = written.replace(" ", "");
        StringBuilder number = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> number.append(Character.getNumericValue(c)));
        return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
