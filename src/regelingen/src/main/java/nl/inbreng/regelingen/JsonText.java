package nl.inbreng.regelingen;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and flags as JSON (RFC 8259), two spaces to a level; a list of plain values on one line. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** The text, with a line end after it. */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value, "\n");
        return json.text.append('\n').toString();
    }

    private void write(Object value, String line) {
        switch (value) {
            case Map<?, ?> map -> map(map, line);
            case List<?> list -> list(list, line);
            case String string -> quoted(string);
            case null, default -> text.append(value);
        }
    }

    private void map(Map<?, ?> map, String line) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator).append(line).append("  ");
            quoted(String.valueOf(entry.getKey()));
            text.append(": ");
            write(entry.getValue(), line + "  ");
            separator = ",";
        }
        text.append(map.isEmpty() ? "{}" : line + "}");
    }

    private void list(List<?> list, String line) {
        String separator = "[";
        for (Object element : list) {
            text.append(separator);
            write(element, line);
            separator = ", ";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void quoted(String string) {
        text.append('"');
        string.chars().forEach(c -> {
            if (c == '"' || c == '\\') text.append('\\').append((char) c);
            else if (c < ' ') text.append(String.format("\\u%04x", c));
            else text.append((char) c);
        });
        text.append('"');
    }
}
