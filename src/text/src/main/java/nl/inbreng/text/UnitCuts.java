package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<String, TekstEenheid> units = new HashMap<>();
    /** For each unit the key of the unit around the next one. */
    private final Map<String, String> behind = new HashMap<>();
    private final Set<String> keys;
    private final Set<String> misfits = new HashSet<>();
    private final Set<String> recounted;

    /** @param recounted takes the keys of the units around a cut one in which a part with a number came to stand */
    UnitCuts(List<TekstEenheid> read, Set<String> recounted) {
        this.recounted = recounted;
        this.keys = read.stream().map(TekstEenheid::sleutel).collect(Collectors.toCollection(HashSet::new));
        read.forEach(unit -> units.put(unit.sleutel(), unit));
        for (int i = 1; i < read.size(); i++) {
            behind.put(read.get(i - 1).sleutel(), read.get(i).ouder());
        }
    }

    /** Units of which a part has a number that fits neither below nor beside them; that part stayed a paragraph with its number. */
    Set<String> misfits() {
        return Set.copyOf(misfits);
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
        return parts.size() == 1 ? List.of(first) : cutOff(first, parts.subList(1, parts.size()));
    }

    private List<TekstEenheid> cutOff(TekstEenheid first, List<String> parts) {
        List<TekstEenheid> cut = new ArrayList<>(List.of(first));
        List<TekstEenheid> path = path(first);
        int paragraph = 1;
        for (String part : parts) {
            Marker marker = Marker.at(part);
            boolean numbered = isNumbered(first, marker) && place(cut, path, marker);
            paragraph = numbered ? 1 : paragraph + 1;
            if (!numbered) cut.add(path.getLast() == first && first.soort() == Soort.ALINEA ? alinea(cut, paragraph - 1, part) : below(path.getLast(), part, paragraph));
        }
        return cut;
    }

    /** The unit with all that is around it, from the top down. */
    private List<TekstEenheid> path(TekstEenheid unit) {
        LinkedList<TekstEenheid> path = new LinkedList<>(List.of(unit));
        while (units.containsKey(path.getFirst().ouder())) path.addFirst(units.get(path.getFirst().ouder()));
        return path;
    }

    /** Around the decision a number is just a number, and so is a bare one in text that has no number itself: "12 Bomen". */
    private static boolean isNumbered(TekstEenheid first, Marker marker) {
        return !marker.number().isEmpty() && (!first.nummer().isEmpty() || first.amendeerbaar() && marker.kind() != Marker.Kind.BARE);
    }

    /** The parts of an alinea without a number stand beside it. */
    private TekstEenheid alinea(List<TekstEenheid> cut, int nr, String text) {
        TekstEenheid first = cut.getFirst();
        cut.set(0, cited(first, AlineaCount.first(first)));
        return new TekstEenheid(free(first.sleutel()), first.ouder(), first.soort(), "", alineas.cutOff(first, nr), text, first.amendeerbaar());
    }

    /**
     * A part with a number of its own: beside the last one with such a number, or below the last one that can hold it, as long as nothing else
     * stands there behind what was cut. False when it fits nowhere.
     *
     * @param path the unit with what is around it, and what was cut off last, each below the one before
     */
    private boolean place(List<TekstEenheid> cut, List<TekstEenheid> path, Marker marker) {
        String next = behind.getOrDefault(cut.getFirst().sleutel(), "");
        for (int i = path.size() - 1; i >= 0 && !marker.rest().isBlank(); i--) {
            TekstEenheid unit = path.get(i);
            boolean last = !next.equals(unit.sleutel());
            boolean beside = isBeside(unit, marker);
            if (beside ? last : holds(unit, marker)) {
                path.subList(beside ? i : i + 1, path.size()).clear();
                path.add(beside ? beside(unit, marker, cut.getFirst()) : in(unit, marker, cut));
                return cut.add(path.getLast());
            }
            if (!last) break;
        }
        misfits.add(cut.getFirst().sleutel());
        return false;
    }

    /** Whether the unit has a number of the same form: "2." beside "1.", "b." beside "a.". An artikel with an opschrift is more than one part. */
    private static boolean isBeside(TekstEenheid unit, Marker marker) {
        boolean article = marker.kind() == Marker.Kind.ARTICLE;
        return article == (unit.soort() == Soort.ARTIKEL) && form(unit.nummer()).equals(form(marker.number())) && !(article && Paragraph.isArticleTitle(marker.rest()));
    }

    private static String form(String number) {
        return DEGREE.matcher(number).matches() ? "1°" : number.replaceAll("\\d+[a-z]*", "1").replaceAll("[a-z]+", "a").replaceAll("[A-Z]+", "A");
    }

    /** Whether a part with this number belongs in the unit: leden in an artikel, "a." in what has no letter itself, "1°" in what has no degree, "2.1" in "2". */
    private static boolean holds(TekstEenheid unit, Marker marker) {
        boolean point = unit.soort() == Soort.BESLISPUNT;
        boolean holder = point || unit.soort() == Soort.ARTIKEL || unit.soort() == Soort.LID || unit.soort() == Soort.ONDERDEEL;
        return holder && switch (marker.kind()) {
            case DEGREE -> !DEGREE.matcher(unit.nummer()).matches();
            case LETTER -> unit.soort() != Soort.ONDERDEEL && !LETTER.matcher(unit.nummer()).matches();
            case SUBNUMBER -> !unit.nummer().isEmpty() && marker.number().startsWith(unit.nummer() + ".");
            case ARTICLE, NONE -> false;
            case NAMED, NUMBER, BARE -> unit.soort() == Soort.ARTIKEL || point && !form(unit.nummer()).equals("1");
            case ROMAN, UPPER, BULLET -> unit.soort() == Soort.ARTIKEL;
        };
    }

    private TekstEenheid in(TekstEenheid unit, Marker marker, List<TekstEenheid> cut) {
        boolean own = cut.stream().anyMatch(each -> each.sleutel().equals(unit.sleutel()));
        if (own) leadIn(cut, unit);
        else recounted.add(unit.sleutel());
        boolean lid = unit.soort() == Soort.ARTIKEL && marker.kind() != Marker.Kind.LETTER && marker.kind() != Marker.Kind.DEGREE;
        Soort soort = lid ? Soort.LID : Soort.ONDERDEEL;
        String key = unit.sleutel() + (lid ? ".lid-" : ".onderdeel-") + keyPart(marker);
        return new TekstEenheid(free(key), unit.sleutel(), soort, marker.number(), Citation.below(unit.whole(), Citation.own(soort, marker.number(), 1)), marker.rest(), cut.getFirst().amendeerbaar());
    }

    /** A part with a number like its own is the next unit of the same kind. @param cut tells whether it may be amended */
    private TekstEenheid beside(TekstEenheid unit, Marker marker, TekstEenheid cut) {
        String key = LAST_NUMBER.matcher(unit.sleutel()).replaceFirst(keyPart(marker));
        return new TekstEenheid(free(key), unit.ouder(), unit.soort(), marker.number(), Citation.below(around(unit), Citation.own(unit.soort(), marker.number(), 1)), marker.rest(), cut.amendeerbaar());
    }

    private static String keyPart(Marker marker) {
        return marker.number().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    /** The words of a unit before its parts are its aanhef. */
    private static void leadIn(List<TekstEenheid> parts, TekstEenheid unit) {
        parts.replaceAll(known -> known.sleutel().equals(unit.sleutel()) ? cited(known, UnitTree.whole(known) + ", aanhef") : known);
    }

    static TekstEenheid cited(TekstEenheid unit, String citation) {
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
