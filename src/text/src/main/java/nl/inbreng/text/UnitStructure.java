package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inbreng.text.TekstEenheid.Soort;

/**
 * The units of a decision as somebody corrects their structure: joined with the one above, cut at an empty line, opened for change. Every unit that
 * stays keeps its key; a unit that is cut off gets one that nothing in this text has. Only a unit that holds no others is joined or cut, so that
 * nothing loses the unit around it. Linear in the text.
 */
public final class UnitStructure {

    /** Numbers that are printed without a dot behind them: "1°", "1e", "2.1". */
    private static final Pattern BARE = Pattern.compile("\\d+[°ºe]|\\d+(?:\\.\\d+)+");

    private final List<TekstEenheid> done = new ArrayList<>();
    private final UnitCuts cuts;
    private final Set<String> holders;
    /** Keys of the units in which the parts are others than before. */
    private final Set<String> recounted = new HashSet<>();

    private UnitStructure(List<TekstEenheid> units) {
        this.holders = units.stream().map(TekstEenheid::ouder).collect(Collectors.toSet());
        this.cuts = new UnitCuts(units, recounted);
    }

    /**
     * What somebody said about the structure, by key of the unit.
     *
     * @param joined units that belong to the one above
     * @param cut    units of which each part behind an empty line is a unit of its own
     * @param opened units that may be changed although they were read as text around the decision
     */
    public record Wishes(Set<String> joined, Set<String> cut, Set<String> opened) {

        /** Nothing was said. */
        public static final Wishes NONE = new Wishes(Set.of(), Set.of(), Set.of());

        public Wishes {
            joined = Set.copyOf(joined);
            cut = Set.copyOf(cut);
            opened = Set.copyOf(opened);
        }
    }

    /** The units after these wishes; a wish that a unit cannot have changes nothing. @param units in reading order */
    public static List<TekstEenheid> of(List<TekstEenheid> units, Wishes wishes) {
        UnitStructure structure = new UnitStructure(units).corrected(units, wishes);
        return structure.recounted.isEmpty() ? List.copyOf(structure.done) : Recount.of(structure.done, structure.recounted);
    }

    /** Keys of the units that are cut where a number begins that fits neither below nor beside them: "3." in the middle of onderdelen, an artikel with its opschrift. */
    public static Set<String> misfits(List<TekstEenheid> units, Wishes wishes) {
        return new UnitStructure(units).corrected(units, wishes).cuts.misfits();
    }

    private UnitStructure corrected(List<TekstEenheid> units, Wishes wishes) {
        Set<String> openable = openable(units);
        for (TekstEenheid read : units) {
            TekstEenheid unit = cuts.behind(read);
            TekstEenheid wished = wishes.opened().contains(unit.sleutel()) && openable.contains(unit.sleutel()) ? with(unit, unit.tekst(), true) : unit;
            if (wishes.joined().contains(unit.sleutel()) && mayJoin(unit)) join(wished);
            else if (wishes.cut().contains(unit.sleutel()) && isLeaf(unit)) done.addAll(cuts.of(wished));
            else done.add(wished);
        }
        return this;
    }

    /** Which units can be opened for change: what stands above the aanhef is no part of the draft decision, so it stays as it is. */
    public static Set<String> openable(List<TekstEenheid> units) {
        List<Soort> kinds = units.stream().map(TekstEenheid::soort).toList();
        return units.stream().skip(Math.max(0, kinds.indexOf(Soort.AANHEF))).filter(UnitStructure::isOpenableKind).map(TekstEenheid::sleutel).collect(Collectors.toSet());
    }

    /** Keys of the units that residents can change: text of the decision, and what only holds such text, as an artikel with leden does. */
    public static Set<String> operative(List<TekstEenheid> units) {
        UnitPlaces places = new UnitPlaces(units);
        return units.stream().map(TekstEenheid::sleutel).filter(places::isOperative).collect(Collectors.toSet());
    }

    /** Whether the kind of a locked unit can be part of a decision, and it says something. */
    static boolean isOpenableKind(TekstEenheid unit) {
        return !unit.amendeerbaar() && !unit.tekst().isBlank() && unit.mayBeOpen();
    }

    /** Which units can be joined with the one above: all but the first, as long as they hold no others. */
    public static Set<String> joinable(List<TekstEenheid> units) {
        Set<String> joinable = new HashSet<>(cuttable(units));
        units.stream().limit(1).map(TekstEenheid::sleutel).forEach(joinable::remove);
        return joinable;
    }

    /** Which units can be cut: those that hold no others. */
    public static Set<String> cuttable(List<TekstEenheid> units) {
        Set<String> holding = units.stream().map(TekstEenheid::ouder).collect(Collectors.toSet());
        return units.stream().map(TekstEenheid::sleutel).filter(key -> !holding.contains(key)).collect(Collectors.toSet());
    }

    private boolean isLeaf(TekstEenheid unit) {
        return !holders.contains(unit.sleutel());
    }

    private boolean mayJoin(TekstEenheid unit) {
        return isLeaf(unit) && !done.isEmpty();
    }

    /** The number was read as that of a unit of its own; in the text above it is part of the sentence. */
    private void join(TekstEenheid unit) {
        recounted.add(unit.ouder());
        TekstEenheid above = done.removeLast();
        String text = (above.tekst().isBlank() ? "" : above.tekst() + " ") + number(unit) + unit.tekst();
        done.add(with(above, text, above.amendeerbaar() || above.tekst().isBlank() && unit.amendeerbaar()));
    }

    /** Before the text, as it is mostly printed: what stood around it is not known. */
    private static String number(TekstEenheid unit) {
        if (unit.nummer().isEmpty()) return "";
        return unit.soort() == Soort.ARTIKEL ? "Artikel " + unit.nummer() + " " : unit.nummer() + (BARE.matcher(unit.nummer()).matches() ? " " : ". ");
    }

    static TekstEenheid with(TekstEenheid unit, String text, boolean open) {
        return new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), unit.citeertitel(), text, open);
    }
}
