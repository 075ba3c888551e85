package nl.inbreng.text;

import java.util.List;
import java.util.regex.Pattern;

/** Names a unit as Dutch jurists do: "artikel 2, tweede lid, onder b" (Aanwijzingen voor de regelgeving, 3.27 and on). */
final class Citation {

    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
            "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
            "negentiende", "twintigste");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9]\\d?");

    private Citation() {
    }

    /** Citation of a unit below another; an empty one around it means the top. Position counts from 1 among its own kind. */
    static String of(Node node, String around, int position) {
        String number = node.marker().number();
        String own = switch (node.soort()) {
            case ARTIKEL -> "artikel " + number;
            case BESLISPUNT -> "beslispunt " + number;
            case LID -> SMALL_NUMBER.matcher(number).matches() ? ordinal(Integer.parseInt(number)) + " lid" : "lid " + number;
            case ONDERDEEL -> number.isEmpty() ? ordinal(position) + " streepje" : "onder " + number;
            case ALINEA -> around.isEmpty() ? "alinea " + position + (node.isAmendable() ? " van het besluit" : "") : ordinal(position) + " alinea";
            case KOP -> around.isEmpty() ? "kop " + position : "opschrift";
            case AANHEF -> "aanhef, " + ordinal(position) + " alinea";
            case SLOT -> "slot, " + ordinal(position) + " alinea";
        };
        return around.isEmpty() ? own : around + ", " + own;
    }

    /** Dutch ordinal: eerste … twintigste, then 21e. */
    static String ordinal(int number) {
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "e";
    }
}
