package nl.inbreng.text;

/**
 * What is known of an amendement whose text is not at hand: enough to place it in the order of voting.
 *
 * @param id           its id
 * @param reach        what it does
 * @param unit         the unit, in reading order
 * @param last         the last unit that lies in it; the same when none does
 * @param side         before (-1), in (0) or behind (1) that unit
 * @param van          first paragraph of the unit that it touches, or {@link #WHOLE} or {@link #END}
 * @param tot          the last; of the unit as a whole how wide it is, or {@link #WHOLE} when that is not told
 * @param opAmendement id of the amendement that it changes; empty unless a subamendement
 */
public record VotingFact(String id, Reach reach, int unit, int last, int side, int van, int tot, String opAmendement) {

    /** The unit as a whole. */
    public static final int WHOLE = -1;
    /** The end of the unit, or a place in it that is not known. */
    public static final int END = Integer.MAX_VALUE;

    /** Of a unit in which no other lies. */
    public VotingFact(String id, Reach reach, int unit, int side, int van, int tot, String opAmendement) {
        this(id, reach, unit, unit, side, van, tot, opAmendement);
    }

    /** Of a unit at its place among the others. */
    public VotingFact(String id, Reach reach, NaturalOrder.Span span, int side, int van, int tot, String opAmendement) {
        this(id, reach, span.unit(), span.last(), side, van, tot, opAmendement);
    }

    boolean isWhole() {
        return side == 0 && van == WHOLE;
    }

    /** True when this deletes or replaces all that the other changes. */
    boolean contains(VotingFact other) {
        boolean takes = reach == Reach.DELETE_UNIT || reach == Reach.REPLACE_UNIT;
        if (takes && isWhole() && isAround(other)) {
            return true;
        }
        if (!takes || side != 0 || other.side != 0 || unit != other.unit) {
            return false;
        }
        if (van == other.van && (isWhole() || tot == other.tot)) {
            return reach.compareTo(other.reach) < 0 && other.reach != Reach.NEW_UNIT;
        }
        return isWhole() || !other.isWhole() && van <= other.van && other.tot <= tot && other.reach != Reach.NEW_UNIT;
    }

    /** True when the unit of the other lies in this unit. */
    boolean isAround(VotingFact other) {
        return unit < other.unit && other.unit <= last;
    }

    /** True when both put other text in the place of the same paragraphs. */
    boolean isAgainst(VotingFact other) {
        return reach == Reach.REPLACE_UNIT && other.reach == reach && side == 0 && other.side == 0 && unit == other.unit
                && van <= other.tot && other.van <= tot;
    }

    VotingItem item() {
        int range = isWhole() ? tot == WHOLE ? Integer.MAX_VALUE : tot : Math.max(1, tot - van + 1);
        int word = isWhole() ? reach.compareTo(Reach.REPLACE_UNIT) < 0 ? -2 : -1 : van;
        // behind a unit is behind all that lies in it, and behind what comes behind the last of that
        VotingItem.Place place = side > 0 ? new VotingItem.Place(last, side, last - unit) : new VotingItem.Place(unit, side, word);
        return new VotingItem(id, place, reach, range, 0, 0, VotingItem.UNKNOWN);
    }
}
