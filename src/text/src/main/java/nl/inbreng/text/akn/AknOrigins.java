package nl.inbreng.text.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.xml.XmlSheet;

/**
 * From which amendementen a decision comes. Each of them is named in the references, and each unit that they changed in the passive modifications: there a
 * unit that went is that of the draft decision, every other is one of this text. What goes, comes or moves within a unit that does so is told with that unit.
 * One that moved and reads otherwise is told as both, each under the amendementen that did so as far as that is known: who moved a unit is not kept apart.
 *
 * @param base    header of the draft decision that they changed
 * @param sources the amendementen, in order of voting
 * @param changed every unit in reading order with what became of it
 */
public record AknOrigins(AknHeader base, List<Source> sources, List<Changed> changed) {

    /** An amendement. @param id its key @param adres address of its document @param naam how the raad names it */
    public record Source(String id, String adres, String naam) {
    }

    /**
     * A unit.
     *
     * @param eenheid    the unit, where it stands now
     * @param lot        what became of it
     * @param ids        of the amendementen that did so; none when it stays as it was
     * @param schrijvers those of them that changed its words
     */
    public record Changed(TekstEenheid eenheid, Fate lot, List<String> ids, List<String> schrijvers) {
        public Changed {
            ids = List.copyOf(ids);
            schrijvers = List.copyOf(schrijvers);
        }

        private boolean isAlong(Changed around) {
            return around != null && lot != Fate.GEWIJZIGD && around.lot == lot && around.ids.equals(ids);
        }

        /** How a source changed it. @param along whether that is told with the unit around it */
        private List<String> types(Source source, boolean along) {
            List<String> types = new ArrayList<>();
            if (!along && ids.contains(source.id())) {
                types.add(type(lot));
            }
            if (lot == Fate.VERPLAATST && schrijvers.contains(source.id())) {
                types.add(type(Fate.GEWIJZIGD));
            }
            return types;
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
        List<Modification> told = changed.stream().flatMap(each -> told(each, each.isAlong(byKey.get(each.eenheid().ouder())))).toList();
        if (!told.isEmpty()) {
            sheet.element("analysis", () -> sheet.element("passiveModifications", () -> told.forEach(each -> write(sheet, each))), "source", AknMeta.SOURCE);
        }
    }

    /** One passive modification. @param nr which of those of this unit by this source, from 0 */
    private record Modification(Changed unit, Source source, String type, int nr) {
    }

    private Stream<Modification> told(Changed unit, boolean along) {
        return sources.stream().flatMap(source -> {
            List<String> types = unit.types(source, along);
            return IntStream.range(0, types.size()).mapToObj(nr -> new Modification(unit, source, types.get(nr), nr));
        });
    }

    private void write(XmlSheet sheet, Modification one) {
        String id = AknId.of(one.unit().eenheid().sleutel());
        String before = base.expression() + "#" + id;
        String eId = "wijziging_" + id + "__" + (sources.indexOf(one.source()) + 1) + (one.nr() == 0 ? "" : "__" + (one.nr() + 1));
        sheet.element("textualMod", () -> {
            sheet.mark("source", "href", one.source().adres());
            sheet.mark("destination", "href", one.unit().lot() == Fate.VERVALT ? before : "#" + id);
            if (one.type().equals(type(Fate.VERPLAATST))) {
                sheet.mark("previous", "href", before);
            }
        }, "eId", eId, "type", one.type());
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
