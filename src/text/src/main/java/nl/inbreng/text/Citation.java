package nl.inbreng.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.text.TekstEenheid.Soort;

/** Names a unit as Dutch jurists do, and reads such names: "artikel 2, tweede lid, onder b" (Aanwijzingen voor de regelgeving, 3.27 and on). */
final class Citation {

    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
            "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
            "negentiende", "twintigste");
    /** Pattern of what {@link #ordinal} gives. */
    static final String ANY_ORDINAL = String.join("|", ORDINALS) + "|\\d{1,4}e";
    /** Behind the citation of an alinea at the top that is text of the decision. */
    static final String OF_DECISION = " van het besluit";
    private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9]\\d?");

    /** Pattern of what stands between the numbers or letters of a list that is cited. */
    static final String AND = "(?:, | en | of | tot en met | t/m )";
    private static final String LETTER = "[a-z](?![\\p{L}\\d])";
    /** Pattern of the onderdelen that are cited, with their letters as its group: ", onder a, c tot en met e". */
    static final String ONDER = ",? (?:aanhef en )?onder(?:deel|delen)? (" + LETTER + "(?:" + AND + LETTER + "){0,20})";
    private static final String PART = "(?:" + ANY_ORDINAL + "|lid \\d+|lid|leden|onder(?:deel|delen)? [a-z]{1,2}|[a-z]|aanhef|en|of|tot en met|t/m)(?![\\p{L}\\p{N}])";
    private static final String DONE = "(?<! en)(?<! of)(?<! met)(?<! t/m),? ";
    /** How a decision speaks of itself: "het aangepaste besluit". */
    private static final String ITSELF = "(?:(?:nieuw|gewijzigd|aangepast|voorgesteld|vastgesteld|onderhavig|voorliggend)e? )";
    /** The same, with what can be another decision too: "de bijbehorende regeling". */
    private static final String POINTED = "(?:" + ITSELF + "|(?:bijbehorend|genoemd)e? )";
    private static final String KIND = "(?:wet|wetboek|verordening|besluit|regeling|reglement|richtlijn|beleidsregels?|statuten|verdrag)(?!\\p{L})";
    private static final Pattern ELSEWHERE = Pattern.compile("(?:,? " + PART + "){0,20}" + DONE
            + "(?:van (?!(?:dit|deze|artikel|artikelen|toepassing|overeenkomstige toepassing|kracht)\\b|(?:(?:de|het|een) )?" + ITSELF + "{1,2}" + KIND + ")|der\\b|uit (?:de|het)\\b|[A-Z(])");
    /** A word between "de" and the kind: "algemene plaatselijke". Others begin something else, or point at this decision. */
    private static final String ADDED = "(?!(?:de|het|een|die|dat|dit|deze|is|zijn|wordt|worden|op|en|of|om|van|in|bij|te|aan|voor|met|door|dan)\\b|" + POINTED + ")\\p{L}+ ";
    private static final String LOWER = "(?:\\p{Ll}*wet(?:boek)?(?!\\p{L})|(?!ontwerp|raads)\\p{Ll}+" + KIND + "|(?:" + ADDED + "){1,4}\\p{Ll}*" + KIND + ")";
    /** What names a law or another regeling: "van de Gemeentewet", "uit de wet", "van de algemene plaatselijke verordening", "van verordening (EU)". "Van de verordening" can be this one. */
    private static final String NAMED = "(?:(?:van|uit) (?:(?:de|het|die|dat|een) )?" + POINTED + "{0,2}(?:\\p{Lu}|" + LOWER + "|(?:verordening|richtlijn) \\()|der\\b|[A-Z(])";
    private static final String CHAIN = "(?:,? (?:" + PART + "|artikel(?:en)? \\d{1,4}[a-z]?(?![\\p{L}\\d]))){0,20}" + DONE;
    private static final Pattern OF_LAW = Pattern.compile(CHAIN + NAMED);
    private static final Pattern OF = Pattern.compile(CHAIN + "(?:(?:van|uit) (?:(?:de|het) )?" + POINTED + "{0,2})?[\"“„‘']?");
    private static final Pattern LISTED = Pattern.compile(", |(?<! tot) en | of ");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,4}");
    private static final int LONGEST_RANGE = 100;
    /** Signs of a heading that fit in a sentence or a narrow column. */
    private static final int LONGEST_HEADING = 50;

    private Citation() {
    }

    /** Citation of a unit below another; an empty one around it means the top. Position counts from 1 among its own kind. */
    static String of(Node node, String around, int position) {
        boolean top = around.isEmpty();
        String own = switch (node.soort()) {
            case ARTIKEL, BESLISPUNT, LID, ONDERDEEL -> own(node.soort(), node.marker().number(), position);
            case ALINEA -> top ? "alinea " + position + (node.isAmendable() ? OF_DECISION : "") : ordinal(position) + " alinea";
            case KOP -> top ? heading(node.text(), position) : "opschrift";
            case AANHEF, SLOT -> own(node.soort(), "", position);
        };
        return below(around, own);
    }

    /** A heading has no number by which people find it, so it is called by its first words: {@code kop "Slotbepalingen"}. */
    static String heading(String text, int position) {
        String words = PlainText.line(text);
        int end = words.length() <= LONGEST_HEADING ? words.length() : words.lastIndexOf(' ', LONGEST_HEADING);
        String start = end > 0 ? words.substring(0, end) : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_HEADING)));
        return words.isEmpty() ? "kop " + position : "kop \"" + start + (start.length() < words.length() ? "…" : "") + "\"";
    }

    /** What a unit is called within the one around it. Position counts from 1 and names units without a number. */
    static String own(Soort soort, String number, int position) {
        return switch (soort) {
            case ARTIKEL -> "artikel " + number;
            case BESLISPUNT -> "beslispunt " + number;
            case LID -> SMALL_NUMBER.matcher(number).matches() ? ordinal(Integer.parseInt(number)) + " lid" : "lid " + number;
            case ONDERDEEL -> number.isEmpty() ? ordinal(position) + " streepje" : "onder " + number;
            case ALINEA -> ordinal(position) + " alinea";
            case KOP -> "kop " + position;
            case AANHEF -> "aanhef, " + ordinal(position) + " alinea";
            case SLOT -> "slot, " + ordinal(position) + " alinea";
        };
    }

    /** What a unit is called that has no number and did not exist before. */
    static String fresh(Soort soort) {
        return switch (soort) {
            case ARTIKEL -> "nieuw artikel";
            case BESLISPUNT -> "nieuw beslispunt";
            case LID -> "nieuw lid";
            case ONDERDEEL -> "nieuw streepje";
            case ALINEA, AANHEF, SLOT -> "nieuwe alinea";
            case KOP -> "nieuwe kop";
        };
    }

    /**
     * Whether what is cited stands in another law: "artikel 147, eerste lid, van de Gemeentewet".
     *
     * @param end where the number of the artikel or lid ends, or anything of the citation behind it
     * @param own how this decision is called
     */
    static boolean isElsewhere(String text, int end, OwnTitle own) {
        return (ELSEWHERE.matcher(text).region(end, text.length()).lookingAt() || isOfLaw(text, end, own)) && !own.standsAt(text, name(text, end));
    }

    /** The same where too much costs less than too little: only what is named as a law, with what is cited of it before: "artikel 2 en artikel 3 van de Gemeentewet". */
    static boolean isOfLaw(String text, int end, OwnTitle own) {
        return OF_LAW.matcher(text).region(end, text.length()).lookingAt() && !own.standsAt(text, name(text, end));
    }

    /** Where the name begins of what is cited of; -1 when there is none. */
    private static int name(String text, int end) {
        Matcher of = OF.matcher(text).region(end, text.length());
        return of.lookingAt() ? of.end() : -1;
    }

    /** What a list cites, with what stands within its ranges: b, c and d for "b tot en met d". A range of other than letters and plain numbers, or of more than 100, gives its ends. */
    static List<String> each(String list) {
        return Stream.of(LISTED.split(list.toLowerCase(Locale.ROOT))).flatMap(part -> {
            String[] ends = part.split(" tot en met | t/m ");
            return ends.length == 2 ? range(ends[0], ends[1]) : Stream.of(ends);
        }).toList();
    }

    private static Stream<String> range(String from, String to) {
        if (from.length() == 1 && to.length() == 1 && Character.isLetter(from.charAt(0)) && from.compareTo(to) < 0) {
            return IntStream.rangeClosed(from.charAt(0), to.charAt(0)).mapToObj(Character::toString);
        }
        boolean plain = PLAIN_NUMBER.matcher(from).matches() && PLAIN_NUMBER.matcher(to).matches();
        int length = plain ? Integer.parseInt(to) - Integer.parseInt(from) : -1;
        return length < 0 || length > LONGEST_RANGE ? Stream.of(from, to) : IntStream.rangeClosed(Integer.parseInt(from), Integer.parseInt(to)).mapToObj(Integer::toString);
    }

    static String below(String around, String own) {
        return around.isEmpty() ? own : around + ", " + own;
    }

    /** Dutch ordinal: eerste … twintigste, then 21e. */
    static String ordinal(int number) {
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "e";
    }

    /** The number of which this is the ordinal. */
    static int position(String ordinal) {
        return ORDINALS.contains(ordinal) ? ORDINALS.indexOf(ordinal) + 1 : Integer.parseInt(ordinal.substring(0, ordinal.length() - 1));
    }
}
