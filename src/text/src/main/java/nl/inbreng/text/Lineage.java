package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.inbreng.text.EenheidAfkomst.Relatie;

/** Finds what became of each unit; see {@link EenheidAfkomst#tussen}. */
final class Lineage {

    private static final double SAME_CITATION = 0.3;
    private static final double MOVED = 0.8;
    private static final int FEWEST_WORDS_MOVED = 5;
    private static final double PART = 0.5;
    /** Two parts of one unit may have so much in common, such as a full stop and small words. */
    private static final double BOTH_PARTS = 1.2;
    private static final long MOST_PAIRS = 200_000;

    private final List<TekstEenheid> oud;
    private final List<TekstEenheid> nieuw;
    private final Likeness likeness;
    private final int[] partner;
    private final int[] origin;
    private final Map<Integer, Relatie> moved = new HashMap<>();
    private final Map<Integer, List<Integer>> splits = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> joins = new LinkedHashMap<>();
    private final Map<List<TekstEenheid>, Map<String, Integer>> indexes = new IdentityHashMap<>();

    Lineage(List<TekstEenheid> oud, List<TekstEenheid> nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
        List<String> old = contents(oud);
        List<String> young = contents(nieuw);
        this.likeness = new Likeness(old, young);
        this.partner = Pairing.of(old, young, Likeness.ALIKE, this::alike);
        this.origin = new int[nieuw.size()];
        Arrays.fill(origin, Pairing.NONE);
        IntStream.range(0, partner.length).filter(i -> partner[i] != Pairing.NONE).forEach(i -> origin[partner[i]] = i);
        findMoved(old, young);
        findOpschriften();
        findSplits();
        findJoins();
    }

    /** A unit without text of its own (an artikel with leden) is known by the text below it. */
    private static List<String> contents(List<TekstEenheid> units) {
        Map<String, StringBuilder> below = new HashMap<>();
        for (int i = units.size() - 1; i >= 0; i--) {
            TekstEenheid unit = units.get(i);
            if (!unit.ouder().isEmpty()) {
                String all = unit.tekst() + " " + below.getOrDefault(unit.sleutel(), new StringBuilder());
                below.computeIfAbsent(unit.ouder(), key -> new StringBuilder()).insert(0, all + " ");
            }
        }
        return units.stream().map(unit -> unit.tekst().isBlank() ? unit.soort() + ": " + below.getOrDefault(unit.sleutel(), new StringBuilder()) : unit.tekst()).toList();
    }

    private double alike(int i, int j) {
        boolean sameCitation = oud.get(i).citeertitel().equals(nieuw.get(j).citeertitel());
        double dice = likeness.dice(i, j);
        return dice < Likeness.ALIKE ? 0 : dice + (sameCitation ? SAME_CITATION : 0);
    }

    private void findMoved(List<String> old, List<String> young) {
        Map<String, Integer> byText = new HashMap<>();
        for (int j = young.size() - 1; j >= 0; j--) {
            if (origin[j] == Pairing.NONE) {
                byText.put(PlainText.line(young.get(j)), j);
            }
        }
        for (int i = 0; i < old.size(); i++) {
            Integer j = partner[i] == Pairing.NONE ? byText.remove(PlainText.line(old.get(i))) : null;
            if (j != null) {
                move(i, j);
            }
        }
        int[] left = unpaired(partner);
        int[] right = unpaired(origin);
        for (int i : (long) left.length * right.length > MOST_PAIRS ? new int[0] : left) {
            Arrays.stream(right).filter(j -> origin[j] == Pairing.NONE && isLong(i) && likeness.dice(i, j) >= MOVED).findFirst().ifPresent(j -> move(i, j));
        }
    }

    private boolean isLong(int i) {
        return Words.of(oud.get(i).tekst()).size() >= FEWEST_WORDS_MOVED;
    }

    private void pair(int i, int j) {
        partner[i] = j;
        origin[j] = i;
    }

    private void move(int i, int j) {
        pair(i, j);
        moved.put(i, Relatie.VERPLAATST);
    }

    /** An opschrift is that of its artikel, also when none of its few words stayed. */
    private void findOpschriften() {
        for (int i : unpaired(partner)) {
            int around = oud.get(i).isOpschrift() ? index(oud, oud.get(i).ouder()) : Pairing.NONE;
            String artikel = around < 0 || partner[around] == Pairing.NONE ? "" : nieuw.get(partner[around]).sleutel();
            Arrays.stream(unpaired(origin)).filter(j -> nieuw.get(j).isOpschrift() && nieuw.get(j).ouder().equals(artikel)).findFirst().ifPresent(j -> pair(i, j));
        }
    }

