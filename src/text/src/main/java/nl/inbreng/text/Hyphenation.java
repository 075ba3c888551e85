package nl.inbreng.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes words whole that were cut by a hyphen at a line end; the words of the text itself decide what is one word. */
final class Hyphenation {

    private static final Set<String> KEEP_AFTER = Set.of("niet", "oud", "ex", "co", "semi", "non", "pro", "anti", "vice", "adjunct",
            "noord", "zuid", "oost", "west", "midden");
    /** "burger- en raadsbesluit": the hyphen stands for a part left out. */
    private static final Pattern PART_LEFT_OUT = Pattern.compile("(?:en|of|en/of|tot|als|dan wel)\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}-]+");
    private static final Pattern KEPT_AT_END = Pattern.compile("(?:\\d|['\u2019]\\p{L})-$");
    private static final int LONGEST_WORD = 60;

    private final Set<String> vocabulary = new HashSet<>();

    Hyphenation(List<Line> lines) {
        lines.forEach(line -> vocabulary.addAll(Arrays.asList(words(line.text()))));
    }

    /** Adds a line to what was read so far, behind the last line of that. */
    void append(StringBuilder built, Line last, String next) {
        if (!last.softBreak() && !built.isEmpty() && !joins(built, next)) {
            built.append(' ');
        }
        built.append(next);
    }

    /** True when the next line goes on in the same word; takes the hyphen off the text so far when it only marked the cut. */
    boolean joins(StringBuilder built, String next) {
        int end = built.length();
        boolean cut = end > 1 && built.charAt(end - 1) == '-' && Character.isLetterOrDigit(built.charAt(end - 2))
                && Character.isLetterOrDigit(next.charAt(0)) && !PART_LEFT_OUT.matcher(next).lookingAt();
        if (cut && !keepsHyphen(built, next)) {
            built.setLength(end - 1);
        }
        return cut;
    }

    /**
     * The hyphen is part of the word before a capital or digit, after a digit or the 's of a name, after certain prefixes, or
     * when the text writes it so elsewhere.
     */
    private boolean keepsHyphen(StringBuilder built, String next) {
        if (!Character.isLowerCase(next.charAt(0)) || KEPT_AT_END.matcher(built.substring(Math.max(0, built.length() - 3))).find()) {
            return true;
        }
        String[] before = words(built.substring(Math.max(0, built.length() - LONGEST_WORD), built.length() - 1));
        String head = before[before.length - 1];
        String tail = words(next.substring(0, Math.min(next.length(), LONGEST_WORD)))[0];
        boolean oneWord = vocabulary.contains(head + tail);
        return !oneWord && (KEEP_AFTER.contains(head) || vocabulary.contains(head + "-" + tail));
    }

    private static String[] words(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT));
        return words.length == 0 ? new String[] {""} : words;
    }
}
