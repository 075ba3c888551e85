package nl.inbreng.text.akn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.xml.XmlSheet;

/**
 * From which amendementen a decision comes. Each of them is named in the references, and each unit that they changed in the passive modifications: there a
 * unit that went is that of the draft decision, every other is one of this text. What goes, comes or moves within a unit that does so is told with that unit.
 *
 * @param base    header of the draft decision that they changed
 * @param sources the amendementen, in order of voting
 * @param changed every unit in reading order with what became of it
 */
public record AknOrigins(AknHeader base, List<Source> sources, List<Changed> changed) {

    /** An amendement. @param id its key @param adres address of its document @param naam how the raad names it */
    public record Source(String id, String adres, String naam) {
    }

    /** A unit. @param eenheid the unit, where it stands now @param lot what became of it @param ids of the amendementen that did so; none when it stays as it was */
    public record Changed(TekstEenheid eenheid, Fate lot, List<String> ids) {
        public Changed {
            ids = List.copyOf(ids);
        }

        private boolean isAlong(Changed around) {
            return around != null && lot != Fate.GEWIJZIGD && around.lot == lot && around.ids.equals(ids);
        }
    }

    public AknOrigins {
        sources = List.copyOf(sources);
        changed = List.copyOf(changed);
    }

    /** The references to the amendementen. */
    void references(XmlSheet sheet) {
        for (int i = 0; i < sources.size(); i++) {
            sheet.mark("passiveRef", "eId", "amendement_" + (i + 1), "href", sources.get(i).adres(), "showAs", sources.get(i).naam());
        }
    }

    /** The analysis; nothing when they changed nothing. */
    void analysis(XmlSheet sheet) {
        Map<String, Changed> byKey = new HashMap<>();
        changed.forEach(each -> byKey.put(each.eenheid().sleutel(), each));
        List<Changed> told = changed.stream().filter(each -> sources.stream().anyMatch(source -> each.ids().contains(source.id())))
                .filter(each -> !each.isAlong(byKey.get(each.eenheid().ouder()))).toList();
        if (!told.isEmpty()) {
            sheet.element("analysis", () -> sheet.element("passiveModifications", () -> told.forEach(each -> modifications(sheet, each))), "source", AknMeta.SOURCE);
        }
    }

    private void modifications(XmlSheet sheet, Changed unit) {
        String id = AknId.of(unit.eenheid().sleutel());
        String before = base.expression() + "#" + id;
        for (Source source : sources.stream().filter(each -> unit.ids().contains(each.id())).toList()) {
            sheet.element("textualMod", () -> {
                sheet.mark("source", "href", source.adres());
                sheet.mark("destination", "href", unit.lot() == Fate.VERVALT ? before : "#" + id);
                if (unit.lot() == Fate.VERPLAATST) {
                    sheet.mark("previous", "href", before);
                }
            }, "eId", "wijziging_" + id + "__" + (sources.indexOf(source) + 1), "type", type(unit.lot()));
        }
    }

    private static String type(Fate lot) {
        return switch (lot) {
            case GELIJK, GEWIJZIGD -> "substitution";
            case VERVALT -> "repeal";
            case NIEUW -> "insertion";
            case VERPLAATST -> "renumbering";
        };
    }
}
