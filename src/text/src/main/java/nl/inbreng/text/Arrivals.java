package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.TekstEenheid.Soort;

/**
 * New units that come to stand at one gap of the draft decision, and the sentence that tells it.
 *
 * @param around    the unit around the gap; null at the top
 * @param neighbour the unit beside the gap
 * @param before    whether the gap is before the neighbour
 * @param last      whether the gap is at the end of its list
 * @param units     the new units, each with its parts behind it
 */
record Arrivals(TekstEenheid around, TekstEenheid neighbour, boolean before, boolean last, List<TekstEenheid> units) {

    private static final String NEW = ".nieuw-";
    private static final List<String> COUNTS = List.of("geen", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien");

    /** All new units, those at one gap together, in reading order. */
    static List<Arrivals> of(UnitTree tree, List<Reading> readings) {
        List<Arrivals> all = new ArrayList<>();
        for (Reading reading : readings) {
            TekstEenheid unit = reading.unit();
            if (reading.fate() != Fate.NIEUW) {
                continue;
            }
            if (!all.isEmpty() && all.getLast().holds(unit.ouder())) {
                all.getLast().units.add(unit);
                continue;
            }
            Arrivals gap = gap(tree, reading);
            boolean same = !all.isEmpty() && all.getLast().neighbour.equals(gap.neighbour) && all.getLast().before == gap.before;
            (same ? all.getLast() : gap).units.add(unit);
            if (!same) {
                all.add(gap);
            }
        }
        return all;
    }

    private boolean holds(String key) {
        return units.stream().anyMatch(unit -> unit.sleutel().equals(key));
    }

    private static Arrivals gap(UnitTree tree, Reading reading) {
        String key = reading.unit().sleutel();
        TekstEenheid beside = tree.find(key.substring(0, key.lastIndexOf(NEW))).orElseThrow();
        List<TekstEenheid> siblings = tree.siblings(beside);
        int at = siblings.indexOf(beside);
        boolean before = !reading.to().startsWith("na ");
        boolean behindOther = before && at > 0 && siblings.get(at - 1).soort() == beside.soort();
        TekstEenheid around = tree.find(tree.parent(beside.sleutel())).orElse(null);
        TekstEenheid neighbour = behindOther ? siblings.get(at - 1) : beside;
        return new Arrivals(around, neighbour, before && !behindOther, !before && at == siblings.size() - 1, new ArrayList<>());
    }

    /** "Na beslispunt 2 wordt een beslispunt ingevoegd, luidende: …", "Aan artikel 4 worden twee leden toegevoegd, luidende: …". */
    String sentence(UnitNames names) {
        List<TekstEenheid> tops = units.stream().filter(unit -> !holds(unit.ouder())).toList();
        String verb = tops.size() == 1 ? "wordt" : "worden";
        String what = (tops.size() < COUNTS.size() ? COUNTS.get(tops.size()) : String.valueOf(tops.size())) + " " + noun(neighbour.soort(), tops.size() == 1);
        return UnitNames.capital(place(names, verb, what)) + ", luidende: " + SmallChange.quoted(String.join("\n", units.stream().map(Arrivals::line).toList()));
    }

    private String place(UnitNames names, String verb, String what) {
        String side = before ? "vóór " : "na ";
        if (around == null) {
            return side + UnitNames.closed(names.of(UnitTree.whole(neighbour))) + " " + verb + " " + what + " ingevoegd";
        }
        String parent = UnitTree.whole(around);
        String beside = UnitNames.closed(UnitNames.within(around).of(UnitTree.whole(neighbour)));
        if (names.isNamed(parent)) {
            return last ? "er " + verb + " " + what + " toegevoegd" : side + beside + " " + verb + " " + what + " ingevoegd";
        }
        String there = UnitNames.closed(names.of(parent)) + " " + verb + " ";
        return last ? "aan " + there + what + " toegevoegd" : "in " + there + side + beside + " " + what + " ingevoegd";
    }

    /** True when those behind it would get another number in a list that counts on. */
    boolean renumbers() {
        return !last && units.stream().anyMatch(unit -> !unit.nummer().isEmpty());
    }

    /** As printed in the decision. */
    private static String line(TekstEenheid unit) {
        String number = unit.nummer();
        if (unit.soort() == Soort.ARTIKEL) {
            return "Artikel " + number + "\n" + unit.tekst();
        }
        if (number.isEmpty()) {
            return (unit.soort() == Soort.ONDERDEEL ? "- " : "") + unit.tekst();
        }
        return number + (number.endsWith("°") || number.endsWith("º") ? " " : ". ") + unit.tekst();
    }

    private static String noun(Soort soort, boolean one) {
        return switch (soort) {
            case BESLISPUNT -> one ? "beslispunt" : "beslispunten";
            case ARTIKEL -> one ? "artikel" : "artikelen";
            case LID -> one ? "lid" : "leden";
            case ALINEA -> one ? "alinea" : "alinea's";
            case ONDERDEEL, KOP, AANHEF, SLOT -> one ? "onderdeel" : "onderdelen";
        };
    }
}
