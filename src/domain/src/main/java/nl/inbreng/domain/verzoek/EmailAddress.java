package nl.inbreng.domain.verzoek;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address to which we send, kept as typed.
 *
 * @param value the address without surrounding space
 */
public record EmailAddress(String value) {

    /** One at-sign, a dot in the domain, no spaces, controls or header characters; at most 254 characters (RFC 5321); delivery proves the rest. */
    private static final Pattern SHAPE = Pattern.compile("(?=.{1,254}$)[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}]{1,64}@[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}]{1,180}\\.[^\\s@<>()\\[\\]\\\\,;:\".\\p{Cntrl}]{2,63}");

    public EmailAddress {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("geen e-mailadres");
    }

    /** The address, when the text can be one. */
    public static Optional<EmailAddress> parse(String text) {
        String trimmed = text.strip();
        return SHAPE.matcher(trimmed).matches() ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    /**
     * The form by which one person is recognised: lower case, without a plus-label.
     * Dots stay, since only some providers ignore them.
     */
    public String canonical() {
        String lower = value.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        String local = lower.substring(0, at);
        int plus = local.indexOf('+');
        return (plus > 0 ? local.substring(0, plus) : local) + "@" + lower.substring(at + 1);
    }

    @Override public String toString() {
        return value;
    }
}
