package nl.inbreng.connectors.smtp;

import java.util.stream.Collectors;

/** Plain text with soft line breaks (RFC 3676, format=flowed), so that every mail program can wrap it to its own width. */
final class Flowed {

    /** RFC 3676 section 4.2 advises 78 at most, with the trailing space. */
    private static final int WIDEST = 76;

    private Flowed() {}

    /** The text with CRLF line ends. A word that is too long, such as a link, is never broken. */
    static String text(String plain) {
        return plain.lines().map(Flowed::paragraph).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String paragraph(String line) {
        StringBuilder flowed = new StringBuilder();
        StringBuilder current = new StringBuilder();
        for (String word : line.stripTrailing().split("(?<= )(?! )")) {
            if (!current.isEmpty() && current.length() + word.stripTrailing().length() > WIDEST) {
                flowed.append(stuffed(current)).append("\r\n");
                current.setLength(0);
            }
            current.append(word);
        }
        return flowed.append(stuffed(current)).toString();
    }

    /** Space-stuffing (RFC 3676 section 4.4): so that nothing is taken for a quotation or altered on the way. */
    private static String stuffed(CharSequence line) {
        String text = line.toString();
        boolean atRisk = text.startsWith(" ") || text.startsWith(">") || text.startsWith("From ");
        return atRisk ? " " + text : text;
    }
}
