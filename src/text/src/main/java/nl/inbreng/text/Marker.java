package nl.inbreng.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or letter with which a line begins.
 *
 * @param kind   what it looks like; NONE when the line just begins
 * @param number without punctuation; empty for NONE and BULLET
 * @param rest   the line behind it
 */
record Marker(Kind kind, String number, String rest) {

    /** Forms of numbering in verordeningen and raadsvoorstellen. BARE is a number without a dot: "1 De raad". */
    enum Kind { NONE, ARTICLE, NAMED, NUMBER, BARE, SUBNUMBER, DEGREE, LETTER, ROMAN, UPPER, BULLET }

    private static final int LONGEST = 120;
    private static final String ARTICLE_NUMBER = "(\\d{1,4}[a-z]{0,2}(?:[.:]\\d{1,4}[a-z]?){0,3}(?: ?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?|[IVXLC]{1,7})";
    private static final Pattern ARTICLE = Pattern.compile("(?:Artikel|ARTIKEL|Art\\.|ART\\.) ?" + ARTICLE_NUMBER + "(?![\\p{L}\\p{N}])[.:]? ?(?:[-–] )?");
    private static final Pattern NAMED = Pattern.compile("(?:[Ll]id|[Bb]eslispunt|[Bb]esluitpunt) (\\d{1,3}[a-z]?)(?: ?[.:)]( |$)| (?=\\p{Lu})|$)");
    private static final Pattern SUBNUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.? (?=\\S)");
    private static final Pattern DEGREE = Pattern.compile("(\\d{1,2}(?:[°º]|e(?= )))[.:]?(?: |$)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3}[a-z]?)[.)](?: |$|(?=\\p{Lu}\\p{Ll}))");
    private static final Pattern BARE = Pattern.compile("(\\d{1,2}[a-z]?) (?=\\p{Lu})");
    private static final Pattern LETTER = Pattern.compile("\\(?(([a-z])\\2?)[.)](?: |$|(?=\\p{Ll}{2,40}[ ,;]))");
    private static final Pattern ROMAN = Pattern.compile("\\(?([ivx]{2,5})[.)](?: |$)");
    private static final Pattern UPPER = Pattern.compile("\\(?([A-Z]|[IVX]{2,5})[.)](?: |$)");
    private static final Pattern ROMAN_ARTICLE = Pattern.compile("[IVXLC]+");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,4})[a-z]?");
    private static final Pattern BULLET = Pattern.compile("()[-–—•·*▪●] ");

    /** No marker: the whole line is text. */
    static Marker none(String line) {
        return new Marker(Kind.NONE, "", line);
    }

    /** The marker at the start of this line; NONE with the whole line as rest when there is none. */
    static Marker at(String line) {
        String start = line.substring(0, Math.min(line.length(), LONGEST));
        Marker none = none(line);
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (first == 'A' && matches(ARTICLE, start)) {
            return article(line, none);
        }
        if (Character.isLetter(first) && matches(NAMED, start)) {
            return of(Kind.NAMED, NAMED, line);
        }
        return Character.isDigit(first) || first == '(' ? numbered(line, start) : lettered(line, start);
    }

    private static Marker numbered(String line, String start) {
        if (matches(DEGREE, start)) {
            return of(Kind.DEGREE, DEGREE, line);
        }
        if (matches(NUMBER, start)) {
            return of(Kind.NUMBER, NUMBER, line);
        }
        if (matches(SUBNUMBER, start)) {
            return of(Kind.SUBNUMBER, SUBNUMBER, line);
        }
        return matches(BARE, start) ? of(Kind.BARE, BARE, line) : lettered(line, start);
    }

    private static Marker lettered(String line, String start) {
        if (matches(LETTER, start)) {
            return of(Kind.LETTER, LETTER, line);
        }
        if (matches(ROMAN, start)) {
            return of(Kind.ROMAN, ROMAN, line);
        }
        if (matches(UPPER, start)) {
            return of(Kind.UPPER, UPPER, line);
        }
        return matches(BULLET, start) ? of(Kind.BULLET, BULLET, line) : none(line);
    }

    /** "Artikel 4 van de wet", "Artikel 4, eerste lid, vervalt", "Artikel 147 Gemeentewet;" cite an article; "Artikel 4", "Artikel 4 Titel" are one. */
    private static Marker article(String line, Marker none) {
        Marker article = of(Kind.ARTICLE, ARTICLE, line);
        boolean cites = line.endsWith(";") || line.endsWith(",") || article.rest.startsWith(",")
                || !article.rest.isEmpty() && Character.isLowerCase(article.rest.codePointAt(0)) && at(article.rest).kind == Kind.NONE;
        return cites ? none : article;
    }

    private static boolean matches(Pattern pattern, String start) {
        return pattern.matcher(start).lookingAt();
    }

    private static Marker of(Kind kind, Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.lookingAt()) {
            return none(line);
        }
        return new Marker(kind, matcher.group(1), line.substring(matcher.end()).strip());
    }

    /** True when this number comes directly after the other one in a list of its kind, or begins a list. */
    boolean follows(String last) {
        return isFirst() || number.equals(next(last)) || isInserted(last) || (kind == Kind.DEGREE || kind == Kind.NUMBER) && isNextOrdinal(last)
                || (kind == Kind.ROMAN || kind == Kind.LETTER || kind == Kind.UPPER) && number.equals(Roman.next(last));
    }

    /** The form of numbering of the lists in which it is counted: "1", "1." and "lid 1" stand in one list. */
    Kind list() {
        return kind == Kind.BARE || kind == Kind.NAMED ? Kind.NUMBER : kind;
    }

    /** "Artikel 2 1. De raad" and "2. a. het verzoek" hold two numbers. */
    boolean opensList(Marker inner) {
        return inner.isFirst() && switch (kind) {
            case ARTICLE -> inner.kind == Kind.NUMBER || inner.kind == Kind.LETTER;
            case NAMED, NUMBER, BARE -> inner.kind == Kind.LETTER;
            case LETTER -> inner.kind == Kind.DEGREE;
            case NONE, SUBNUMBER, DEGREE, ROMAN, UPPER, BULLET -> false;
        };
    }

    /** "2.1" is above "2.1.3". */
    boolean isAbove(String other) {
        return kind == Kind.SUBNUMBER && other.startsWith(number + ".");
    }

    /** "Artikel I" changes another text: what it holds is numbered with letters. */
    boolean isAmending() {
        return kind == Kind.ARTICLE && ROMAN_ARTICLE.matcher(number).matches();
    }

    boolean isFirst() {
        return switch (number) {
            case "1", "a", "A", "i", "I", "1°", "1º", "" -> true;
            default -> kind == Kind.DEGREE && number.equals("1e");
        };
    }

    /** "2e" after "1e": the second, where "2e" after "2d" is an inserted number. */
    private boolean isNextOrdinal(String last) {
        return last.endsWith("e") && number.equals(next(last) + "e");
    }

    /** "2a" after "2", "aa" after "a". */
    private boolean isInserted(String last) {
        return !last.isEmpty() && number.length() == last.length() + 1 && number.startsWith(last)
                && Character.isLetter(number.charAt(number.length() - 1));
    }

    /** True when it is a number or a letter that comes somewhere behind this one. */
    boolean isBehind(String last) {
        Matcher here = COUNTED.matcher(number);
        Matcher before = COUNTED.matcher(last);
        if (!here.matches() || !before.matches()) {
            return number.length() == 1 && last.length() == 1 && Character.isLetter(last.charAt(0)) && number.charAt(0) > last.charAt(0);
        }
        return Integer.parseInt(here.group(1)) > Integer.parseInt(before.group(1));
    }

    static String next(String last) {
        if (last.isEmpty()) {
            return "";
        }
        String digits = last.chars().takeWhile(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (!digits.isEmpty() && digits.length() < 5) {
            String sign = last.endsWith("°") || last.endsWith("º") ? last.substring(last.length() - 1) : "";
            return Integer.parseInt(digits) + 1 + sign;
        }
        return last.length() == 1 ? String.valueOf((char) (last.charAt(0) + 1)) : "";
    }
}
