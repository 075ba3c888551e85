package nl.inbreng.web.parts;

import java.util.List;

/**
 * The changes of an amendement in the order in which they stand on a page, to go from one to the next. A unit that moves has its numbers in
 * two places, so this is not the order of the numbers.
 *
 * @param order numbers of the changes; none where no links are wanted, as when a page shows more than one table
 */
public record Trail(List<Integer> order) {

    /** No links. */
    public static final Trail NONE = new Trail(List.of());

    public Trail {
        order = List.copyOf(order);
    }

    /** Whether the changes have places that can be linked to. */
    public boolean isAnchored() {
        return !order.isEmpty();
    }

    /** Whether there is anything to go to from one of them. */
    public boolean isLinked() {
        return order.size() > 1;
    }

    /** Number of the change above this one; 0 when it is the first. */
    public int before(int nr) {
        int at = order.indexOf(nr);
        return at < 1 ? 0 : order.get(at - 1);
    }

    /** Number of the change below this one; 0 when it is the last. */
    public int after(int nr) {
        int at = order.indexOf(nr);
        return at < 0 || at == order.size() - 1 ? 0 : order.get(at + 1);
    }
}
