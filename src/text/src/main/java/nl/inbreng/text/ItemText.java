package nl.inbreng.text;

import java.util.List;

/**
 * The text of a unit in a list that has no other place for its number.
 *
 * @param number the number with its punctuation and the space behind it; empty when there is none
 * @param words  what it says
 */
record ItemText(String number, String words) {

    static ItemText of(String text) {
        String line = text.strip();
        Marker marker = Marker.at(line);
        boolean amount = marker.kind() == Marker.Kind.SUBNUMBER && !marker.rest().isEmpty() && Character.isLowerCase(marker.rest().codePointAt(0));   // "1.50 euro"
        int from = text.indexOf(line) + (amount ? 0 : line.length() - marker.rest().length());
        return new ItemText(text.substring(0, from), text.substring(from));
    }

    /** Whether the text at this place begins with the number of an item. "10 Woningen" and "2e fase" count what they are about, unless the one beside it is counted so too. */
    static boolean isItem(List<String> list, int i) {
        Marker marker = Marker.at(list.get(i).strip());
        boolean counts = marker.kind() == Marker.Kind.BARE || marker.kind() == Marker.Kind.DEGREE && marker.number().endsWith("e");
        return !counts || i > 0 && follow(list.get(i - 1), list.get(i)) || i + 1 < list.size() && follow(list.get(i), list.get(i + 1));
    }

    private static boolean follow(String one, String next) {
        return OpenLists.isNext(Marker.at(one.strip()).number(), Marker.at(next.strip()));
    }

    /** What it says, on one line; the whole text when it is a number only. */
    static String said(String text) {
        String words = PlainText.line(of(text).words);
        return words.isEmpty() ? PlainText.line(text) : words;
    }

    /** True for the same words with another number, or none. */
    static boolean saysTheSame(String one, String other) {
        return said(one).equals(said(other));
    }

    static boolean haveOneNumber(String one, String other) {
        return of(one).number.equals(of(other).number);
    }

    /** Of the amended and the newer text the one with the number that the item has now: the newer one where its number changed. */
    static String newerNumber(String was, String mine, String theirs) {
        return haveOneNumber(theirs, was) ? mine : theirs;
    }

    /** The words of an item under the number that it had: another number alone is no change. What is only a number stays. */
    static String withNumberOf(String was, String text) {
        return of(text).words.isBlank() ? text : under(was, text);
    }

    /** An item with its own words under the number that it has now. */
    static String under(String numbered, String words) {
        return of(numbered).number + of(words).words;
    }
}
