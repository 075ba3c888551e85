package nl.inbreng.text;

import java.util.Comparator;

/**
 * What counts for the place of one amendement in the order of voting.
 *
 * @param id       its id
 * @param place    where it begins in the decision
 * @param reach    the furthest thing that it does
 * @param range    number of units it touches
 * @param amount   largest relative deviation from an amount; 0 when no amount changes
 * @param share    part of the touched text that changes, in whole percents
 * @param filed    moment of filing in milliseconds; {@link #UNKNOWN} when not known
 */
record VotingItem(String id, Place place, Reach reach, int range, double amount, int share, long filed) {

    static final long UNKNOWN = Long.MAX_VALUE;

    /** Furthest first; what is equal here is for the voorzitter to decide. */
    static final Comparator<VotingItem> SCALE = Comparator.comparingInt((VotingItem item) -> item.reach.level())
            .thenComparing(Comparator.comparingInt(VotingItem::range).reversed())
            .thenComparing(VotingItem::reach)
            .thenComparing(Comparator.comparingDouble(VotingItem::amount).reversed())
            .thenComparing(Comparator.comparingInt(VotingItem::share).reversed())
            .thenComparingLong(VotingItem::filed);

    /**
     * A place in the decision.
     *
     * @param unit the unit, in reading order
     * @param side before (-1), in (0) or behind (1) that unit
     * @param word where in it: a word or a paragraph
     */
    record Place(int unit, int side, int word) implements Comparable<Place> {
        @Override public int compareTo(Place other) {
            int bySide = unit != other.unit ? Integer.compare(unit, other.unit) : Integer.compare(side, other.side);
            return bySide != 0 ? bySide : Integer.compare(word, other.word);
        }
    }

    /** True when nothing but details of the words tells them apart. */
    boolean isLevelWith(VotingItem other) {
        return reach.level() == other.reach.level() && range == other.range;
    }

    /** Why this one stands before or behind the other, as the first thing on the scale that differs. */
    VotingOrder.Reden against(VotingItem other) {
        if (reach.level() == other.reach.level() && range != other.range) {
            return VotingOrder.Reden.BEREIK;
        }
        if (reach != other.reach) {
            return reach.reden();
        }
        if (amount != other.amount) {
            return VotingOrder.Reden.BEDRAG;
        }
        if (share != other.share) {
            return VotingOrder.Reden.AANDEEL;
        }
        return filed != other.filed ? VotingOrder.Reden.TIJD : VotingOrder.Reden.VOORZITTER;
    }
}
