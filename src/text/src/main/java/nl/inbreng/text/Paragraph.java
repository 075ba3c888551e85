package nl.inbreng.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph whose printed lines are joined.
 *
 * @param marker   how it begins; its rest is its first line only
 * @param text     everything behind the marker
 * @param printed  everything, marker included
 * @param place    which line of the source it begins on, counted from 0
 */
record Paragraph(Marker marker, String text, String printed, int place) {

    static final int LONGEST_HEADING = 120;
    private static final int LONGEST_TITLE = 150;
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:,!?]['\"”’)]?$");

    Marker.Kind kind() {
        return marker.kind();
    }

    /** An item with a number or a letter, and no artikel. */
    boolean isNumbered() {
        return switch (marker.kind()) {
            case NAMED, NUMBER, BARE, SUBNUMBER, DEGREE, LETTER, ROMAN, UPPER -> true;
            case NONE, ARTICLE, BULLET -> false;
        };
    }

    /** Short, with a capital, without an end mark but that of a question, and no item of a list. */
    boolean looksLikeHeading() {
        boolean listed = switch (marker.kind()) {
            case NONE, ARTICLE, SUBNUMBER -> false;
            case NAMED, NUMBER, BARE, DEGREE, LETTER, ROMAN, UPPER, BULLET -> true;
        };
        return !listed && looksLikeTitle(printed);
    }

    /** What stands behind "Artikel 3" is its title, which may be longer than a heading and begin with a small letter. */
    boolean isArticleTitle() {
        return isArticleTitle(text);
    }

    static boolean isArticleTitle(String text) {
        return looksLikeTitle(text) || text.length() <= LONGEST_TITLE && !text.isEmpty() && !isFinished(text);
    }

    /** "Wie kan subsidie aanvragen?" is a title too: a decision asks nothing. */
    static boolean looksLikeTitle(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_HEADING && !Character.isLowerCase(text.codePointAt(0)) && (!isFinished(text) || isQuestion(text));
    }

    /** What could be a title for its form, and has a verb or an amount as a sentence has. */
    static boolean isStatement(String text) {
        return !isQuestion(text) && Phrase.STATEMENT.is(text);
    }

    private static boolean isQuestion(String text) {
        return text.endsWith("?");
    }

    static boolean isFinished(String text) {
        Matcher end = SENTENCE_END.matcher(text).region(Math.max(0, text.length() - 2), text.length());
        return text.isEmpty() || end.find();
    }
}
