package nl.inbreng.domain.verzoek;

import java.net.IDN;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An e-mail address to which we send, kept as typed.
 *
 * @param value the address without surrounding space
 */
public record EmailAddress(String value) {

    /** Words with single dots between them, without quotes (RFC 5321 section 4.1.2, Dot-string); at most 64 characters (section 4.5.3.1.1). */
    private static final String LOCAL = "(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";

    /** A letter or digit of any script of the first plane, the only ones that our mail library lets through. No marks, no signs that turn the reading direction. */
    private static final String LETTER = "[\\p{L}\\p{Nd}&&[\\x{0}-\\x{FFFF}]]";

    /** Letters, digits and inner hyphens, at most 63 (RFC 1034 section 3.5; letters of other scripts by RFC 5890). */
    private static final String LABEL = LETTER + "(?:(?:" + LETTER + "|-){0,61}" + LETTER + ")?";

    /** The last label has two characters or more and is no number, since that would be an IP address. */
    private static final String SUFFIX = "(?=\\p{L})(?=..)" + LABEL;

    /** At most 254 characters (RFC 5321 section 4.5.3.1.3); whether somebody reads there is proved by delivery. */
    private static final Pattern SHAPE = Pattern.compile("(?=.{1,254}$)" + LOCAL + "@(?:" + LABEL + "\\.)+" + SUFFIX);

    public EmailAddress {
        if (!canBe(value)) throw new IllegalArgumentException("geen e-mailadres");
    }

    /** The address, when the text can be one. */
    public static Optional<EmailAddress> parse(String text) {
        String trimmed = text.strip();
        return canBe(trimmed) ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    private static boolean canBe(String text) {
        return SHAPE.matcher(text).matches() && ascii(text).filter(sent -> sent.length() <= 254).isPresent();
    }

    /** With the letters of the domain as mail servers write them (RFC 5891); empty when that form breaks their limits. */
    private static Optional<String> ascii(String text) {
        int domain = text.indexOf('@') + 1;
        try {
            return Optional.of(text.substring(0, domain) + IDN.toASCII(text.substring(domain), IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** The address as it is handed to a mail server: ASCII alone. */
    public String sent() {
        return ascii(value).orElseThrow();
    }

    /**
     * The form by which one person is recognised: lower case, without a plus-label, the domain as mail servers write it.
     * Dots stay, since only some providers ignore them.
     */
    public String canonical() {
        String lower = sent().toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        String local = lower.substring(0, at);
        int plus = local.indexOf('+');
        return (plus > 0 ? local.substring(0, plus) : local) + "@" + lower.substring(at + 1);
    }

    /** Each person once, in the order in which they come first. */
    public static List<EmailAddress> once(Stream<EmailAddress> addresses) {
        Set<String> seen = new HashSet<>();
        return addresses.filter(address -> seen.add(address.canonical())).toList();
    }

    @Override public String toString() {
        return value;
    }
}