    private static int[] unpaired(int[] partners) {
        return IntStream.range(0, partners.length).filter(i -> partners[i] == Pairing.NONE).toArray();
    }

    /** An old unit whose words went to its own partner and to unpaired units right behind it, or all to unpaired ones. */
    private void findSplits() {
        for (int j = 1; j < nieuw.size(); j++) {
            int i = origin[j - 1];
            boolean part = origin[j] == Pairing.NONE && i != Pairing.NONE && !moved.containsKey(i) && likeness.dice(i, j - 1) < 1
                    && likeness.youngInOld(i, j) >= PART && likeness.youngInOld(i, j - 1) >= PART && bothParts(i, j - 1, j);
            if (part) {
                splits.computeIfAbsent(i, key -> new ArrayList<>(List.of(partner[i]))).add(j);
                origin[j] = i;
            }
        }
    }

    /** The parts are different parts: together they hold more of the old words than one of them. */
    private boolean bothParts(int i, int j, int next) {
        return likeness.oldInYoung(i, j) + likeness.oldInYoung(i, next) <= BOTH_PARTS;
    }

    private void findJoins() {
        for (int i = 1; i < oud.size(); i++) {
            int j = partner[i - 1];
            boolean part = partner[i] == Pairing.NONE && j != Pairing.NONE && !splits.containsKey(i - 1) && likeness.dice(i - 1, j) < 1
                    && likeness.oldInYoung(i, j) >= PART && likeness.oldInYoung(i - 1, j) >= PART
                    && likeness.youngInOld(i, j) + likeness.youngInOld(i - 1, j) <= BOTH_PARTS;
            if (part) {
                int first = i - 1;
                joins.computeIfAbsent(j, key -> new ArrayList<>(List.of(first))).add(i);
                partner[i] = j;
            }
        }
    }

    List<EenheidAfkomst> rows() {
        List<EenheidAfkomst> rows = new ArrayList<>();
        for (int i = 0; i < oud.size(); i++) {
            addOld(rows, i);
        }
        for (int j = 0; j < nieuw.size(); j++) {
            if (origin[j] == Pairing.NONE) {
                rows.add(new EenheidAfkomst("", nieuw.get(j).sleutel(), Relatie.NIEUW, 0));
            }
        }
        return List.copyOf(rows);
    }

    private void addOld(List<EenheidAfkomst> rows, int i) {
        String key = oud.get(i).sleutel();
        if (splits.containsKey(i)) {
            splits.get(i).forEach(j -> rows.add(new EenheidAfkomst(key, nieuw.get(j).sleutel(), Relatie.GESPLITST, likeness.dice(i, j))));
        } else if (partner[i] == Pairing.NONE) {
            rows.add(new EenheidAfkomst(key, "", Relatie.VERVALLEN, 0));
        } else {
            int j = partner[i];
            rows.add(new EenheidAfkomst(key, nieuw.get(j).sleutel(), joins.containsKey(j) ? Relatie.SAMENGEVOEGD : relatie(i, j), likeness.dice(i, j)));
        }
    }

    private Relatie relatie(int i, int j) {
        boolean elsewhere = moved.containsKey(i) || !sameParent(i, j);
        boolean equal = PlainText.line(oud.get(i).tekst()).equals(PlainText.line(nieuw.get(j).tekst()));
        return elsewhere ? Relatie.VERPLAATST : equal ? Relatie.GELIJK : Relatie.GEWIJZIGD;
    }

    private boolean sameParent(int i, int j) {
        int oldParent = index(oud, oud.get(i).ouder());
        int newParent = index(nieuw, nieuw.get(j).ouder());
        if (oldParent < 0 || newParent < 0) {
            return oldParent == newParent;
        }
        return partner[oldParent] == newParent || partner[oldParent] == Pairing.NONE && origin[newParent] == Pairing.NONE;
    }

    private int index(List<TekstEenheid> units, String key) {
        return indexes.computeIfAbsent(units, all -> {
            Map<String, Integer> index = new HashMap<>();
            for (int i = 0; i < all.size(); i++) {
                index.put(all.get(i).sleutel(), i);
            }
            return index;
        }).getOrDefault(key, -1);
    }
}
