package nl.inbreng.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import nl.inbreng.domain.inhoud.TextRule;

/** What somebody posted. A field that was not sent reads as empty; line ends are those of text, not of HTTP. */
public record Form(MultivaluedMap<String, String> fields) {

    /** Name of the last field of a form that somebody writes in: it is not sent while the page is still loading. */
    public static final String END = "einde";

    /** Whether the whole form was sent. A button that is pressed before the page has loaded sends only the fields above: those below are not empty, but unknown. */
    public boolean isWhole() {
        return ticked(END);
    }

    /** The text of a field as typed, without space around it. */
    public String text(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The text on one line: line breaks become spaces. */
    public String line(String name) {
        return text(name).replaceAll("[\\n\\t]+", " ");
    }

    /** All values of a group of boxes. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether a box was ticked. */
    public boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    /** A text without its invisible characters, as it is shown again when they were refused. */
    public static String visible(String text) {
        return text.codePoints().filter(point -> !TextRule.invisible(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
