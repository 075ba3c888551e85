package nl.inbreng.web.parts;

/**
 * A stretch of text that was kept, went away or is new.
 *
 * @param kind what happened to it
 * @param text the words, never empty
 */
public record TextRun(Kind kind, String text) {

    /** What happened to a stretch of text. */
    public enum Kind { SAME, REMOVED, ADDED }

    /** @throws IllegalArgumentException when there are no words: an empty mark says nothing */
    public TextRun {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A run of text cannot be empty");
        }
    }

    /** Text that stays. */
    public static TextRun same(String text) {
        return new TextRun(Kind.SAME, text);
    }

    /** Text that goes away. */
    public static TextRun removed(String text) {
        return new TextRun(Kind.REMOVED, text);
    }

    /** Text that is new. */
    public static TextRun added(String text) {
        return new TextRun(Kind.ADDED, text);
    }

    /** The words to show: spaces and line breaks that come or go are named, since nobody would see them. */
    public String shown() {
        if (kind == Kind.SAME || !text.isBlank()) return text;
        return text.contains("\n") ? "[nieuwe regel]" : "[spatie]";
    }
}
