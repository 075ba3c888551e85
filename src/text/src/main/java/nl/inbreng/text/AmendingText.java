package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.TekstEenheid.Soort;

/** Collects the sentences of one amendement and puts them in order; what happens within one artikel or beslispunt goes together. */
final class AmendingText {

    private static final String RENUMBERED = "De onderdelen van het besluit worden daarna doorlopend genummerd. Verwijzingen worden daarop aangepast.";

    private final UnitTree tree;
    private final ChangeSet changes;
    /** Sentences by the key of the unit at the top in which it happens, each to be written in full or within that unit. */
    private final Map<String, List<Function<UnitNames, String>>> within = new HashMap<>();
    private final List<String> atTop = new ArrayList<>();

    AmendingText(UnitTree tree, ChangeSet changes) {
        this.tree = tree;
        this.changes = changes;
    }

    List<String> sentences() {
        List<Reading> readings = new Assembly(tree, changes).readings();
        List<Arrivals> arrivals = Arrivals.of(tree, readings);
        dropped("");
        tree.below("").forEach(unit -> replaced(unit, false));
        arrivals.stream().filter(gap -> gap.around() != null).forEach(gap -> write(gap.around().sleutel(), gap::sentence));
        tree.below("").forEach(this::block);
        arrivals.stream().filter(gap -> gap.around() == null).forEach(gap -> atTop.add(gap.sentence(UnitNames.full())));
        List<Reading> moved = readings.stream().filter(reading -> reading.fate() == Fate.VERPLAATST && changes.isMovedAway(reading.unit())).toList();
        moved.forEach(reading -> atTop.add(moved(reading)));
        if (arrivals.stream().anyMatch(Arrivals::renumbers) || moved.stream().anyMatch(reading -> !reading.unit().nummer().isEmpty())) {
            atTop.add(RENUMBERED);
        }
        return List.copyOf(atTop);
    }

    private void write(String key, Function<UnitNames, String> sentence) {
        String root = key;
        while (!tree.parent(root).isEmpty()) {
            root = tree.parent(root);
        }
        within.computeIfAbsent(root, top -> new ArrayList<>()).add(sentence);
    }

    /** One sentence for all dropped units of one kind in one list. */
    private void dropped(String parent) {
        List<TekstEenheid> siblings = tree.below(parent);
        Map<Soort, List<TekstEenheid>> gone = new LinkedHashMap<>();
        siblings.stream().filter(unit -> tree.isOperative(unit) && changes.isGone(unit))
                .forEach(unit -> gone.computeIfAbsent(unit.soort(), soort -> new ArrayList<>()).add(unit));
        String around = tree.find(parent).map(UnitTree::whole).orElse("");
        gone.values().forEach(units -> {
            Function<UnitNames, String> sentence = names -> UnitNames.capital(names.list(units, siblings, around)) + (units.size() == 1 ? " vervalt." : " vervallen.");
            if (parent.isEmpty()) {
                atTop.add(sentence.apply(UnitNames.full()));
            } else {
                write(parent, sentence);
            }
        });
        siblings.stream().filter(unit -> !changes.isGone(unit)).forEach(unit -> dropped(unit.sleutel()));
    }

    private void replaced(TekstEenheid unit, boolean inDropped) {
        boolean gone = changes.isGone(unit) || inDropped && !changes.isMovedAway(unit);
        String text = changes.text(unit);
        if (!gone && !text.equals(unit.tekst())) {
            write(unit.sleutel(), names -> AmendingSentence.replaced(names.of(unit.citeertitel()), PlainText.of(unit.tekst()), text));
        }
        tree.below(unit.sleutel()).forEach(part -> replaced(part, gone));
    }

    /** One change is told in full; several in one artikel or beslispunt name it once. */
    private void block(TekstEenheid unit) {
        List<Function<UnitNames, String>> sentences = within.getOrDefault(unit.sleutel(), List.of());
        if (sentences.size() == 1) {
            atTop.add(sentences.getFirst().apply(UnitNames.full()));
        } else if (!sentences.isEmpty()) {
            StringBuilder block = new StringBuilder(UnitNames.capital(UnitNames.closed(UnitTree.whole(unit))) + " wordt als volgt gewijzigd:");
            for (int i = 0; i < sentences.size(); i++) {
                block.append('\n').append(letters(i)).append(". ").append(sentences.get(i).apply(UnitNames.within(unit)));
            }
            atTop.add(block.toString());
        }
    }

    private static String moved(Reading reading) {
        String from = reading.unit().soort() == Soort.ALINEA ? reading.from() : TekstEenheid.withoutLeadIn(reading.from());
        String number = reading.unit().nummer().isEmpty() ? "" : ", als " + UnitTree.whole(reading.unit());
        return UnitNames.capital(UnitNames.closed(from)) + " wordt verplaatst en komt " + UnitNames.closed(reading.to()) + " te staan" + number + ".";
    }

    private static String letters(int index) {
        String end = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? end : letters(index / 26 - 1) + end;
    }
}
