package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inbreng.text.TekstEenheid.Soort;

/** Cuts units of one decision at their empty lines; see {@link UnitStructure}. */
final class UnitCuts {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");
    private static final Pattern LAST_NUMBER = Pattern.compile("[a-z0-9]+$");
    private static final Pattern DEGREE = Pattern.compile("\\d+[°ºe]");
    private static final Pattern LETTER = Pattern.compile("([a-z])\\1?");

    private final AlineaCount alineas = new AlineaCount();
    private final Set<String> keys;

    UnitCuts(List<TekstEenheid> units) {
        this.keys = units.stream().map(TekstEenheid::sleutel).collect(Collectors.toCollection(HashSet::new));
    }

    /** A unit that comes behind what was cut so far, as it is cited now. */
    TekstEenheid behind(TekstEenheid unit) {
        return alineas.behind(unit);
    }

    /** The unit with its first part, and the others; the unit as it is when it says nothing. */
    List<TekstEenheid> of(TekstEenheid unit) {
        List<String> parts = Arrays.stream(EMPTY_LINE.split(unit.tekst())).map(PlainText::of).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) return List.of(unit);
        TekstEenheid first = UnitStructure.with(unit, parts.getFirst(), unit.amendeerbaar());
        if (parts.size() == 1) return List.of(first);
        return unit.soort() == Soort.ALINEA ? alineas(first, parts) : cutOff(first, parts.subList(1, parts.size()));
    }

    /** The parts of an alinea stand beside it. */
    private List<TekstEenheid> alineas(TekstEenheid first, List<String> parts) {
        List<TekstEenheid> cut = new ArrayList<>(List.of(cited(first, AlineaCount.first(first))));
        for (int nr = 1; nr < parts.size(); nr++) {
            cut.add(new TekstEenheid(free(first.sleutel()), first.ouder(), first.soort(), "", alineas.cutOff(first, nr), parts.get(nr), first.amendeerbaar()));
        }
        return cut;
    }

    private List<TekstEenheid> cutOff(TekstEenheid first, List<String> parts) {
        List<TekstEenheid> cut = new ArrayList<>(List.of(first));
        Deque<TekstEenheid> path = new ArrayDeque<>(List.of(first));
        int paragraph = 1;
        for (String part : parts) {
            Marker marker = Marker.at(part);
            boolean numbered = !first.nummer().isEmpty() && !marker.number().isEmpty() && !marker.rest().isBlank();
            paragraph = numbered ? 1 : paragraph + 1;
            if (numbered) number(cut, path, marker);
            else cut.add(below(path.getLast(), part, paragraph));
        }
        return cut;
    }

    /** A part with a number of its own: below the last one that can hold it, or beside the unit. @param path the unit and what was cut off last, each below the one before */
    private void number(List<TekstEenheid> cut, Deque<TekstEenheid> path, Marker marker) {
        while (path.size() > 1 && !holds(path.getLast(), marker)) path.removeLast();
        TekstEenheid around = path.getLast();
        boolean held = holds(around, marker);
        if (held) leadIn(cut, around);
        else path.clear();
        path.add(held ? in(around, marker) : beside(cut.getFirst(), marker));
        cut.add(path.getLast());
    }

    /** Whether a part with this number belongs in the unit: leden in an artikel, "a." in what has no letter itself, "1°" in what has no degree. */
    private static boolean holds(TekstEenheid unit, Marker marker) {
        return switch (marker.kind()) {
            case DEGREE -> !DEGREE.matcher(unit.nummer()).matches();
            case LETTER -> unit.soort() != Soort.ONDERDEEL && !LETTER.matcher(unit.nummer()).matches();
            case ARTICLE, NONE -> false;
            case NAMED, NUMBER, BARE, SUBNUMBER, ROMAN, UPPER, BULLET -> unit.soort() == Soort.ARTIKEL;
        };
    }

    private TekstEenheid in(TekstEenheid unit, Marker marker) {
        boolean onderdeel = marker.kind() == Marker.Kind.LETTER || marker.kind() == Marker.Kind.DEGREE;
        Soort soort = onderdeel ? Soort.ONDERDEEL : Soort.LID;
        String key = unit.sleutel() + (onderdeel ? ".onderdeel-" : ".lid-") + keyPart(marker);
        return new TekstEenheid(free(key), unit.sleutel(), soort, marker.number(), Citation.below(UnitTree.whole(unit), Citation.own(soort, marker.number(), 1)), marker.rest(), unit.amendeerbaar());
    }

    /** A part with a number like its own is the next unit of the same kind. */
    private TekstEenheid beside(TekstEenheid unit, Marker marker) {
        String key = LAST_NUMBER.matcher(unit.sleutel()).replaceFirst(keyPart(marker));
        return new TekstEenheid(free(key), unit.ouder(), unit.soort(), marker.number(), Citation.below(around(unit), Citation.own(unit.soort(), marker.number(), 1)), marker.rest(), unit.amendeerbaar());
    }

    private static String keyPart(Marker marker) {
        return marker.number().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    /** The words of a unit before its parts are its aanhef. */
    private static void leadIn(List<TekstEenheid> parts, TekstEenheid unit) {
        parts.replaceAll(known -> known.sleutel().equals(unit.sleutel()) ? cited(known, UnitTree.whole(known) + ", aanhef") : known);
    }

    private static TekstEenheid cited(TekstEenheid unit, String citation) {
        return new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), citation, unit.tekst(), unit.amendeerbaar());
    }

    /** A part without a number is a paragraph below the unit; around the decision it is one more of the same kind. */
    private TekstEenheid below(TekstEenheid unit, String text, int position) {
        boolean operative = !unit.isOpschrift() && (unit.amendeerbaar() || UnitStructure.isOpenableKind(unit));
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
}
