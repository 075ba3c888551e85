package nl.inbreng.documents.tagged;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of text in one look, one language and at most one link.
 *
 * @param text     what is read; a line feed forces a new line
 * @param mark     how it looks
 * @param address  where it leads (absolute URI), or empty when it is no link
 * @param language BCP 47 tag when it differs from Dutch, or empty
 */
public record Run(String text, Mark mark, String address, String language) {

    /** Looks that also differ without colour (WCAG 1.4.1). */
    public enum Mark { PLAIN, BOLD, ITALIC, REMOVED, ADDED }

    public Run {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(language, "language");
    }

    /** Ordinary text. */
    public static Run plain(String text) {
        return new Run(text, Mark.PLAIN, "", "");
    }

    /** Text with weight, for a label or a number. */
    public static Run bold(String text) {
        return new Run(text, Mark.BOLD, "", "");
    }

    /** Text aside, such as a source. */
    public static Run italic(String text) {
        return new Run(text, Mark.ITALIC, "", "");
    }

    /** Words that lapse: struck through. */
    public static Run removed(String text) {
        return new Run(text, Mark.REMOVED, "", "");
    }

    /** Words that are new: bold and underlined. */
    public static Run added(String text) {
        return new Run(text, Mark.ADDED, "", "");
    }

    /** A link; the address should also be legible on paper, so prefer the address itself as text. */
    public static Run link(String text, String address) {
        return new Run(text, Mark.PLAIN, address, "");
    }

    /** An e-mail address that opens a new message. */
    public static Run mail(String address) {
        try {
            return link(address, new URI("mailto", address, null).toASCIIString());
        } catch (URISyntaxException e) {
            return plain(address);
        }
    }

    /** Words in another language than Dutch, so that a voice reads them well (WCAG 3.1.2). */
    public static Run foreign(String text, String language) {
        return new Run(text, Mark.PLAIN, "", language);
    }

    boolean isLink() {
        return !address.isEmpty();
    }

    boolean hasOwnElement() {
        return isLink() || !language.isEmpty() || mark == Mark.REMOVED || mark == Mark.ADDED;
    }

    Run saying(String other) {
        return new Run(other, mark, address, language);
    }

    static boolean saysNothing(List<Run> runs) {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }
}
