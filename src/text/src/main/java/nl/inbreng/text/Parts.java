package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which units came apart; or came together, when the versions are seen from the other side. The words of one went to its own counterpart and to units
 * beside that which have none, or all of them to such units. A part has half of its words from the whole, and parts have little in common.
 * Costs the units, and besides the whole ones without a counterpart times the free parts, up to a fixed number.
 */
final class Parts {

    private static final double PART = 0.5;
    /** Two parts of one unit may have so much in common, such as a full stop and small words. */
    private static final double ALL_PARTS = 1.2;
    /** So much of the words of a unit without a counterpart is in its parts together. */
    private static final double WHOLE = 0.8;
    /** And so much of one that has a counterpart, since its parts may be reworded too. */
    private static final double MOST = 0.6;
    private static final long MOST_PAIRS = 200_000;

    private final Side wholes;
    private final Side parts;
    private final Shares shares;
    private final Map<Integer, List<Integer>> partsOf = new HashMap<>();
    private final Map<Integer, Integer> wholeOf = new HashMap<>();

    /** One of both versions. @param counterpart index in the other version, or NONE @param usable whether a unit can be a part or a whole */
    private record Side(int size, IntUnaryOperator counterpart, IntPredicate usable) {

        int[] free() {
            return IntStream.range(0, size).filter(this::isFree).toArray();
        }

        boolean isFree(int i) {
            return counterpart.applyAsInt(i) == UnitPairs.NONE && usable.test(i);
        }
    }

    /** How much a whole and a part have in common. */
    private interface Shares {

        boolean areEqual(int whole, int part);

        /** Which part of the words of the part is in the whole, in any order. */
        double ofPart(int whole, int part);

        /** Words that both have in the same order. */
        int inOrder(int whole, int part);

        int wordsOfWhole(int whole);

        int wordsOfPart(int part);
    }

    private Parts(Side wholes, Side parts, Shares shares) {
        this.wholes = wholes;
        this.parts = parts;
        this.shares = shares;
    }

    /** The units of the old version that came apart. */
    static Parts splits(UnitPairs pairs) {
        Likeness likeness = pairs.likeness();
        return new Parts(old(pairs, i -> true), young(pairs, j -> true), new Shares() {
            @Override public boolean areEqual(int whole, int part) {
                return likeness.dice(whole, part) == 1;
            }

            @Override public double ofPart(int whole, int part) {
                return likeness.youngInOld(whole, part);
            }

            @Override public int inOrder(int whole, int part) {
                return likeness.inOrder(whole, part);
            }

            @Override public int wordsOfWhole(int whole) {
                return likeness.oldWords(whole);
            }

            @Override public int wordsOfPart(int part) {
                return likeness.newWords(part);
            }
        }).found();
    }

    /** The units of the newer version that came together. @param splits what came apart did not come together */
    static Parts joins(UnitPairs pairs, Parts splits) {
        Likeness likeness = pairs.likeness();
        return new Parts(young(pairs, j -> splits.whole(j) == UnitPairs.NONE), old(pairs, i -> splits.parts(i).isEmpty()), new Shares() {
            @Override public boolean areEqual(int whole, int part) {
                return likeness.dice(part, whole) == 1;
            }

            @Override public double ofPart(int whole, int part) {
                return likeness.oldInYoung(part, whole);
            }

            @Override public int inOrder(int whole, int part) {
                return likeness.inOrder(part, whole);
            }

            @Override public int wordsOfWhole(int whole) {
                return likeness.newWords(whole);
            }

            @Override public int wordsOfPart(int part) {
                return likeness.oldWords(part);
            }
        }).found();
    }

    private static Side old(UnitPairs pairs, IntPredicate besides) {
        return new Side(pairs.oud().size(), pairs::partner, i -> UnitPairs.isLoose(pairs.oud().get(i)) && besides.test(i));
    }

    private static Side young(UnitPairs pairs, IntPredicate besides) {
        return new Side(pairs.nieuw().size(), pairs::origin, j -> UnitPairs.isLoose(pairs.nieuw().get(j)) && besides.test(j));
    }

    private Parts found() {
        for (int whole = 0; whole < wholes.size; whole++) {
            int part = wholes.usable.test(whole) ? wholes.counterpart.applyAsInt(whole) : UnitPairs.NONE;
            if (part != UnitPairs.NONE && parts.usable.test(part) && !shares.areEqual(whole, part)) {
                keep(whole, around(whole, part), MOST);
            }
        }
        int[] left = wholes.free();
        int[] right = parts.free();
        for (int whole : (long) left.length * right.length > MOST_PAIRS ? new int[0] : left) {
            IntStream.of(right).filter(part -> parts(whole).isEmpty() && ofPart(whole, part) >= PART).forEach(part -> keep(whole, around(whole, part), WHOLE));
        }
        return this;
    }

    /** The part and those beside it that are parts of the same whole, in order. */
    private List<Integer> around(int whole, int part) {
        List<Integer> all = new ArrayList<>(List.of(part));
        for (int next = part + 1; next < parts.size && fits(whole, all, next); next++) {
            all.add(next);
        }
        for (int next = part - 1; next >= 0 && fits(whole, all, next); next--) {
            all.addFirst(next);
        }
        return all;
    }

    private boolean fits(int whole, List<Integer> others, int part) {
        return parts.isFree(part) && !wholeOf.containsKey(part) && ofPart(whole, part) >= PART && together(whole, others) + ofWhole(whole, part) <= ALL_PARTS;
    }

    /** How much of the words of the part is in the whole, in its order. */
    private double ofPart(int whole, int part) {
        return shares.ofPart(whole, part) < PART ? 0 : (double) shares.inOrder(whole, part) / shares.wordsOfPart(part);
    }

    private double ofWhole(int whole, int part) {
        return shares.wordsOfWhole(whole) == 0 ? 0 : (double) shares.inOrder(whole, part) / shares.wordsOfWhole(whole);
    }

    private double together(int whole, List<Integer> some) {
        return some.stream().mapToDouble(part -> ofWhole(whole, part)).sum();
    }

    private void keep(int whole, List<Integer> all, double least) {
        boolean areParts = all.size() > 1 && all.stream().allMatch(part -> !wholeOf.containsKey(part) && ofPart(whole, part) >= PART);
        if (areParts && together(whole, all) >= least) {
            partsOf.put(whole, all);
            all.forEach(part -> wholeOf.put(part, whole));
        }
    }

    /** The parts of a whole, in order; none when it is no whole. */
    List<Integer> parts(int whole) {
        return partsOf.getOrDefault(whole, List.of());
    }

    /** Index of the whole that this is a part of; NONE when it is no part. */
    int whole(int part) {
        return wholeOf.getOrDefault(part, UnitPairs.NONE);
    }
}
