package nl.inbreng.domain.inhoud;

import java.util.List;

/**
 * One part of a text: how the writer is asked for it, what it may hold, and how readers see it. Form, review, public page, desk,
 * document and data all show the same parts.
 *
 * @param rule     name in forms and data, and its limits
 * @param points   whether each line is a point of its own
 * @param rows     height of the box in lines; 1 for a single line
 * @param question what the writer is asked
 * @param hint     what helps to answer, or empty
 * @param heading  what readers see above it
 * @param text     what was written
 */
public record Part(TextRule rule, boolean points, int rows, String question, String hint, String heading, String text) {

    private static final int USUAL = 6;

    /** A part that is not written yet, with the question as its heading. */
    static Part asked(TextRule rule, String question, String hint) {
        return new Part(rule, false, rule.oneLine() ? 1 : USUAL, question, hint, question, "");
    }

    /** The same part with other words above it for readers. */
    Part headed(String words) {
        return new Part(rule, points, rows, question, hint, words, text);
    }

    /** The same part as a list: each line is a point. */
    Part asPoints() {
        return new Part(rule, true, rows, question, hint, heading, text);
    }

    /** The same part in a box of another height. */
    Part rows(int lines) {
        return new Part(rule, points, lines, question, hint, heading, text);
    }

    /** The same part with this text. */
    Part with(String written) {
        return new Part(rule, points, rows, question, hint, heading, written);
    }

    /** Name in forms and data. */
    public String veld() {
        return rule.veld();
    }

    /** Whether it may stay empty. */
    public boolean optional() {
        return rule.empty().isEmpty();
    }

    /** The lines that say something, without the dash or dot that some people put before a point. */
    public List<String> lines() {
        return text.lines().map(line -> line.strip().replaceFirst("^[-*•–]\\s+", "")).filter(TextRule::says).toList();
    }
}
