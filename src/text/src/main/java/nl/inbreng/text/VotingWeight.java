package nl.inbreng.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs a proposal for the order of voting by what it touches. */
final class VotingWeight {

    private static final VotingItem.Place FIRST = new VotingItem.Place(-1, 0, 0);

    private final UnitPlaces places;

    VotingWeight(UnitPlaces places) {
        this.places = places;
    }

    /** @param filed moment of filing in milliseconds, or {@link VotingItem#UNKNOWN} */
    VotingItem item(Footprint footprint, long filed) {
        String id = footprint.proposal().id();
        if (footprint.isAlternative()) {
            return new VotingItem(id, FIRST, Reach.WHOLE_DECISION, Integer.MAX_VALUE, 0, 100, filed);
        }
        List<Touch> touches = footprint.touches();
        VotingItem.Place place = touches.stream().map(VotingWeight::place).min(VotingItem.Place::compareTo).orElse(FIRST);
        Reach reach = touches.stream().map(this::reach).reduce(Reach.NEW_UNIT, Reach::orFurther);
        Set<String> gone = touches.stream().filter(touch -> touch.deed() == Touch.Deed.DELETE).map(Touch::spot).collect(Collectors.toSet());
        int range = touches.stream().filter(touch -> places.containers(touch.spot()).stream().noneMatch(gone::contains)).mapToInt(touch -> gone.contains(touch.spot()) ? places.size(touch.spot()) : 1).sum();
        double amount = touches.stream().mapToDouble(VotingWeight::amount).max().orElse(0);
        return new VotingItem(id, place, reach, range, amount, share(touches), filed);
    }

    private static VotingItem.Place place(Touch touch) {
        return new VotingItem.Place(touch.place(), 0, touch.edits().isEmpty() ? 0 : touch.edits().getFirst().from());
    }

    private Reach reach(Touch touch) {
        return switch (touch.deed()) {
            case DELETE -> Reach.DELETE_UNIT;
            case REWRITE -> Reach.REPLACE_UNIT;
            case MOVE_AWAY, MOVE_HERE -> Reach.MOVE_UNIT;
            case INSERT -> Reach.NEW_UNIT;
            case WORDS -> touch.edits().stream().map(edit -> reach(edit, words(touch))).reduce(Reach.NEW_UNIT, Reach::orFurther);
        };
    }

    private static Reach reach(Edit edit, int words) {
        if (edit.isInsertion()) {
            return edit.from() >= words - 1 ? Reach.APPEND_WORDS : Reach.INSERT_WORDS;
        }
        return edit.isDeletion() ? Reach.DELETE_WORDS : Reach.REPLACE_WORDS;
    }

    private static double amount(Touch touch) {
        return touch.edits().isEmpty() ? 0 : Amounts.deviation(Amounts.in(touch.change().was()), Amounts.in(touch.change().wordt()));
    }

    private int share(List<Touch> touches) {
        long changed = 0;
        long all = 0;
        for (Touch touch : touches) {
            boolean whole = touch.deed() == Touch.Deed.DELETE || touch.deed() == Touch.Deed.REWRITE;
            int words = words(touch);
            changed += whole ? words : touch.edits().stream().mapToInt(Edit::size).sum();
            all += words;
        }
        return all == 0 ? 0 : (int) Math.min(100, 100 * changed / all);
    }

    /** Words of the unit that a touch changes; none for a gap. */
    private int words(Touch touch) {
        return UnitPlaces.isGap(touch.spot()) ? 0 : places.words(touch.spot());
    }
}
