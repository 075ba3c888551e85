package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inbreng.text.EenheidAfkomst.Relatie;

/** Finds what became of each unit; see {@link EenheidAfkomst#tussen}. */
final class Lineage {

    private static final double SAME_CITATION = 0.3;
    private static final double MOVED = 0.8;
    /** So much alike are two units of one artikel that changed places, or two in order of which the artikelen are not the same. */
    private static final double NEAR = 0.6;
    private static final int FEWEST_WORDS_MOVED = 5;
    private static final long MOST_PAIRS = 200_000;
    private static final int MOST_ROUNDS = 3;

    private final UnitPairs pairs;
    private final Likeness likeness;
    private final Wholes wholes;
    private final EqualTexts equal;
    private final Set<Integer> said = new HashSet<>();
    private Parts splits;
    private Parts joins;

    Lineage(List<TekstEenheid> oud, List<TekstEenheid> nieuw) {
        this.pairs = new UnitPairs(oud, nieuw);
        this.likeness = pairs.likeness();
        this.wholes = new Wholes(pairs);
        this.equal = new EqualTexts(pairs);
        findInOrder();
        equal.partRepeats();
        equal.findElsewhere();
        wholes.find();
        equal.pairRepeats();
        partStrangers();
        findAlike(MOVED, false);
        findRest();
    }

    /** With what somebody says of units that were not found: key in the old version, by key in the newer one. */
    Lineage linked(Map<String, String> vroeger) {
        Map<String, Integer> gone = new HashMap<>();
        IntStream.of(pairs.freeOld()).forEach(i -> gone.put(pairs.oud().get(i).sleutel(), i));
        for (int j : pairs.freeNew()) {
            Integer i = gone.remove(vroeger.getOrDefault(pairs.nieuw().get(j).sleutel(), ""));
            if (i != null && joins.whole(i) == UnitPairs.NONE && splits.parts(i).isEmpty() && splits.whole(j) == UnitPairs.NONE && joins.parts(j).isEmpty()) {
                pairs.pair(i, j);
                said.add(i);
            }
        }
        if (!said.isEmpty()) {
            findAlike(Likeness.ALIKE, true);
            findParts();
        }
        return this;
    }

