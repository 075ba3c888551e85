package nl.inbreng.text.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.TekstEenheid.Soort;
import nl.inbreng.text.xml.XmlSheet;

/**
 * A decision as an Akoma Ntoso bill, named "besluit" once it is taken: what stands before it is preface and preamble, its units are the body with their keys as eIds,
 * and what stands behind it is the conclusions. Linear in the number of units.
 */
public final class AknDecision {

    private final XmlSheet sheet;
    private final Map<String, List<TekstEenheid>> below = new LinkedHashMap<>();

    private AknDecision(XmlSheet sheet, List<TekstEenheid> units) {
        this.sheet = sheet;
        units.forEach(unit -> below.computeIfAbsent(unit.ouder(), key -> new ArrayList<>()).add(unit));
    }

    /** A draft decision, which comes from no amendement; empty when no unit is part of a draft decision, since a bill without a body is none. */
    public static Optional<String> write(AknHeader header, List<TekstEenheid> units) {
        return write(header, units, new AknOrigins(header, List.of(), List.of()));
    }

    /** A decision with the amendementen that it comes from. */
    public static Optional<String> write(AknHeader header, List<TekstEenheid> units, AknOrigins origins) {
        if (units.stream().noneMatch(AknDecision::isOperative)) {
            return Optional.empty();
        }
        return Optional.of(XmlSheet.written(AknMeta.NAMESPACE, "akomaNtoso", sheet -> sheet.element("bill", () -> {
            AknMeta.write(sheet, header, origins::analysis, origins::references);
            new AknDecision(sheet, units).parts();
        }, "name", header.stand().decision())));
    }

    private static boolean isOperative(TekstEenheid unit) {
        return switch (unit.soort()) {
            case BESLISPUNT, ARTIKEL, LID, ONDERDEEL -> true;
            case ALINEA -> unit.amendeerbaar();
            case KOP, AANHEF, SLOT -> false;
        };
    }

    private void parts() {
        List<TekstEenheid> top = below.getOrDefault("", List.of());
        int first = first(top);
        int last = last(top);
        List<TekstEenheid> before = top.subList(0, first);
        blocks("preface", before.stream().filter(unit -> unit.soort() != Soort.AANHEF).toList());
        blocks("preamble", before.stream().filter(unit -> unit.soort() == Soort.AANHEF).toList());
        sheet.element("body", () -> top.subList(first, last).forEach(this::unit));
        blocks("conclusions", top.subList(last, top.size()));
    }

    /** The body begins at its first unit, or at the headings directly above it. */
    private static int first(List<TekstEenheid> top) {
        int first = 0;
        while (!isOperative(top.get(first))) {
            first++;
        }
        while (first > 0 && first < top.size() && top.get(first - 1).soort() == Soort.KOP && top.get(first).soort() != Soort.BESLISPUNT) {
            first--;
        }
        return first;
    }

    private static int last(List<TekstEenheid> top) {
        int last = top.size();
        while (!isOperative(top.get(last - 1))) {
            last--;
        }
        return last;
    }

    private void blocks(String name, List<TekstEenheid> units) {
        if (!units.isEmpty()) {
            sheet.element(name, () -> units.forEach(unit -> sheet.line("p", unit.tekst(), "eId", AknId.of(unit.sleutel()))));
        }
    }

    private void unit(TekstEenheid unit) {
        List<TekstEenheid> children = below.getOrDefault(unit.sleutel(), List.of());
        String id = AknId.of(unit.sleutel());
        String[] attributes = unit.soort() == Soort.KOP || !isOperative(unit) ? new String[] {"eId", id, "name", "kop"} : new String[] {"eId", id};
        sheet.element(AknUnit.element(unit), () -> {
            AknUnit.number(sheet, unit);
            heading(unit, children);
            content(unit, children.stream().filter(child -> !isHeading(child, children)).toList());
        }, attributes);
    }

    private void heading(TekstEenheid unit, List<TekstEenheid> children) {
        if (unit.soort() == Soort.KOP) {
            sheet.line("heading", unit.tekst());
        } else {
            children.stream().filter(child -> isHeading(child, children)).forEach(kop -> sheet.line("heading", kop.tekst(), "eId", AknId.of(kop.sleutel())));
        }
    }

    /** Only the first heading in a unit is its own. */
    private static boolean isHeading(TekstEenheid child, List<TekstEenheid> siblings) {
        return child.soort() == Soort.KOP && siblings.stream().filter(sibling -> sibling.soort() == Soort.KOP).findFirst().orElseThrow().equals(child);
    }

    private void content(TekstEenheid unit, List<TekstEenheid> children) {
        if (children.isEmpty()) {
            sheet.element("content", () -> sheet.line("p", unit.soort() == Soort.KOP ? "" : unit.tekst()));
            return;
        }
        if (!unit.tekst().isEmpty()) {
            sheet.element("intro", () -> sheet.line("p", unit.tekst()));
        }
        children.forEach(this::unit);
    }
}
