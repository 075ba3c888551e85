package nl.inbreng.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inbreng.text.TekstEenheid.Soort;

/**
 * Citations in lists from which a unit was joined with the one above, or to which one was cut off: what has no number is counted anew in its list, and a unit is cited with its
 * "aanhef" as long as its text leads in parts. The same rules as {@link UnitList} has for a document that is read. Linear, but for
 * what has no number: that is counted once for each.
 */
final class Recount {

    private final UnitTree tree;
    private final Set<String> lists;
    private final Map<String, String> cited = new HashMap<>();

    private Recount(UnitTree tree, Set<String> lists) {
        this.tree = tree;
        this.lists = lists;
    }

    /** The units as they are cited now. @param lists keys of the units in which the parts are others than before; empty for the document */
    static List<TekstEenheid> of(List<TekstEenheid> units, Set<String> lists) {
        Recount recount = new Recount(new UnitTree(units), lists);
        recount.list("", "", "");
        return units.stream().map(unit -> UnitCuts.cited(unit, recount.cited.get(unit.sleutel()))).toList();
    }

    /** @param was how the unit around the list was cited @param is how it is cited now */
    private void list(String key, String was, String is) {
        for (TekstEenheid unit : tree.below(key)) {
            String moved = is.equals(was) ? unit.citeertitel() : is + unit.citeertitel().substring(was.length());
            String own = lists.contains(key) && isCounted(unit, key) ? counted(unit, key, is) : moved;
            String citation = lists.contains(unit.sleutel()) ? TekstEenheid.withoutLeadIn(own) + (leadsIn(unit) ? TekstEenheid.LEAD_IN : "") : own;
            cited.put(unit.sleutel(), citation);
            list(unit.sleutel(), TekstEenheid.withoutLeadIn(unit.citeertitel()), TekstEenheid.withoutLeadIn(citation));
        }
    }

    private static boolean isCounted(TekstEenheid unit, String around) {
        return switch (unit.soort()) {
            case ALINEA -> true;
            case ONDERDEEL -> unit.nummer().isEmpty();
            case KOP, AANHEF, SLOT -> around.isEmpty();
            case BESLISPUNT, ARTIKEL, LID -> false;
        };
    }

    private String counted(TekstEenheid unit, String key, String around) {
        List<TekstEenheid> alike = tree.below(key).stream().filter(each -> each.soort() == unit.soort() && each.nummer().isEmpty() && isOfDecision(each) == isOfDecision(unit)).toList();
        int position = alike.indexOf(unit) + 1;
        if (unit.soort() != Soort.ALINEA) {
            return Citation.below(around, Citation.own(unit.soort(), "", position)) + (leadsIn(unit) ? TekstEenheid.LEAD_IN : "");
        }
        return key.isEmpty() ? "alinea " + position + (isOfDecision(unit) ? Citation.OF_DECISION : "") : alinea(unit, key, around, alike);
    }

    private String alinea(TekstEenheid unit, String key, String around, List<TekstEenheid> alike) {
        List<TekstEenheid> siblings = tree.below(key);
        int paragraphs = tree.find(key).orElseThrow().tekst().isBlank() ? 0 : 1;
        boolean partsBefore = siblings.subList(0, siblings.indexOf(unit)).stream().anyMatch(Recount::isPart);
        boolean only = alike.size() == 1 && (partsBefore || paragraphs == 0);
        return only ? UnitList.onlyParagraph(around, partsBefore, siblings.stream().anyMatch(Recount::isPart))
                : Citation.below(around, Citation.own(Soort.ALINEA, "", alike.indexOf(unit) + 1 + paragraphs));
    }

    private boolean leadsIn(TekstEenheid unit) {
        return !unit.tekst().isBlank() && tree.below(unit.sleutel()).stream().anyMatch(Recount::isPart);
    }

    private static boolean isPart(TekstEenheid unit) {
        return unit.soort() == Soort.LID || unit.soort() == Soort.ONDERDEEL;
    }

    /** Alineas of the decision and those around it are counted apart. */
    private static boolean isOfDecision(TekstEenheid unit) {
        return unit.citeertitel().endsWith(Citation.OF_DECISION);
    }
}