    /** What the units around the paired ones tell, and what came apart or together. */
    private void findRest() {
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS; round++) {
            more = findAlike(Likeness.ALIKE, true);
            more |= wholes.find();
        }
        findParts();
    }

    private void findParts() {
        wholes.findOpschriften();
        splits = Parts.splits(pairs);
        joins = Parts.joins(pairs, splits);
    }

    private int[] freeOld() {
        return IntStream.of(pairs.freeOld()).filter(i -> UnitPairs.isLoose(pairs.oud().get(i))).toArray();
    }

    private int[] freeNew() {
        return IntStream.of(pairs.freeNew()).filter(j -> UnitPairs.isLoose(pairs.nieuw().get(j))).toArray();
    }

    private void findInOrder() {
        int[] left = freeOld();
        int[] right = freeNew();
        int[] found = Pairing.of(IntStream.of(left).mapToObj(pairs::oldText).toList(), IntStream.of(right).mapToObj(pairs::newText).toList(), Likeness.ALIKE, (i, j) -> alike(left[i], right[j]));
        IntStream.range(0, left.length).filter(i -> found[i] != Pairing.NONE).forEach(i -> pairs.pair(left[i], right[found[i]]));
    }

    /** Text that is hardly alike has its common words in one order too; where what stands around tells more, it is looked at again. */
    private double alike(int i, int j) {
        double dice = likeness.dice(i, j);
        if (dice < Likeness.ALIKE || dice < NEAR && 2.0 * likeness.inOrder(i, j) / likeness.words(i, j) < Likeness.ALIKE) {
            return 0;
        }
        return dice + (pairs.oud().get(i).citeertitel().equals(pairs.nieuw().get(j).citeertitel()) ? SAME_CITATION : 0);
    }

    /** Two that are hardly alike and stand in artikelen that are not the same are two units. */
    private void partStrangers() {
        for (int i = 0; i < pairs.oud().size(); i++) {
            int j = pairs.partner(i);
            if (j != UnitPairs.NONE && UnitPairs.isLoose(pairs.oud().get(i)) && likeness.dice(i, j) < NEAR && !pairs.standInOne(i, j)) {
                pairs.part(i);
            }
        }
    }

    private record Candidate(int i, int j, double weight) {
    }

    /** The surest pairs first. @param near of one artikel only, in order as much alike as asked and out of order more */
    private boolean findAlike(double least, boolean near) {
        int[] left = freeOld();
        int[] right = freeNew();
        List<Candidate> all = new ArrayList<>();
        for (int i : (long) left.length * right.length > MOST_PAIRS ? new int[0] : left) {
            IntStream.of(right).filter(j -> near ? pairs.standInOne(i, j) : isLong(i) && !equal.isRepeated(i, j)).mapToObj(j -> new Candidate(i, j, likeness.dice(i, j))).filter(one -> one.weight >= least).forEach(all::add);
        }
        all.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        boolean found = false;
        for (Candidate one : all) {
            if (pairs.areFree(one.i, one.j) && (!near || one.weight >= NEAR && isLong(one.i) || isBetween(one.i, one.j))) {
                pairs.pair(one.i, one.j);
                found = true;
            }
        }
        return found;
    }

    /** True when both stand between the same siblings. */
    private boolean isBetween(int i, int j) {
        return IntStream.range(0, pairs.oud().size()).filter(k -> pairs.aroundOld(k) == pairs.aroundOld(i) && pairs.partner(k) != UnitPairs.NONE && pairs.aroundNew(pairs.partner(k)) == pairs.aroundNew(j))
                .allMatch(k -> k < i == pairs.partner(k) < j);
    }

    private boolean isLong(int i) {
        return Words.of(pairs.oud().get(i).tekst()).size() >= FEWEST_WORDS_MOVED;
    }

    List<EenheidAfkomst> rows() {
        List<EenheidAfkomst> rows = new ArrayList<>();
        for (int i = 0; i < pairs.oud().size(); i++) {
            addOld(rows, i);
        }
        for (int j : pairs.freeNew()) {
            if (splits.whole(j) == UnitPairs.NONE && joins.parts(j).isEmpty()) {
                rows.add(new EenheidAfkomst("", pairs.nieuw().get(j).sleutel(), Relatie.NIEUW, 0));
            }
        }
        return List.copyOf(rows);
    }

    private void addOld(List<EenheidAfkomst> rows, int i) {
        String key = pairs.oud().get(i).sleutel();
        int j = joins.whole(i) == UnitPairs.NONE ? pairs.partner(i) : joins.whole(i);
        if (!splits.parts(i).isEmpty()) {
            splits.parts(i).forEach(part -> rows.add(new EenheidAfkomst(key, pairs.nieuw().get(part).sleutel(), Relatie.GESPLITST, likeness.dice(i, part))));
        } else if (j == UnitPairs.NONE) {
            rows.add(new EenheidAfkomst(key, "", Relatie.VERVALLEN, 0));
        } else {
            rows.add(new EenheidAfkomst(key, pairs.nieuw().get(j).sleutel(), joins.whole(i) == UnitPairs.NONE ? relatie(i, j) : Relatie.SAMENGEVOEGD, score(i, j)));
        }
    }

    private double score(int i, int j) {
        return isByWordOfSomebody(i, j) ? 0 : likeness.dice(i, j);
    }

    /** True when no text tells that these are one: they are hardly alike, and so is all that stands in them. */
    private boolean isByWordOfSomebody(int i, int j) {
        return said.contains(i) && !pairs.oud().get(i).isOpschrift() && likeness.dice(i, j) < Likeness.ALIKE && IntStream.range(0, pairs.oud().size())
                .noneMatch(k -> pairs.aroundOld(k) == i && pairs.partner(k) != UnitPairs.NONE && pairs.aroundNew(pairs.partner(k)) == j && likeness.dice(k, pairs.partner(k)) >= Likeness.ALIKE);
    }

    private Relatie relatie(int i, int j) {
        if (score(i, j) == 0) {
            return Relatie.GEWIJZIGD;
        }
        boolean equal = PlainText.line(pairs.oud().get(i).tekst()).equals(PlainText.line(pairs.nieuw().get(j).tekst()));
        return pairs.isMoved(i) || !pairs.haveOneAround(i, j) ? Relatie.VERPLAATST : equal ? Relatie.GELIJK : Relatie.GEWIJZIGD;
    }
}
