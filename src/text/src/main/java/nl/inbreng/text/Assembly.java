package nl.inbreng.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.TekstEenheid.Soort;

/** Writes a decision out with the changes of one amendement made: every gap between two units gets what comes to stand there. */
final class Assembly {

    /** Where a list of units stands: the unit around it, how that was and is cited, and what befalls everything in it. */
    private record Around(String key, String wasCited, String isCited, Fate fate, String to) {

        /** How what stands in it is cited now; what was cited by its neighbour, as units without a number are, keeps its name. */
        String cited(String citation) {
            return citation.startsWith(wasCited) ? isCited + citation.substring(wasCited.length()) : citation;
        }
    }

    /** A place in a list: beside which unit, on which side, and the number for who comes there. */
    private record Gap(TekstEenheid neighbour, boolean before, Around around, Numbers numbers) {
    }

    private final UnitTree tree;
    private final ChangeSet changes;
    private final Set<String> keys = new HashSet<>();
    private final List<Reading> readings = new ArrayList<>();

    Assembly(UnitTree tree, ChangeSet changes) {
        this.tree = tree;
        this.changes = changes;
        keys.addAll(tree.keys());
    }

    List<Reading> readings() {
        list(new Around("", "", "", Fate.GELIJK, ""));
        return List.copyOf(readings);
    }

    private void list(Around around) {
        List<TekstEenheid> units = tree.below(around.key());
        Numbers numbers = new Numbers(units);
        for (TekstEenheid unit : units) {
            changes.before(unit).forEach(change -> arrive(change, new Gap(unit, true, around, numbers)));
            if (!changes.isMovedAway(unit)) {
                stay(unit, around);
            }
            changes.behind(unit).forEach(change -> arrive(change, new Gap(unit, false, around, numbers)));
        }
    }

    private void stay(TekstEenheid unit, Around around) {
        TekstEenheid here = around.isCited().equals(around.wasCited()) ? unit : placed(unit, unit.ouder(), unit.nummer(), around.cited(unit.citeertitel()));
        if (around.fate() == Fate.VERVALT || changes.isGone(unit)) {
            write(unit, here, Fate.VERVALT, "");
            return;
        }
        write(unit, here, around.fate(), around.to());
    }

    /** The unit and everything under it. */
    private void write(TekstEenheid was, TekstEenheid here, Fate fate, String to) {
        String tekst = fate == Fate.VERVALT ? "" : changes.text(was);
        Fate own = fate == Fate.GELIJK && !tekst.equals(was.tekst()) ? Fate.GEWIJZIGD : fate;
        readings.add(new Reading(here, tekst, own, own == Fate.VERPLAATST ? was.citeertitel() : "", own == Fate.VERPLAATST ? to : ""));
        list(new Around(was.sleutel(), UnitTree.whole(was), UnitTree.whole(here), fate, to));
    }

    private void arrive(Wijziging change, Gap gap) {
        TekstEenheid beside = gap.neighbour();
        String to = (gap.before() ? "vóór " : "na ") + UnitTree.whole(beside);
        String number = gap.numbers().at(beside, gap.before());
        String citation = number.isEmpty() ? Citation.fresh(beside.soort()) + (gap.before() ? " vóór " : " na ") + gap.around().cited(UnitTree.whole(beside)) : Citation.below(gap.around().isCited(), Citation.own(beside.soort(), number, 1));
        if (change.actie().adds()) {
            String text = PlainText.of(change.wordt());
            TekstEenheid shape = new TekstEenheid(key(beside), gap.around().key(), beside.soort(), number, citation, text, true);
            AddedUnits.of(shape).forEach(unit -> readings.add(new Reading(unit, unit.tekst(), Fate.NIEUW, "", to)));
            return;
        }
        TekstEenheid moved = tree.find(change.eenheidSleutel()).orElseThrow();
        String leadIn = moved.citeertitel().substring(UnitTree.whole(moved).length());
        TekstEenheid here = placed(moved, gap.around().key(), number, citation + leadIn);
        write(moved, here, changes.isGone(moved) ? Fate.VERVALT : Fate.VERPLAATST, to);
    }

    private String key(TekstEenheid beside) {
        int number = 1;
        while (!keys.add(beside.sleutel() + ".nieuw-" + number)) {
            number++;
        }
        return beside.sleutel() + ".nieuw-" + number;
    }

    private static TekstEenheid placed(TekstEenheid unit, String parent, String number, String citation) {
        return new TekstEenheid(unit.sleutel(), parent, unit.soort(), number, citation, unit.tekst(), unit.amendeerbaar());
    }

    /** Provisional numbers for one list, for each kind of unit in it. */
    private static final class Numbers {

        private final Map<Soort, List<TekstEenheid>> units;
        private final Map<Soort, Numbering> byKind = new EnumMap<>(Soort.class);

        Numbers(List<TekstEenheid> units) {
            this.units = units.stream().collect(Collectors.groupingBy(TekstEenheid::soort));
        }

        String at(TekstEenheid neighbour, boolean before) {
            List<TekstEenheid> list = units.get(neighbour.soort());
            Numbering numbering = byKind.computeIfAbsent(neighbour.soort(), soort -> new Numbering(list.stream().map(TekstEenheid::nummer).toList()));
            int at = list.indexOf(neighbour);
            if (before) {
                return numbering.behind(at == 0 ? "" : list.get(at - 1).nummer());
            }
            return at == list.size() - 1 ? numbering.atEnd(neighbour.nummer()) : numbering.behind(neighbour.nummer());
        }
    }
}
