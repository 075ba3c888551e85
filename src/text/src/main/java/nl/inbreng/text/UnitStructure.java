package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");
    private static final Pattern LAST_NUMBER = Pattern.compile("[a-z0-9]+$");
    /** Numbers that are printed without a dot behind them: "1°", "1e", "2.1". */
    private static final Pattern BARE = Pattern.compile("\\d+[°ºe]|\\d+(?:\\.\\d+)+");

    private final List<TekstEenheid> done = new ArrayList<>();
    private final Set<String> holders;
    private final Set<String> keys;

    private UnitStructure(List<TekstEenheid> units) {
        this.holders = units.stream().map(TekstEenheid::ouder).collect(Collectors.toSet());
        this.keys = units.stream().map(TekstEenheid::sleutel).collect(Collectors.toCollection(HashSet::new));
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
        UnitStructure structure = new UnitStructure(units);
        for (TekstEenheid unit : units) {
            TekstEenheid wished = wishes.opened().contains(unit.sleutel()) && mayOpen(unit) ? with(unit, unit.tekst(), true) : unit;
            if (wishes.joined().contains(unit.sleutel()) && structure.mayJoin(unit)) structure.join(wished);
            else if (wishes.cut().contains(unit.sleutel()) && structure.isLeaf(unit)) structure.cut(wished);
            else structure.done.add(wished);
        }
        return List.copyOf(structure.done);
    }

    /** Whether a unit can be opened: its kind can be part of a decision, and it says something. */
    public static boolean mayOpen(TekstEenheid unit) {
        return !unit.amendeerbaar() && !unit.tekst().isBlank() && switch (unit.soort()) {
            case BESLISPUNT, ARTIKEL, LID, ONDERDEEL, ALINEA -> true;
            case KOP, AANHEF, SLOT -> false;
        };
    }

    /** Which units can be joined with the one above: all but the first, as long as they hold no others. */
    public static Set<String> joinable(List<TekstEenheid> units) {
        Set<String> holding = units.stream().map(TekstEenheid::ouder).collect(Collectors.toSet());
        return units.stream().skip(1).map(TekstEenheid::sleutel).filter(key -> !holding.contains(key)).collect(Collectors.toSet());
    }

    private boolean isLeaf(TekstEenheid unit) {
        return !holders.contains(unit.sleutel());
    }

    private boolean mayJoin(TekstEenheid unit) {
        return isLeaf(unit) && !done.isEmpty();
    }

    /** The number was read as that of a unit of its own; in the text above it is part of the sentence. */
    private void join(TekstEenheid unit) {
        TekstEenheid above = done.removeLast();
        String text = (above.tekst().isBlank() ? "" : above.tekst() + " ") + number(unit) + unit.tekst();
        done.add(with(above, text, above.amendeerbaar() || above.tekst().isBlank() && unit.amendeerbaar()));
    }

    /** Before the text, as it is mostly printed: what stood around it is not known. */
    private static String number(TekstEenheid unit) {
        if (unit.nummer().isEmpty()) return "";
        return unit.soort() == Soort.ARTIKEL ? "Artikel " + unit.nummer() + " " : unit.nummer() + (BARE.matcher(unit.nummer()).matches() ? " " : ". ");
    }

    private void cut(TekstEenheid unit) {
        List<String> parts = Arrays.stream(EMPTY_LINE.split(unit.tekst())).map(PlainText::of).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            done.add(unit);
            return;
        }
        done.add(with(unit, parts.getFirst(), unit.amendeerbaar()));
        TekstEenheid last = unit;
        int paragraph = 1;
        for (String part : parts.subList(1, parts.size())) {
            Marker marker = Marker.at(part);
            boolean numbered = !unit.nummer().isEmpty() && !marker.number().isEmpty() && !marker.rest().isBlank();
            paragraph = numbered ? 1 : paragraph + 1;
            last = numbered ? beside(unit, marker) : last;
            done.add(numbered ? last : below(last, part, paragraph));
        }
    }

    /** A part with a number of its own is the next unit of the same kind; in an artikel it is a lid. */
    private TekstEenheid beside(TekstEenheid unit, Marker marker) {
        boolean lid = unit.soort() == Soort.ARTIKEL && marker.kind() != Marker.Kind.ARTICLE;
        Soort soort = lid ? Soort.LID : unit.soort();
        String number = marker.number().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        String key = lid ? unit.sleutel() + ".lid-" + number : LAST_NUMBER.matcher(unit.sleutel()).replaceFirst(number);
        String around = lid ? UnitTree.whole(unit) : around(unit);
        return new TekstEenheid(free(key), lid ? unit.sleutel() : unit.ouder(), soort, marker.number(), Citation.below(around, Citation.own(soort, marker.number(), 1)), marker.rest(), unit.amendeerbaar());
    }

    /** A part without a number is a paragraph below the unit; around the decision it is one more of the same kind. */
    private TekstEenheid below(TekstEenheid unit, String text, int position) {
        boolean operative = unit.amendeerbaar() || mayOpen(unit);
        String citation = UnitTree.whole(unit) + ", " + Citation.ordinal(position) + (operative ? " alinea" : " deel");
        return new TekstEenheid(free(unit.sleutel() + ".alinea-" + position), operative ? unit.sleutel() : unit.ouder(), operative ? Soort.ALINEA : unit.soort(), "", citation, text, unit.amendeerbaar());
    }

    private static String around(TekstEenheid unit) {
        String whole = UnitTree.whole(unit);
        return whole.contains(", ") ? whole.substring(0, whole.lastIndexOf(", ")) : "";
    }

    private String free(String wanted) {
        String key = wanted;
        for (int nr = 2; !keys.add(key); nr++) {
            key = wanted + "-" + nr;
        }
        return key;
    }

    private static TekstEenheid with(TekstEenheid unit, String text, boolean open) {
        return new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), unit.citeertitel(), text, open);
    }
}
