package nl.inbreng.text;

import java.util.List;
import java.util.regex.Pattern;
import nl.inbreng.text.TekstEenheid.Soort;

/** Names a unit as Dutch jurists do: "artikel 2, tweede lid, onder b" (Aanwijzingen voor de regelgeving, 3.27 and on). */
final class Citation {

    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
            "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
            "negentiende", "twintigste");
    /** Pattern of what {@link #ordinal} gives. */
    static final String ANY_ORDINAL = String.join("|", ORDINALS) + "|\\d{1,4}e";
    /** Behind the citation of an alinea at the top that is text of the decision. */
    static final String OF_DECISION = " van het besluit";
    private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9]\\d?");

    private Citation() {
    }

    /** Citation of a unit below another; an empty one around it means the top. Position counts from 1 among its own kind. */
    static String of(Node node, String around, int position) {
        boolean top = around.isEmpty();
        String own = switch (node.soort()) {
            case ARTIKEL, BESLISPUNT, LID, ONDERDEEL -> own(node.soort(), node.marker().number(), position);
            case ALINEA -> top ? "alinea " + position + (node.isAmendable() ? OF_DECISION : "") : ordinal(position) + " alinea";
            case KOP -> top ? "kop " + position : "opschrift";
            case AANHEF, SLOT -> own(node.soort(), "", position);
        };
        return below(around, own);
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
