package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.inbreng.text.TekstEenheid.Soort;

/** Names units in a sentence: in full, or as part of an artikel that was named already ("het tweede lid, onder a"). */
final class UnitNames {

    private static final Pattern NEUTER = Pattern.compile("\\S+ (?:lid|streepje)\\b.*|slot.*|opschrift.*");
    private static final Pattern OPSCHRIFT = Pattern.compile("(?<artikel>.*), opschrift");
    private static final Pattern COMMON = Pattern.compile("\\S+ alinea\\b.*|aanhef.*");

    private final String around;

    private UnitNames(String around) {
        this.around = around;
    }

    /** Names that stand on their own. */
    static UnitNames full() {
        return new UnitNames("");
    }

    /** Names below a unit that was just named. */
    static UnitNames within(TekstEenheid unit) {
        return new UnitNames(UnitTree.whole(unit));
    }

    /** The name of what is cited so. */
    String of(String citation) {
        if (around.isEmpty()) {
            return OPSCHRIFT.matcher(citation).replaceFirst("het opschrift van ${artikel}");
        }
        String own = citation.equals(around) ? "tekst" : citation.substring(around.length() + 2);
        if (own.startsWith("onder ")) {
            return "onderdeel " + own.substring(6);
        }
        return NEUTER.matcher(own).matches() ? "het " + own : COMMON.matcher(own).matches() || own.equals("tekst") ? "de " + own : own;
    }

    boolean isNamed(String citation) {
        return citation.equals(around);
    }

    /** Several units of one kind in one list: "beslispunten 2 en 4", "het eerste en derde tot en met vijfde lid van artikel 9". */
    String list(List<TekstEenheid> units, List<TekstEenheid> siblings, String parent) {
        TekstEenheid first = units.getFirst();
        if (units.size() == 1) {
            return closed(of(UnitTree.whole(first)));
        }
        List<TekstEenheid> kind = siblings.stream().filter(unit -> unit.soort() == first.soort()).toList();
        boolean numbered = units.stream().noneMatch(unit -> unit.nummer().isEmpty());
        if (first.soort() == Soort.BESLISPUNT || first.soort() == Soort.ARTIKEL) {
            return (first.soort() == Soort.ARTIKEL ? "de artikelen " : "beslispunten ") + ranges(units, kind, "");
        }
        if (units.stream().allMatch(unit -> own(unit).endsWith(" lid") || own(unit).endsWith(" streepje"))) {
            String noun = own(first).substring(own(first).lastIndexOf(' '));
            boolean named = parent.isEmpty() || isNamed(parent);
            return "het " + ranges(units, kind, noun) + noun + (named ? "" : " van " + of(parent));
        }
        if (first.soort() == Soort.ONDERDEEL && numbered) {
            return isNamed(parent) ? "onderdelen " + ranges(units, kind, "") : closed(of(parent) + ", onder " + ranges(units, kind, ""));
        }
        return joined(units.stream().map(unit -> of(UnitTree.whole(unit))).toList());
    }

    private static String own(TekstEenheid unit) {
        String citation = UnitTree.whole(unit);
        return citation.substring(citation.lastIndexOf(", ") < 0 ? 0 : citation.lastIndexOf(", ") + 2);
    }

    /** Numbers, or ordinals before a noun; three or more in a row become a range. */
    private static String ranges(List<TekstEenheid> units, List<TekstEenheid> siblings, String noun) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < units.size()) {
            int to = from;
            while (to + 1 < units.size() && siblings.indexOf(units.get(to + 1)) == siblings.indexOf(units.get(to)) + 1) {
                to++;
            }
            String start = label(units.get(from), noun);
            if (to - from >= 2) {
                parts.add(start + " tot en met " + label(units.get(to), noun));
            } else {
                units.subList(from, to + 1).forEach(unit -> parts.add(label(unit, noun)));
            }
            from = to + 1;
        }
        return joined(parts);
    }

    private static String label(TekstEenheid unit, String noun) {
        return noun.isEmpty() ? unit.nummer() : own(unit).substring(0, own(unit).length() - noun.length());
    }

    /** "a, b en c". */
    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " en " + parts.get(last);
    }

    /** A citation with commas is closed by one: "artikel 2, tweede lid, komt te luiden". */
    static String closed(String citation) {
        return citation.contains(",") ? citation + "," : citation;
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
