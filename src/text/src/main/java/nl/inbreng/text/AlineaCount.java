package nl.inbreng.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inbreng.text.TekstEenheid.Soort;

/** Citations of alineas of which one is cut: its parts count on from it, and so do the alineas behind it and what they hold. */
final class AlineaCount {

    private static final Pattern OWN = Pattern.compile("(?<around>.*, )?(?<ordinal>" + Citation.ANY_ORDINAL + ") alinea|alinea (?<number>\\d{1,4})(?<rest> van het besluit)?");

    private final Map<String, Integer> extra = new HashMap<>();
    private final Map<String, TekstEenheid> before = new HashMap<>();
    private final Map<String, TekstEenheid> counted = new HashMap<>();

    /** The citation of a part that is cut off, the so manyth. */
    String cutOff(TekstEenheid unit, int nr) {
        extra.merge(list(unit), 1, Integer::sum);
        Matcher own = OWN.matcher(name(unit));
        return own.matches() ? later(own, nr) : Citation.below(name(unit), Citation.own(Soort.ALINEA, "", 1 + nr));
    }

    /** The citation of what stays of a unit of which parts are cut off: the only alinea of an artikel was cited as the artikel. */
    static String first(TekstEenheid unit) {
        String citation = unit.citeertitel();
        boolean named = OWN.matcher(citation).matches() || citation.endsWith(", aanhef") || citation.endsWith(", slot");
        return named ? citation : Citation.below(citation, Citation.own(Soort.ALINEA, "", 1));
    }

    /** A unit that comes behind what was cut so far, as it is cited now. */
    TekstEenheid behind(TekstEenheid unit) {
        Matcher own = OWN.matcher(name(unit));
        String citation = unit.citeertitel();
        if (unit.soort() == Soort.ALINEA && extra.containsKey(list(unit)) && own.matches()) {
            citation = later(own, extra.get(list(unit))) + citation.substring(name(unit).length());
        } else if (counted.containsKey(unit.ouder())) {
            citation = name(counted.get(unit.ouder())) + citation.substring(name(before.get(unit.ouder())).length());
        }
        if (citation.equals(unit.citeertitel())) return unit;
        TekstEenheid now = new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), citation, unit.tekst(), unit.amendeerbaar());
        before.put(unit.sleutel(), unit);
        counted.put(unit.sleutel(), now);
        return now;
    }

    /** What its parts and those behind it are counted on: beside the aanhef of an artikel stands its second alinea. */
    private static String name(TekstEenheid unit) {
        return TekstEenheid.withoutLeadIn(unit.citeertitel());
    }

    /** Alineas of the decision and those around it are counted apart. */
    private static String list(TekstEenheid unit) {
        return unit.ouder() + " " + unit.citeertitel().endsWith(" van het besluit");
    }

    private static String later(Matcher own, int by) {
        if (own.group("number") != null) {
            return "alinea " + (Integer.parseInt(own.group("number")) + by) + (own.group("rest") == null ? "" : own.group("rest"));
        }
        return (own.group("around") == null ? "" : own.group("around")) + Citation.own(Soort.ALINEA, "", Citation.position(own.group("ordinal")) + by);
    }
}
